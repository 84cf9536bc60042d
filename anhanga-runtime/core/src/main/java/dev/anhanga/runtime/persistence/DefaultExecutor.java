package dev.anhanga.runtime.persistence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where calls that block are run if nobody says where. */
final class DefaultExecutor {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private DefaultExecutor() {}

  static Executor get() {
    return Holder.EXECUTOR;
  }

  /** Made when it is first asked for. */
  private static final class Holder {
    static final Executor EXECUTOR = virtualThreads().orElseGet(() -> platformThreads(PATIENCE));
  }

  /** A virtual thread for each call, if this JDK has them. */
  static Optional<Executor> virtualThreads() {
    try {
      return Optional.of(
          (Executor)
              MethodHandles.publicLookup()
                  .findStatic(
                      Executors.class,
                      "newVirtualThreadPerTaskExecutor",
                      MethodType.methodType(ExecutorService.class))
                  .invoke());
    } catch (Throwable e) {
      return Optional.empty();
    }
  }

  /**
   * As many threads as there are calls under way. A number of them at most would let a call wait
   * for one that waits for it.
   */
  static Executor platformThreads(Duration patience) {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        patience.toNanos(),
        TimeUnit.NANOSECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "anhanga-async");
          thread.setDaemon(true);
          return thread;
        });
  }
}
