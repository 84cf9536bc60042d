package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Waits for asynchronous calls, and throws the very exceptions that they fail with, for drivers
 * that have both faces. A thread that is interrupted cancels the call, and keeps its interrupt.
 */
public final class Waiting {

  private Waiting() {}

  /**
   * Waits for a call that changes nothing.
   *
   * @throws StorageException transient and not applied, if this thread is interrupted
   */
  public static <R extends @Nullable Object> R forRead(CompletionStage<R> call) {
    return result(call, Outcome.NOT_APPLIED);
  }

  /**
   * Waits for a call that may have changed something when the wait is given up.
   *
   * @throws StorageException transient, and with an outcome that isn't known, if this thread is
   *     interrupted
   */
  public static <R extends @Nullable Object> R forWrite(CompletionStage<R> call) {
    return result(call, Outcome.UNKNOWN);
  }

  private static <R extends @Nullable Object> R result(CompletionStage<R> call, Outcome outcome) {
    CompletableFuture<R> result = Stages.map(call, Function.identity());
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (result.cancel(true)) {
        throw interrupted(e, outcome);
      }
      // It has just come to its end, so that there is an answer after all.
      return result(result, outcome);
    } catch (CancellationException e) {
      throw new StorageException("The driver cancelled the call. Try again.", e, true, outcome);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause() == null ? e : e.getCause(), outcome);
    }
  }

  static StorageException interrupted(InterruptedException e, Outcome outcome) {
    return new StorageException(
        "This thread was interrupted while it waited for the store, and the call was cancelled.",
        e,
        true,
        outcome);
  }

  /** The failure as it is, to be thrown; a checked one is what a driver left untold. */
  static RuntimeException unchecked(Throwable failure, Outcome outcome) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException told
        ? told
        : new StorageException(
            "The driver failed by " + failure.getClass().getSimpleName() + ", which is the cause.",
            failure,
            false,
            outcome);
  }
}
