package dev.anhanga.benchmarks.compile;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;

/** What a contender costs the compiler for each type, as medians of several compilations. */
record CompileCost(Contender contender, int count, List<IterationResult> compilations) {

  /** Milliseconds without the processor. */
  double without() {
    return perType(compilation -> detail(compilation, "nanosWithout")) / 1e6;
  }

  /** Milliseconds with it. */
  double with() {
    return perType(CompileCost::nanosWith) / 1e6;
  }

  /** Milliseconds that it adds. */
  double added() {
    return perType(compilation -> nanosWith(compilation) - detail(compilation, "nanosWithout"))
        / 1e6;
  }

  /** How many times as long it takes with it. */
  double ratio() {
    return median(compilation -> nanosWith(compilation) / detail(compilation, "nanosWithout"));
  }

  /** Milliseconds inside the processor. */
  double inside() {
    return perType(compilation -> detail(compilation, "nanosInside")) / 1e6;
  }

  /** The time inside the processor as a part of the rest: the compiler's own. */
  double insideToRest() {
    return median(
        compilation -> {
          double inside = detail(compilation, "nanosInside");
          return inside / (nanosWith(compilation) - inside);
        });
  }

  /** Lines generated. */
  double lines() {
    return perType(compilation -> detail(compilation, "lines"));
  }

  /** Class files, those of the sources included. */
  double classes() {
    return perType(compilation -> detail(compilation, "classes"));
  }

  private double perType(ToDoubleFunction<IterationResult> value) {
    return median(value) / count;
  }

  private double median(ToDoubleFunction<IterationResult> value) {
    double[] sorted = compilations.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double nanosWith(IterationResult compilation) {
    return compilation.getPrimaryResult().getScore();
  }

  private static double detail(IterationResult compilation, String name) {
    return Objects.requireNonNull(compilation.getSecondaryResults().get(name), name).getScore();
  }
}
