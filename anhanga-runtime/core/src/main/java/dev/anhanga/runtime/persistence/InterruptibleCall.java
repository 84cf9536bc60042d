package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.StorageException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that blocks, on some thread of an executor. The thread is interrupted only while the call
 * is under way, and has no interrupt left afterwards, as it isn't ours.
 */
final class InterruptibleCall<R extends @Nullable Object> implements Runnable {

  private final BooleanSupplier mayInterrupt;
  private final Supplier<R> call;
  private final CompletableFuture<R> result = new CompletableFuture<>();

  /** Guards the two fields below, so that an interrupt meets this call or none. */
  private final Lock lock = new ReentrantLock();

  private @Nullable Thread runner;
  private boolean isInterrupted;

  InterruptibleCall(BooleanSupplier mayInterrupt, Supplier<R> call) {
    this.mayInterrupt = mayInterrupt;
    this.call = call;
  }

  CompletableFuture<R> start(Executor executor) {
    Stages.atEnd(result, (unusedResult, unusedFailure) -> interrupt());
    try {
      executor.execute(this);
    } catch (RejectedExecutionException e) {
      result.completeExceptionally(
          new StorageException(
              "The executor refused the call, as it is full or shut down. Try again, or give"
                  + " another executor.",
              e,
              true,
              StorageException.Outcome.NOT_APPLIED));
    }
    return result;
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    R value;
    try {
      value = call.get();
    } catch (Throwable e) {
      end();
      result.completeExceptionally(e);
      return;
    }
    end();
    result.complete(value);
  }

  /** Nobody waits for a call that was cancelled before. */
  private boolean begin() {
    lock.lock();
    try {
      if (result.isDone()) {
        return false;
      }
      runner = Thread.currentThread();
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void interrupt() {
    lock.lock();
    try {
      if (runner != null && mayInterrupt.getAsBoolean()) {
        isInterrupted = true;
        runner.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    lock.lock();
    try {
      runner = null;
      if (isInterrupted) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }
}
