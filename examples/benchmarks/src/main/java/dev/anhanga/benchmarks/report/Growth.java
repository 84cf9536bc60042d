package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** Whether an operation costs more where there are more rows. */
final class Growth {

  private static final List<Operation> OPERATIONS =
      List.of(Operation.CREATE, Operation.READ, Operation.PATCH, Operation.DEEP_PAGE_BY_CURSOR);

  private final Path folder;
  private final int[] sizes;
  private final List<Store> stores;

  Growth(Path folder, int[] sizes, EnumSet<Store> stores) {
    this.folder = folder;
    this.sizes = sizes;
    // A store in memory would be filled again and again, and no one keeps a million rows there.
    stores.remove(Store.H2);
    this.stores = List.copyOf(stores);
  }

  private Path file(int size) {
    return folder.resolve("growth-" + size + ".csv");
  }

  /** Measures each operation at each size. */
  void measure(Comparison comparison) throws IOException, RunnerException {
    for (int size : sizes) {
      for (Store store : stores) {
        for (Operation operation : OPERATIONS) {
          comparison.run(file(size), store, operation, EnumSet.of(Library.ANHANGA), size);
        }
      }
    }
  }

  private SortedMap<Integer, Outcomes> read() throws IOException {
    SortedMap<Integer, Outcomes> outcomes = new TreeMap<>();
    for (int size : sizes) {
      if (Files.exists(file(size))) {
        outcomes.put(size, Outcomes.read(file(size)));
      }
    }
    return outcomes;
  }

  /** The chart. */
  String chart() throws IOException {
    return GrowthChart.of(read(), stores, OPERATIONS);
  }

  /** The table: microseconds of ours, and of the reference's. */
  String table() throws IOException {
    SortedMap<Integer, Outcomes> outcomes = read();
    StringBuilder text = new StringBuilder("\n| µs: Anhanga, and by hand |");
    outcomes.keySet().forEach(size -> text.append(String.format(Locale.ROOT, " %,d |", size)));
    text.append("\n|---|").append("--:|".repeat(outcomes.size())).append('\n');
    for (Store store : stores) {
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
