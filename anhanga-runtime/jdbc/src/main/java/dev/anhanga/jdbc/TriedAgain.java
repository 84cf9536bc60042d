package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Does again what the database refused at once, or undid, because others were in the way. */
final class TriedAgain {

  private static final int MOST_TRIES = 50;
  private static final long MIN_PAUSE_NANOS = 1_000_000;
  private static final long MAX_PAUSE_NANOS = 20_000_000;

  /** A failure that took longer has waited by itself, unless it is a deadlock. */
  private static final long AT_ONCE_NANOS = 100_000_000;

  private TriedAgain() {}

  /** The work has to be one whole, of which nothing is left when it fails. */
  static <R> R untilDone(Supplier<R> work) {
    for (int tries = 1; ; tries++) {
      long start = System.nanoTime();
      try {
        return work.get();
      } catch (StorageException e) {
        boolean hasWaited = System.nanoTime() - start >= AT_ONCE_NANOS && !isRolledBack(e);
        if (!isInTheWay(e)
            || hasWaited
            || tries == MOST_TRIES
            || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LockSupport.parkNanos(
            ThreadLocalRandom.current().nextLong(MIN_PAUSE_NANOS, MAX_PAUSE_NANOS));
      }
    }
  }

  /** A deadlock, for which PostgreSQL looks after a second only, or a serialization failure. */
  private static boolean isRolledBack(StorageException e) {
    return e.getCause() instanceof SQLException cause
        && cause.getSQLState() != null
        && cause.getSQLState().startsWith("40");
  }

  private static boolean isInTheWay(StorageException e) {
    return e.isTransient() && e.outcome() == Outcome.NOT_APPLIED;
  }
}
