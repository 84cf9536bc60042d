package dev.anhanga.contract;

import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a class of checks found. Safe for concurrent use, as checks may run at once. */
final class Tally {

  /** JUnit's own words before a reason. */
  private static final String ASSUMPTION = "Assumption failed: ";

  private final Class<?> test;
  private final List<CheckGroup> groups;
  private final Map<String, CheckResult> results = new HashMap<>();
  private @Nullable String driver;
  private Set<Capability> capabilities = EnumSet.noneOf(Capability.class);

  Tally(Class<?> test) {
    this.test = test;
    this.groups = CheckGroup.of(test);
    groups.forEach(group -> group.checks().forEach(name -> results.put(name, new CheckResult())));
  }

  /** Looks at the driver once. What it throws here, it throws in its checks too. */
  synchronized void meet(DriverChecks checks) {
    if (driver == null) {
      try {
        PersistenceContract met = checks.driver();
        capabilities = Set.copyOf(met.capabilities());
        driver = nameOf(met.getClass());
      } catch (RuntimeException e) {
        capabilities = Set.of();
      }
    }
  }

  /** Without the package; a nested or an anonymous class has its outer one before it. */
  private static String nameOf(Class<?> type) {
    return type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
  }

  synchronized void passed(String check) {
    result(check).pass();
  }

  synchronized void failed(String check, String uniqueId, String failure) {
    result(check).fail(uniqueId, failure);
  }

  synchronized void skipped(String check, String reason) {
    String own = reason.startsWith(ASSUMPTION) ? reason.substring(ASSUMPTION.length()) : reason;
    result(check).skip(own.isBlank() ? "No reason was given." : own);
  }

  /** What becomes of a check; a test of the class's own, in no group, isn't told. */
  CheckResult result(String check) {
    return results.getOrDefault(check, new CheckResult());
  }

  String test() {
    return nameOf(test);
  }

  /** The driver's class; null if none could be opened. */
  @Nullable String driver() {
    return driver;
  }

  Set<Capability> capabilities() {
    return capabilities;
  }

  List<CheckGroup> groups() {
    return groups;
  }
}
