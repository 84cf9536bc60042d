package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.ContestBenchmark;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.measure.Outcomes;
import dev.anhanga.benchmarks.store.PostgresServer;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Has JVMs measure each operation on each store.
 *
 * @param folder where databases and outcomes are
 * @param rounds how often each contender has its turn
 * @param forks how many JVMs measure the same
 */
record Comparison(Path folder, int rounds, int forks) {

  /** SQLite's library is native; JDK 24 and later warn otherwise. */
  static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

  /** Measures, and adds what comes out to the file, in place of what was there of the same. */
  void run(Path file, Store store, Operation operation, Set<Library> libraries, int rows)
      throws IOException, RunnerException {
    Outcomes.forget(file, store, operation, libraries);
    int turns = operation == Operation.STREAM ? Math.max(1, rounds / 5) : rounds;
    new Runner(
            new OptionsBuilder()
                .include(ContestBenchmark.class.getName())
                .param("store", store.name())
                .param("operation", operation.name())
                .param("rows", Integer.toString(rows))
                .param(
                    "libraries",
                    libraries.stream().map(Enum::name).collect(Collectors.joining("+")))
                .forks(forks)
                .warmupIterations(1 + turns / 2)
                .measurementIterations(turns)
                .jvmArgsAppend(jvmArguments(file).toArray(String[]::new))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private List<String> jvmArguments(Path file) {
    List<String> arguments = new ArrayList<>(List.of("-Xms2g", "-Xmx2g", NATIVE));
    arguments.add("-D" + ContestBenchmark.FOLDER + "=" + folder);
    arguments.add("-D" + ContestBenchmark.OUTCOMES + "=" + file);
    String port = System.getProperty(PostgresServer.PORT);
    if (port != null) {
      arguments.add("-D" + PostgresServer.PORT + "=" + port);
    }
    return arguments;
  }
}
