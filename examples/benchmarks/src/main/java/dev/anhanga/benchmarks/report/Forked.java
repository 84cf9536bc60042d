package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.store.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs a program of ours in a JVM of its own, with our class path. */
final class Forked {

  private Forked() {}

  /** What it prints. Its complaints go where ours go. */
  static String output(Class<?> program, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add(Comparison.NATIVE);
    String port = System.getProperty(PostgresServer.PORT);
    if (port != null) {
      command.add("-D" + PostgresServer.PORT + "=" + port);
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    Collections.addAll(command, args);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " failed: " + output);
    }
    return output;
  }
}
