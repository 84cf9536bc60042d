package dev.anhanga.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps a server and the thread that measures it on one processor, where the system can ({@code
 * taskset}), and leaves the others to the JVM's own threads. One of the two waits whenever the
 * other works, and so they hand each other the processor. Left alone, the scheduler has a
 * connection's two ends on one processor or on two, of which one then has to be woken up: a factor
 * of two between equal contenders.
 */
public final class Processors {

  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final Path THIS_THREAD = Path.of("/proc/thread-self");
  private static final String SHARED = "0";

  private Processors() {}

  /** Has this thread work where the server does. */
  public static void forClient() throws IOException {
    if (Files.isExecutable(TASKSET) && Files.exists(THIS_THREAD)) {
      keep("-cp", THIS_THREAD.toRealPath().getFileName().toString());
    }
  }

  /** Has a process, and whatever it will start, work there. */
  static void forServer(String process) throws IOException {
    if (Files.isExecutable(TASKSET)) {
      keep("-acp", process);
    }
  }

  private static void keep(String what, String id) throws IOException {
    try {
      int status =
          new ProcessBuilder(TASKSET.toString(), what, SHARED, id)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (status != 0) {
        System.err.println("Not on one processor: times of this server vary by a factor of two.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
