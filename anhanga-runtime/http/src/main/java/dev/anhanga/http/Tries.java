package dev.anhanga.http;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;

/**
 * How often a request was sent, and what became of it before: a write whose answer was lost may
 * have been applied, whatever is said of it when it is sent again.
 *
 * @param count how often, this time included
 * @param mayBeApplied whether one before this may have been applied
 */
record Tries(int count, boolean mayBeApplied) {

  static final Tries FIRST = new Tries(1, false);

  /** The next, after this one failed. */
  Tries after(Throwable failure) {
    return new Tries(count + 1, mayBeApplied || isUnknown(failure));
  }

  private static boolean isUnknown(Throwable failure) {
    return failure instanceof StorageException told && told.outcome() == Outcome.UNKNOWN;
  }

  /** What to throw for a failure of this one, of which nothing more is known than of all. */
  StorageException told(StorageException failure) {
    return mayBeApplied ? unknown(failure) : failure;
  }

  /** The same, of which it isn't known whether it was applied. */
  static StorageException unknown(StorageException failure) {
    return withOutcome(failure, Outcome.UNKNOWN);
  }

  static StorageException withOutcome(StorageException failure, Outcome outcome) {
    return failure.outcome() == outcome
        ? failure
        : new StorageException(
            String.valueOf(failure.getMessage()),
            failure.getCause(),
            failure.isTransient(),
            outcome);
  }
}
