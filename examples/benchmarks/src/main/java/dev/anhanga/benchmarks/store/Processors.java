package dev.anhanga.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps a server and whoever measures it on processors of their own, where the system can ({@code
 * taskset}). Left alone, the scheduler has each connection on one processor with its client or on
 * another, for as long as it lasts, which is a factor of two between equal contenders.
 */
public final class Processors {

  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final int ALL = Runtime.getRuntime().availableProcessors();

  private Processors() {}

  /** Gives this JVM all but the last. */
  public static void forClient() throws IOException {
    if (ALL > 1) {
      keep(ProcessHandle.current(), "0-" + (ALL - 2));
    }
  }

  /** Gives what this JVM has started, and whatever that will start, the last. */
  static void forServer() throws IOException {
    if (ALL > 1) {
      List<ProcessHandle> started = ProcessHandle.current().descendants().toList();
      for (ProcessHandle process : started) {
        keep(process, Integer.toString(ALL - 1));
      }
    }
  }

  private static void keep(ProcessHandle process, String processors) throws IOException {
    if (!Files.isExecutable(TASKSET)) {
      return;
    }
    try {
      new ProcessBuilder(TASKSET.toString(), "-acp", processors, Long.toString(process.pid()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
