package dev.anhanga.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A run of the kit within a test, and what it published. */
final class KitRun implements TestExecutionListener {

  private final SummaryGeneratingListener counted = new SummaryGeneratingListener();
  private final List<String> entries = new ArrayList<>();
  private final List<String> reports = new ArrayList<>();

  private KitRun() {}

  /** Runs all checks of a class, or those with these names, with its files in this folder. */
  static KitRun of(Path folder, Class<?> contract, String... checks) {
    return run(folder, false, contract, checks);
  }

  /** Runs all of them at once. */
  static KitRun inParallel(Path folder, Class<?> contract) {
    return run(folder, true, contract);
  }

  private static KitRun run(Path folder, boolean isParallel, Class<?> contract, String... checks) {
    KitRun run = new KitRun();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors(contract, List.of(checks)))
                .configurationParameter("junit.platform.reporting.output.dir", folder.toString())
                .configurationParameter(
                    "junit.jupiter.execution.parallel.enabled", String.valueOf(isParallel))
                .configurationParameter(
                    "junit.jupiter.execution.parallel.mode.default", "concurrent")
                .build(),
            run.counted,
            run);
    return run;
  }

  private static List<? extends DiscoverySelector> selectors(
      Class<?> contract, List<String> checks) {
    if (checks.isEmpty()) {
      return List.of(DiscoverySelectors.selectClass(contract));
    }
    return Stream.of(contract.getMethods())
        .filter(method -> checks.contains(method.getName()))
        .map(method -> DiscoverySelectors.selectMethod(contract, method))
        .toList();
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry.getKeyValuePairs().forEach((key, value) -> entries.add(key + " = " + value));
  }

  @Override
  public void fileEntryPublished(TestIdentifier test, FileEntry file) {
    try {
      reports.add(Files.readString(file.getPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestExecutionSummary summary() {
    return counted.getSummary();
  }

  /** What it added to JUnit's report, as {@code key = value}. */
  List<String> entries() {
    return entries;
  }

  /** The one report that it left. */
  String report() {
    if (reports.size() != 1) {
      throw new AssertionError("There are " + reports.size() + " reports: " + reports);
    }
    return reports.get(0);
  }

  boolean hasNoReport() {
    return reports.isEmpty();
  }
}
