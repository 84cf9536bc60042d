package dev.anhanga.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * What every group of checks is given. {@link DriverContract} has all the groups. At the end of a
 * class of checks, {@link ContractReport} says what was checked.
 */
@ExtendWith(ContractReport.class)
public interface DriverChecks {

  /** The driver that is checked, over a store that was empty when the check began. */
  PersistenceContract driver();

  /** Another driver over the store of {@link #driver()}, where the author gave a way to open it. */
  Optional<PersistenceContract> anotherDriver();

  /** Whether text is sorted by code point without exception. */
  boolean sortsByCodePoint();

  /** Skips a check of what this driver doesn't claim to do. */
  default void needs(Capability capability) {
    assumeTrue(
        driver().capabilities().contains(capability),
        () -> "The driver doesn't declare the capability " + capability + ".");
  }

  /** Another driver over the same store; skips a check where there is no way to open one. */
  default PersistenceContract neededAnotherDriver() {
    return anotherDriver()
        .orElseThrow(
            () -> new TestAbortedException("There is no way to open another driver here."));
  }

  /** Skips a check of fields that this driver doesn't claim to store. */
  default void needsFieldsOf(FieldKind kind) {
    if (kind == FieldKind.JSON) {
      needs(Capability.JSON_FIELDS);
    }
  }
}
