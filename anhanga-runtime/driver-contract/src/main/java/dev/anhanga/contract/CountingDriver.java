package dev.anhanga.contract;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts initializations, the first of which may fail. */
final class CountingDriver extends ForwardingDriver {

  private final AtomicInteger initializations = new AtomicInteger();
  private final int failures;

  CountingDriver(PersistenceContract driver, int failures) {
    super(driver);
    this.failures = failures;
  }

  @Override
  public void initialize(PersistenceMeta meta) {
    if (initializations.incrementAndGet() <= failures) {
      throw new StorageException("The store can't be reached.");
    }
    super.initialize(meta);
  }

  int initializations() {
    return initializations.get();
  }
}
