package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Initializes a driver for one service before the first operation, once; again only after a
 * failure. In a transaction it is done for that one alone, as a rollback may undo it.
 *
 * <p>Both faces of a service know when it is done. Neither waits for the other, as the thread that
 * would wait may be the one that the other needs: if both begin at once, it is done twice, which
 * does no harm.
 */
final class Initialization {

  private final PersistenceContract driver;
  private final PersistenceMeta meta;

  /** Not {@code synchronized}, which would pin a virtual thread to its carrier on JDK 21. */
  private final Lock lock = new ReentrantLock();

  /** What asynchronous callers wait for; null if nobody has begun. */
  private final AtomicReference<@Nullable CompletableFuture<@Nullable Void>> underWay =
      new AtomicReference<>();

  private volatile boolean done;

  /** The transaction that it was last done in. */
  private volatile @Nullable Object doneWithin;

  Initialization(PersistenceContract driver, PersistenceMeta meta) {
    this.driver = driver;
    this.meta = meta;
  }

  void ensureDone() {
    if (!done) {
      Object transaction = driver.currentTransaction();
      if (transaction == null) {
        initialize();
      } else if (transaction != doneWithin) {
        initializeWithin(transaction);
      }
    }
  }

  /** Without the lock: who holds it may wait for this transaction to end. */
  private void initializeWithin(Object transaction) {
    driver.initialize(meta);
    doneWithin = transaction;
  }

  private void initialize() {
    lock.lock();
    try {
      if (!done) {
        driver.initialize(meta);
        done = true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Makes a call on a driver once that is initialized. */
  <R extends @Nullable Object> CompletionStage<R> then(
      AsyncPersistenceContract async,
      Function<AsyncPersistenceContract, ? extends CompletionStage<R>> call) {
    if (done) {
      return Stages.call(() -> call.apply(async));
    }
    // Of a copy, as who cancels a call doesn't cancel what others wait for.
    return Stages.<@Nullable Void, R>then(ensureDone(async).copy(), nothing -> call.apply(async));
  }

  private CompletableFuture<@Nullable Void> ensureDone(AsyncPersistenceContract async) {
    CompletableFuture<@Nullable Void> mine = new CompletableFuture<>();
    CompletableFuture<@Nullable Void> others = underWay.compareAndExchange(null, mine);
    if (others != null) {
      return others;
    }
    CompletionStage<@Nullable Void> initialized =
        done
            ? CompletableFuture.<@Nullable Void>completedStage(null)
            : Stages.<@Nullable Void>call(() -> async.initialize(meta));
    initialized.whenComplete((unusedResult, failure) -> end(mine, failure));
    return mine;
  }

  /** The next to call begins anew after a failure, and has nothing to do otherwise. */
  private void end(CompletableFuture<@Nullable Void> mine, @Nullable Throwable failure) {
    if (failure == null) {
      done = true;
      underWay.set(null);
      mine.complete(null);
    } else {
      underWay.set(null);
      mine.completeExceptionally(failure);
    }
  }
}
