package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Filled;
import dev.anhanga.benchmarks.measure.StartUp;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a new JVM takes to the first read, for all contenders again and again. */
final class StartUps {

  private final Database database;
  private final Map<Library, List<Double>> ratios = new EnumMap<>(Library.class);
  private final List<Double> references = new ArrayList<>();

  private StartUps(Database database) {
    this.database = database;
  }

  /** The reference's milliseconds, and the ratio of each library that can do it. */
  static String table(Database database, Collection<Library> libraries, int rounds)
      throws Exception {
    Filled.prepare(database);
    StartUps all = new StartUps(database);
    for (int round = 0; round < rounds; round++) {
      all.round(libraries);
    }
    return all.text();
  }

  private void round(Collection<Library> libraries) throws Exception {
    double reference = nanos(Library.JDBC);
    references.add(reference);
    for (Library library : libraries) {
      if (library != Library.JDBC && library.reasonAgainst(database.store()).isEmpty()) {
        ratios
            .computeIfAbsent(library, missing -> new ArrayList<>())
            .add(nanos(library) / reference);
      }
    }
  }

  private double nanos(Library library) throws Exception {
    return Double.parseDouble(
        Forked.output(
            StartUp.class,
            library.name(),
            database.store().name(),
            database.folder().toString(),
            Integer.toString(database.rows())));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    Store store = database.store();
    text.append(
        String.format(
            Locale.ROOT,
            "%n| start-up, %s | |%n|---|--:|%n| %s, ms | %.0f |%n",
            store.shownName(),
            Library.JDBC.shownName(),
            median(references) / 1e6));
    ratios.forEach(
        (library, some) ->
            text.append(
                String.format(Locale.ROOT, "| %s | %.2f |%n", library.shownName(), median(some))));
    return text.toString();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
