package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the documentation shows of the outcomes.
 *
 * @param folder where they are
 * @param rows how many people there were
 * @param growth what is known of growth
 */
record Pages(Path folder, int rows, Growth growth) {

  /** The file of the comparison's outcomes. */
  static final String OUTCOMES = "outcomes.csv";

  /** The file of the table of overhead. */
  static final String OVERHEAD = "overhead.md";

  private static final String TIME_CHART = "performance-time.svg";
  private static final String BYTES_CHART = "performance-bytes.svg";
  private static final String GROWTH_CHART = "performance-growth.svg";
  private static final String BEGIN = "<!-- measured: begin -->\n";
  private static final String END = "<!-- measured: end -->";

  /** The file of the table of start-up. */
  static String start(Store store) {
    return "start-" + store.name() + ".md";
  }

  /** Prints the tables; writes them and the charts into this folder too, unless it has no name. */
  void write(String docs) throws IOException {
    String tables = tables();
    System.out.print(tables);
    if (!docs.isEmpty()) {
      Path page = Path.of(docs, "performance.md");
      String text = Files.readString(page);
      int begin = text.indexOf(BEGIN) + BEGIN.length();
      String written = text.substring(0, begin) + tables + "\n" + text.substring(text.indexOf(END));
      Files.writeString(page, written);
      writeCharts(Path.of(docs));
    }
  }

  private String tables() throws IOException {
    String machine =
        String.format(
            Locale.ROOT,
            "%nOpenJDK %s, %d processors.%n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors());
    StringBuilder tables = new StringBuilder(machine);
    if (Files.exists(folder.resolve(OUTCOMES))) {
      tables.append(Tables.of(Outcomes.read(folder.resolve(OUTCOMES)), rows));
      tables.append("\n![Time, as a ratio to JDBC by hand](" + TIME_CHART + ")\n");
      tables.append("\n![Bytes, as a ratio to JDBC by hand](" + BYTES_CHART + ")\n");
    }
    for (Store store : Store.values()) {
      append(start(store), tables);
    }
    append(OVERHEAD, tables);
    if (growth.isMeasured()) {
      tables.append(growth.table());
      tables.append("\n![Cost at more and more rows](" + GROWTH_CHART + ")\n");
    }
    return tables.toString();
  }

  private void append(String fragment, StringBuilder tables) throws IOException {
    Path file = folder.resolve(fragment);
    if (Files.exists(file)) {
      tables.append("\n").append(Files.readString(file).strip()).append("\n");
    }
  }

  private void writeCharts(Path docs) throws IOException {
    if (Files.exists(folder.resolve(OUTCOMES))) {
      Outcomes outcomes = Outcomes.read(folder.resolve(OUTCOMES));
      Files.writeString(
          docs.resolve(TIME_CHART),
          RatioChart.of(outcomes, "Time, as a ratio to JDBC by hand", Outcome::time));
      Files.writeString(
          docs.resolve(BYTES_CHART),
          RatioChart.of(outcomes, "Bytes allocated, as a ratio to JDBC by hand", Outcome::space));
    }
    if (growth.isMeasured()) {
      Files.writeString(docs.resolve(GROWTH_CHART), growth.chart());
    }
  }
}
