package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Whether an operation costs more where there are more rows.
 *
 * @param folder where the outcomes are, a file for each number of rows
 */
record Growth(Path folder) {

  private static final Pattern FILE = Pattern.compile("growth-([0-9]+)\\.csv");
  private static final List<Operation> OPERATIONS =
      List.of(Operation.CREATE, Operation.READ, Operation.PATCH, Operation.DEEP_PAGE_BY_CURSOR);

  /** Measures each operation at each size, but for stores in memory, where nobody has so much. */
  void measure(Comparison comparison, int[] sizes, Set<Store> stores)
      throws IOException, RunnerException {
    for (int size : sizes) {
      Path file = folder.resolve("growth-" + size + ".csv");
      for (Store store : stores) {
        for (Operation operation : OPERATIONS) {
          if (store != Store.H2) {
            System.err.printf("%s: %s of %,d%n", store.shownName(), operation.shownName(), size);
            comparison.run(file, store, operation, EnumSet.of(Library.ANHANGA), size);
          }
        }
      }
    }
  }

  /** Whether there is anything to show. */
  boolean isMeasured() throws IOException {
    return !read().isEmpty();
  }

  private SortedMap<Integer, Outcomes> read() throws IOException {
    SortedMap<Integer, Outcomes> outcomes = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          outcomes.put(Integer.valueOf(name.group(1)), Outcomes.read(file));
        }
      }
    }
    return outcomes;
  }

  private static List<Store> stores(SortedMap<Integer, Outcomes> outcomes) {
    return Arrays.stream(Store.values())
        .filter(store -> outcomes.values().stream().anyMatch(one -> has(one, store)))
        .toList();
  }

  private static boolean has(Outcomes outcomes, Store store) {
    return OPERATIONS.stream().anyMatch(one -> outcomes.has(store, one, Library.ANHANGA));
  }

  /** The chart. */
  String chart() throws IOException {
    SortedMap<Integer, Outcomes> outcomes = read();
    return GrowthChart.of(outcomes, stores(outcomes), OPERATIONS);
  }

  /** The table: microseconds of ours, and of the reference's. */
  String table() throws IOException {
    SortedMap<Integer, Outcomes> outcomes = read();
    StringBuilder text = new StringBuilder("\n| µs: Anhanga, and by hand |");
    outcomes.keySet().forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
    text.append("\n|---|").append("--:|".repeat(outcomes.size())).append('\n');
    for (Store store : stores(outcomes)) {
      for (Operation operation : OPERATIONS) {
        List<String> cells = new ArrayList<>();
        outcomes.values().forEach(one -> cells.add(cell(one, store, operation)));
        text.append(
            "| %s, %s | %s |%n"
                .formatted(store.shownName(), operation.shownName(), String.join(" | ", cells)));
      }
    }
    return text.toString();
  }

  private static String cell(Outcomes outcomes, Store store, Operation operation) {
    return outcomes.has(store, operation, Library.ANHANGA)
        ? String.format(
            Locale.ROOT,
            "%,.0f, %,.0f",
            outcomes.median(store, operation, Library.ANHANGA, Outcome::nanos) / 1e3,
            outcomes.median(store, operation, Library.ANHANGA, Outcome::referenceNanos) / 1e3)
        : "";
  }
}
