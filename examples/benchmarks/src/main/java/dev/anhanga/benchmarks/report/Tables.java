package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured, as Markdown. */
final class Tables {

  private final Outcomes outcomes;
  private final int rows;
  private final StringBuilder text = new StringBuilder();

  private Tables(Outcomes outcomes, int rows) {
    this.outcomes = outcomes;
    this.rows = rows;
  }

  /**
   * Two tables for each store that was measured: time and bytes.
   *
   * @param rows how many people there were
   */
  static String of(Outcomes outcomes, int rows) {
    Tables tables = new Tables(outcomes, rows);
    for (Store store : Store.values()) {
      List<Operation> operations =
          Arrays.stream(Operation.values())
              .filter(operation -> outcomes.has(store, operation, Library.CONTROL))
              .toList();
      if (!operations.isEmpty()) {
        tables.write(store, operations, "time", "µs", Outcome::referenceNanos, 1e3, Outcome::time);
        tables.write(
            store, operations, "bytes", "bytes", Outcome::referenceBytes, 1, Outcome::space);
        tables.writeMissing(store);
      }
    }
    return tables.text.toString();
  }

  private void write(
      Store store,
      List<Operation> operations,
      String what,
      String unit,
      ToDoubleFunction<Outcome> absolute,
      double units,
      ToDoubleFunction<Outcome> ratio) {
    line("%n| %s: %s |", store.shownName(), what);
    operations.forEach(operation -> line(" %s |", operation.shownName()));
    line("%n|---|%s%n", "--:|".repeat(operations.size()));
    line("| %s, %s |", Library.JDBC.shownName(), unit);
    for (Operation operation : operations) {
      double median = outcomes.median(store, operation, Library.CONTROL, absolute) / units;
      line(" %s%s |", amount(median), perRow(operation, median));
    }
    line("%n");
    for (Library library : Library.values()) {
      if (operations.stream().anyMatch(one -> outcomes.has(store, one, library))) {
        line("| %s |", library.shownName());
        operations.forEach(operation -> line(" %s |", ratio(store, operation, library, ratio)));
        line("%n");
      }
    }
  }

  private String ratio(
      Store store, Operation operation, Library library, ToDoubleFunction<Outcome> ratio) {
    if (!outcomes.has(store, operation, library)) {
      return "";
    }
    double median = outcomes.median(store, operation, library, ratio);
    return String.format(Locale.ROOT, median < 0.095 ? "%.3f" : "%.2f", median);
  }

  private String perRow(Operation operation, double amount) {
    int several = operation.rows(rows);
    return several == 1 ? "" : " (" + amount(amount / several) + " a row)";
  }

  private static String amount(double value) {
    return String.format(Locale.ROOT, value < 1 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  private void writeMissing(Store store) {
    for (Library library : Library.values()) {
      library
          .reasonAgainst(store)
          .ifPresent(reason -> line("%nWithout %s: %s%n", library.shownName(), reason));
    }
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }
}
