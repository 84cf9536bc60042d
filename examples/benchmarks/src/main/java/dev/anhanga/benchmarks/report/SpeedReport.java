package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.PostgresServer;
import dev.anhanga.benchmarks.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Measures what is asked for, prints the tables, and writes them into the documentation. */
public final class SpeedReport {

  private final Options options;
  private final Path folder;
  private final Path outcomes;

  private SpeedReport(Options options) throws Exception {
    this.options = options;
    this.folder = Files.createDirectories(options.folder()).toAbsolutePath();
    this.outcomes = folder.resolve("outcomes.csv");
  }

  /** Runs with options as {@code Options} has them. */
  public static void main(String[] args) throws Exception {
    SpeedReport report = new SpeedReport(new Options(args));
    if (report.options.stores().contains(Store.POSTGRES)) {
      try (PostgresServer server = PostgresServer.start()) {
        server.tellPort();
        report.run();
      }
    } else {
      report.run();
    }
    System.out.print(Tables.of(Outcomes.read(report.outcomes)));
  }

  private void run() throws Exception {
    if (options.modes().contains(Options.Mode.COMPARE)) {
      compare();
    }
  }

  private void compare() throws Exception {
    Comparison comparison = new Comparison(folder, options.rounds(), options.forks());
    Set<Library> libraries = EnumSet.copyOf(options.libraries());
    libraries.add(Library.CONTROL);
    for (Store store : options.stores()) {
      for (Operation operation : options.operations()) {
        comparison.run(outcomes, store, operation, libraries, options.rows());
        System.err.println(store + " " + operation);
      }
    }
  }
}
