package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Outcomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the documentation shows of the outcomes.
 *
 * @param folder where they are
 * @param growth what is known of growth
 */
record Pages(Path folder, Growth growth) {

  /** The file of the comparison's outcomes. */
  static final String OUTCOMES = "outcomes.csv";

  /** The file of the tables of start-up. */
  static final String START = "start.md";

  /** The file of the table of overhead. */
  static final String OVERHEAD = "overhead.md";

  private static final String BEGIN = "<!-- measured: begin -->\n";
  private static final String END = "<!-- measured: end -->";

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
      tables.append(Tables.of(Outcomes.read(folder.resolve(OUTCOMES))));
    }
    for (String fragment : new String[] {START, OVERHEAD}) {
      if (Files.exists(folder.resolve(fragment))) {
        tables.append("\n").append(Files.readString(folder.resolve(fragment)).strip()).append("\n");
      }
    }
    return tables.append(growth.table()).toString();
  }

  private void writeCharts(Path docs) throws IOException {
    Outcomes outcomes = Outcomes.read(folder.resolve(OUTCOMES));
    Files.writeString(
        docs.resolve("performance-time.svg"),
        RatioChart.of(outcomes, "Time, as a ratio to JDBC by hand", Outcome::time));
    Files.writeString(
        docs.resolve("performance-bytes.svg"),
        RatioChart.of(outcomes, "Bytes allocated, as a ratio to JDBC by hand", Outcome::space));
    Files.writeString(docs.resolve("performance-growth.svg"), growth.chart());
  }
}
