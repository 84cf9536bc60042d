package dev.anhanga.http.badanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What a driver may not leave behind. */
final class Remains {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private Remains() {}

  /** Waits until there are no connections. */
  static void noConnections(ScriptedServer server) {
    assertTrue(comes(() -> server.connections() == 0), () -> server.connections() + " are open");
  }

  /**
   * Waits until all threads of drivers are gone, and those of the JDK's clients that they have
   * used: before JDK 21, such a client ends when it has been collected.
   */
  static void noThreads() {
    comes(
        () -> {
          System.gc();
          return threads().isEmpty();
        });
    assertEquals(List.of(), threads());
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("anhanga-http") || name.startsWith("HttpClient-"))
        .toList();
  }

  static boolean comes(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return true;
  }
}
