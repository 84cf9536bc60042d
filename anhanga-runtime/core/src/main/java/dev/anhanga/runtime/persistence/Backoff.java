package dev.anhanga.runtime.persistence;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pauses before something is done again that others were in the way of, for drivers to make
 * theirs with: longer from time to time, at most a tenth of a second, and never the same for two
 * who were in each other's way.
 */
public final class Backoff {

  /** With its pauses more than a second in all: who is outrun that long won't be served soon. */
  public static final int MOST_TRIES = 30;

  private static final long MIN_NANOS = 1_000_000;
  private static final long MAX_NANOS = 100_000_000;
  private static final int MOST_DOUBLINGS = 20;

  private Backoff() {}

  /** Whether this thread doesn't try again: it has often enough, or is to stop. */
  static boolean isLast(int tries) {
    return tries >= MOST_TRIES || Thread.currentThread().isInterrupted();
  }

  /**
   * Waits, on this thread. Returns at once if the thread is interrupted, and leaves it so: whoever
   * tries again asks for that first.
   *
   * @param tries how often it was tried, at least once
   * @throws IllegalArgumentException if it wasn't tried
   */
  public static void pause(int tries) {
    LockSupport.parkNanos(nanos(tries));
  }

  /**
   * Makes a call after the pause, and blocks no thread until then. Cancelling the stage ends the
   * pause, and the call isn't made.
   *
   * @param tries how often it was tried, at least once
   * @throws IllegalArgumentException if it wasn't tried
   */
  public static <R extends @Nullable Object> CompletableFuture<R> then(
      int tries, Supplier<? extends CompletionStage<R>> call) {
    return Stages.later(Duration.ofNanos(nanos(tries)), call);
  }

  private static long nanos(int tries) {
    if (tries < 1) {
      throw new IllegalArgumentException("It was tried " + tries + " times; the least is 1.");
    }
    long most = Math.min(MAX_NANOS, MIN_NANOS << Math.min(tries, MOST_DOUBLINGS));
    return ThreadLocalRandom.current().nextLong(MIN_NANOS, most + 1);
  }
}
