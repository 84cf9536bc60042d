package dev.anhanga.benchmarks.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark for every contender in turn, and then for every one again. */
final class CompileRuns {

  /** How many types are compiled at once. */
  static final List<Integer> COUNTS = List.of(1, 100, 1_000);

  private static final int ROUNDS = 3;

  private CompileRuns() {}

  /** The costs by count, and then in the order of the contenders. */
  static List<CompileCost> all() throws RunnerException {
    List<CompileCost> costs = new ArrayList<>();
    for (int count : COUNTS) {
      Map<Contender, List<IterationResult>> compilations = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        new Runner(options(count)).run().forEach(result -> collect(result, compilations));
      }
      compilations.forEach((contender, all) -> costs.add(new CompileCost(contender, count, all)));
    }
    return costs;
  }

  private static void collect(
      RunResult result, Map<Contender, List<IterationResult>> compilations) {
    Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
    List<IterationResult> all =
        compilations.computeIfAbsent(contender, missing -> new ArrayList<>());
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      all.addAll(fork.getIterationResults());
    }
  }

  /** One JVM for each contender; the fewer types, the more compilations until it is warm. */
  private static Options options(int count) {
    return new OptionsBuilder()
        .include(CompileBenchmark.class.getName())
        .param("count", Integer.toString(count))
        .forks(1)
        .warmupIterations(count == 1 ? 300 : 1 + 2_000 / count)
        .measurementIterations(count == 1 ? 50 : 3 + 700 / count)
        .jvmArgsAppend("-Xms2g", "-Xmx2g")
        .shouldFailOnError(true)
        .build();
  }
}
