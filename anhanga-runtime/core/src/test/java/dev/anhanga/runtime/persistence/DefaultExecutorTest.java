package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Where calls run that nobody gave an executor for. */
class DefaultExecutorTest {

  private static final int CALLS = 20;

  @Test
  void virtualThreadsAreFoundWhereThereAreSome() {
    boolean hasSome = Runtime.version().feature() >= 21;

    assertEquals(hasSome, DefaultExecutor.virtualThreads().isPresent());
  }

  @Test
  void noThreadIsLeftBehind() throws InterruptedException {
    Executor executor = DefaultExecutor.platformThreads(Duration.ofMillis(1));
    CyclicBarrier together = new CyclicBarrier(CALLS);
    List<CompletableFuture<Thread>> calls = new ArrayList<>();
    for (int number = 0; number < CALLS; number++) {
      calls.add(
          Stages.run(
              executor,
              () -> {
                meet(together);
                return Thread.currentThread();
              }));
    }

    assertEquals(CALLS, calls.stream().map(CompletableFuture::join).distinct().count());
    for (CompletableFuture<Thread> call : calls) {
      Thread thread = call.join();
      assertTrue(thread.isDaemon());
      thread.join(TimeUnit.MINUTES.toMillis(1));
      assertFalse(thread.isAlive());
    }
  }

  @Test
  void theDefaultKeepsNoProgramFromEnding() {
    assertTrue(Stages.run(Stages.executor(), () -> Thread.currentThread().isDaemon()).join());
  }

  /** All calls are under way at once, so that none waits for another to end. */
  private static void meet(CyclicBarrier together) {
    try {
      together.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
