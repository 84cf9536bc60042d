package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Initializes a driver for one service before the first operation, once; again only after a
 * failure. In a transaction it is done for that one alone, as a rollback may undo it.
 */
final class Initialization {

  private final PersistenceContract driver;
  private final PersistenceMeta meta;

  /** Not {@code synchronized}, which would pin a virtual thread to its carrier on JDK 21. */
  private final Lock lock = new ReentrantLock();

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
}
