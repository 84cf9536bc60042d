package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer of this process in at a time, in the order they came. SQLite would let them try
 * again and again, and some of them starve.
 */
final class WriteLock {

  /** Not {@code synchronized}, which would pin a virtual thread to its carrier on JDK 21. */
  private final ReentrantLock lock = new ReentrantLock(true);

  private final long patienceMillis;

  WriteLock(Duration patience) {
    this.patienceMillis = patience.toMillis();
  }

  /** Lets the next one in. */
  void release() {
    lock.unlock();
  }

  /**
   * Becomes the only writer, until {@link #release}.
   *
   * @throws StorageException if the others take too long, or this thread is interrupted
   */
  void acquire() {
    try {
      if (lock.tryLock(patienceMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException(
          "This thread was interrupted while it waited to write.", e, true, Outcome.NOT_APPLIED);
    }
    throw new StorageException(
        "Other threads were still writing after "
            + patienceMillis
            + " ms. Try again, or wait longer with JdbcOptions.waitingAtMost.",
        null,
        true,
        Outcome.NOT_APPLIED);
  }
}
