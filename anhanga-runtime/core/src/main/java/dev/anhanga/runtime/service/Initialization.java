package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Initializes a driver for one service before the first operation, once; again only after a
 * failure.
 */
final class Initialization {

  private final PersistenceContract driver;
  private final PersistenceMeta meta;

  /** Not {@code synchronized}, which would pin a virtual thread to its carrier on JDK 21. */
  private final Lock lock = new ReentrantLock();

  private volatile boolean done;

  Initialization(PersistenceContract driver, PersistenceMeta meta) {
    this.driver = driver;
    this.meta = meta;
  }

  void ensureDone() {
    if (!done) {
      initialize();
    }
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
