package dev.anhanga.http.badrequest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Counts what threads there are more than there were. */
final class ServerThreadsLeft {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final List<String> NAMES =
      List.of("HTTP-Dispatcher", "idle-timeout-task", "req-rsp-timeout-task", "pool-");

  private final Set<Thread> before;

  private ServerThreadsLeft(Set<Thread> before) {
    this.before = before;
  }

  static ServerThreadsLeft sinceNow() {
    return new ServerThreadsLeft(serving());
  }

  /** How many are left when they have had their time to end. */
  int count() {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!left().isEmpty() && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return left().size();
  }

  private Set<Thread> left() {
    Set<Thread> left = serving();
    left.removeAll(before);
    return left;
  }

  /** Those of the JDK's server, of its timers and, unless these are virtual, those that answer. */
  private static Set<Thread> serving() {
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    threads.removeIf(thread -> NAMES.stream().noneMatch(thread.getName()::startsWith));
    return threads;
  }
}
