package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Contest.Outcome;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A panel for each store, a line for each operation, a dot for each contender: how many times what
 * the reference takes, the reference being the line at 1.
 */
final class RatioChart {

  private static final int LABELS = 150;
  private static final int PANEL = 260;
  private static final int GAP = 40;
  private static final int LINE = 30;
  private static final int TOP = 90;
  private static final double LEAST = 0.02;
  private static final double MOST = 50;
  private static final double[] TICKS = {0.02, 0.1, 0.5, 1, 2, 5, 10, 50};
  private static final List<Operation> OPERATIONS = List.of(Operation.values());
  private static final List<Library> LIBRARIES = List.of(Library.values());

  /** In the order of the libraries. */
  private static final List<String> COLOURS =
      List.of(
          "#000000", "#888888", "#d62728", "#1f77b4", "#ff7f0e", "#2ca02c", "#9467bd", "#8c564b",
          "#e377c2", "#17becf", "#bcbd22", "#556b2f");

  private final Outcomes outcomes;
  private final ToDoubleFunction<Outcome> ratio;
  private final List<Store> stores;
  private final Svg svg;

  private RatioChart(Outcomes outcomes, ToDoubleFunction<Outcome> ratio) {
    this.outcomes = outcomes;
    this.ratio = ratio;
    this.stores =
        Arrays.stream(Store.values())
            .filter(store -> outcomes.has(store, Operation.READ, Library.CONTROL))
            .toList();
    this.svg =
        new Svg(LABELS + stores.size() * (PANEL + GAP), TOP + LINE * OPERATIONS.size() + LINE);
  }

  /** Draws it. */
  static String of(Outcomes outcomes, String title, ToDoubleFunction<Outcome> ratio) {
    RatioChart chart = new RatioChart(outcomes, ratio);
    chart.svg.text(10, 20, "start", title);
    chart.drawLegend();
    for (Operation operation : OPERATIONS) {
      chart.svg.text(LABELS - 10, y(operation) + 4, "end", operation.shownName());
    }
    chart.stores.forEach(chart::drawPanel);
    return chart.svg.toString();
  }

  private void drawLegend() {
    int place = 0;
    for (Library library : LIBRARIES) {
      boolean isShown =
          stores.stream().anyMatch(store -> outcomes.has(store, Operation.READ, library));
      if (isShown) {
        double x = 20 + place % 6 * 155;
        double y = 40 + place / 6 * 18;
        drawDot(library, x, y);
        svg.text(x + 10, y + 4, "start", library.shownName());
        place++;
      }
    }
  }

  private void drawPanel(Store store) {
    double left = LABELS + stores.indexOf(store) * (PANEL + GAP);
    double bottom = TOP + LINE * OPERATIONS.size();
    svg.text(left + PANEL / 2.0, TOP - 8, "middle", store.shownName());
    for (double tick : TICKS) {
      double x = left + x(tick);
      svg.line(x, TOP, x, bottom, tick == 1 ? "#000000" : "#dddddd", 1);
      svg.text(x, bottom + 16, "middle", label(tick));
    }
    for (Operation operation : OPERATIONS) {
      svg.line(left, y(operation), left + PANEL, y(operation), "#eeeeee", 1);
      for (Library library : drawnLast(Library.ANHANGA)) {
        if (outcomes.has(store, operation, library)) {
          double median = outcomes.median(store, operation, library, ratio);
          drawDot(library, left + x(median), y(operation));
        }
      }
    }
  }

  /** What is beyond an end is drawn there. */
  private static String label(double tick) {
    String number = tick < 1 ? Double.toString(tick) : Integer.toString((int) tick);
    return (tick == LEAST ? "\u2264 " : tick == MOST ? "\u2265 " : "") + number;
  }

  private static List<Library> drawnLast(Library last) {
    return LIBRARIES.stream()
        .sorted((one, other) -> Boolean.compare(one == last, other == last))
        .toList();
  }

  private void drawDot(Library library, double x, double y) {
    boolean isOurs = library == Library.ANHANGA;
    String colour = COLOURS.get(LIBRARIES.indexOf(library));
    svg.dot(x, y, isOurs ? 6 : 4, colour, library != Library.CONTROL);
  }

  private static double y(Operation operation) {
    return TOP + LINE * (OPERATIONS.indexOf(operation) + 0.5);
  }

  private static double x(double value) {
    double within = Math.max(LEAST, Math.min(MOST, value));
    return PANEL * Math.log(within / LEAST) / Math.log(MOST / LEAST);
  }
}
