package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * A panel for each store, a curve for each operation: microseconds against rows, both by powers.
 */
final class GrowthChart {

  private static final int LEFT = 60;
  private static final int PANEL = 360;
  private static final int GAP = 70;
  private static final int TOP = 70;
  private static final int HEIGHT = 260;
  private static final double LEAST = 1;
  private static final double MOST = 100_000;
  private static final Map<Operation, String> COLOURS =
      Map.of(
          Operation.CREATE, "#d62728",
          Operation.READ, "#1f77b4",
          Operation.PATCH, "#2ca02c",
          Operation.DEEP_PAGE_BY_CURSOR, "#9467bd");

  private final SortedMap<Integer, Outcomes> sizes;
  private final List<Store> stores;
  private final Svg svg;

  private GrowthChart(SortedMap<Integer, Outcomes> sizes, Collection<Store> stores) {
    this.sizes = sizes;
    this.stores = List.copyOf(stores);
    this.svg = new Svg(LEFT + stores.size() * (PANEL + GAP), TOP + HEIGHT + 40);
  }

  /** Draws it. */
  static String of(
      SortedMap<Integer, Outcomes> sizes, Collection<Store> stores, List<Operation> operations) {
    GrowthChart chart = new GrowthChart(sizes, stores);
    chart.svg.text(10, 20, "start", "Anhanga, µs for each operation, at so many rows");
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      double x = 20 + i * 180;
      chart.svg.line(x, 36, x + 20, 36, colour(operation), 2);
      chart.svg.text(x + 26, 40, "start", operation.shownName());
    }
    for (Store store : chart.stores) {
      chart.drawAxes(store);
      operations.forEach(operation -> chart.drawCurve(store, operation));
    }
    return chart.svg.toString();
  }

  private static String colour(Operation operation) {
    return COLOURS.getOrDefault(operation, "#000000");
  }

  private void drawAxes(Store store) {
    double left = left(store);
    svg.text(left + PANEL / 2.0, TOP - 8, "middle", store.shownName());
    for (int size : sizes.keySet()) {
      svg.line(left + x(size), TOP, left + x(size), TOP + HEIGHT, "#eeeeee", 1);
      svg.text(
          left + x(size), TOP + HEIGHT + 18, "middle", String.format(Locale.ROOT, "%,d", size));
    }
    for (double micros = LEAST; micros <= MOST; micros *= 10) {
      svg.line(left, y(micros), left + PANEL, y(micros), "#dddddd", 1);
      svg.text(left - 6, y(micros) + 4, "end", String.format(Locale.ROOT, "%,.0f", micros));
    }
  }

  private void drawCurve(Store store, Operation operation) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (Map.Entry<Integer, Outcomes> size : sizes.entrySet()) {
      if (size.getValue().has(store, operation, Library.ANHANGA)) {
        double nanos = size.getValue().median(store, operation, Library.ANHANGA, Outcome::nanos);
        double x = left(store) + x(size.getKey());
        double y = y(nanos / 1e3);
        if (!Double.isNaN(lastX)) {
          svg.line(lastX, lastY, x, y, colour(operation), 2);
        }
        svg.dot(x, y, 3, colour(operation), true);
        lastX = x;
        lastY = y;
      }
    }
  }

  private double left(Store store) {
    return LEFT + stores.indexOf(store) * (PANEL + GAP);
  }

  private double x(int size) {
    double least = sizes.firstKey();
    double most = Math.max(sizes.lastKey(), least + 1);
    return 20 + (PANEL - 40) * Math.log(size / least) / Math.log(most / least);
  }

  private static double y(double micros) {
    double within = Math.max(LEAST, Math.min(MOST, micros));
    return TOP + HEIGHT * (1 - Math.log(within / LEAST) / Math.log(MOST / LEAST));
  }
}
