package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void whoHasNotTriedDoesNotWait(int tries) {
    assertThrows(IllegalArgumentException.class, () -> Backoff.pause(tries));
    assertThrows(
        IllegalArgumentException.class,
        () -> Backoff.then(tries, () -> CompletableFuture.completedStage(1)));
  }

  @Test
  void anyNumberOfTriesIsWaitedAfter() {
    Backoff.pause(Backoff.MOST_TRIES);
    assertEquals(
        1, Backoff.then(Integer.MAX_VALUE, () -> CompletableFuture.completedStage(1)).join());
  }

  @Test
  void anInterruptedThreadStaysSo() {
    Thread.currentThread().interrupt();
    Backoff.pause(1);
    assertTrue(Thread.interrupted());
  }
}
