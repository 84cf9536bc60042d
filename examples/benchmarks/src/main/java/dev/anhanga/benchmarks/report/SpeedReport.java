package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Overhead;
import dev.anhanga.benchmarks.report.Options.Mode;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.PostgresServer;
import dev.anhanga.benchmarks.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Measures what is asked for, prints the tables, and writes them into the documentation. What was
 * measured stays in a folder, so that a run may be of a part and others follow.
 */
public final class SpeedReport {

  private final Options options;
  private final Path folder;
  private final Comparison comparison;
  private final Growth growth;

  private SpeedReport(Options options) throws Exception {
    this.options = options;
    this.folder = Files.createDirectories(options.folder()).toAbsolutePath();
    this.comparison = new Comparison(folder, options.rounds(), options.forks());
    this.growth = new Growth(folder);
  }

  /** Runs with options as {@code Options} has them. */
  public static void main(String[] args) throws Exception {
    SpeedReport report = new SpeedReport(new Options(args));
    boolean isOnlyWriting = report.options.modes().equals(EnumSet.of(Mode.WRITE));
    if (report.options.stores().contains(Store.POSTGRES) && !isOnlyWriting) {
      try (PostgresServer server = PostgresServer.start()) {
        server.tellPort();
        report.measure();
      }
    } else {
      report.measure();
    }
    new Pages(report.folder, report.options.rows(), report.growth).write(report.options.docs());
  }

  private void measure() throws Exception {
    if (options.modes().contains(Mode.COMPARE)) {
      compare();
    }
    if (options.modes().contains(Mode.START)) {
      start();
    }
    if (options.modes().contains(Mode.OVERHEAD)) {
      String rounds = Integer.toString(options.rounds());
      Files.writeString(folder.resolve(Pages.OVERHEAD), Forked.output(Overhead.class, rounds));
    }
    if (options.modes().contains(Mode.GROWTH)) {
      growth.measure(comparison, options.sizes(), options.stores());
    }
  }

  private void compare() throws Exception {
    Set<Library> libraries = EnumSet.copyOf(options.libraries());
    libraries.add(Library.CONTROL);
    for (Store store : options.stores()) {
      for (Operation operation : options.operations()) {
        System.err.println(store.shownName() + ": " + operation.shownName());
        comparison.run(folder.resolve(Pages.OUTCOMES), store, operation, libraries, options.rows());
      }
    }
  }

  private void start() throws Exception {
    for (Store store : options.stores()) {
      // What is in memory isn't there before the JVM is.
      if (store != Store.H2) {
        System.err.println(store.shownName() + ": start-up");
        Database database = new Database(store, folder, options.rows());
        Files.writeString(
            folder.resolve(Pages.start(store)),
            StartUps.table(database, options.libraries(), 1 + options.rounds() / 4));
      }
    }
  }
}
