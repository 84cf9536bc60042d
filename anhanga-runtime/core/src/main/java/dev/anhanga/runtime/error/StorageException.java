package dev.anhanga.runtime.error;

import org.jspecify.annotations.Nullable;

/** The store itself failed: it can't be reached, refused a statement, or holds something else. */
public final class StorageException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  /** What became of a write that failed. */
  public enum Outcome {
    /** Nothing was changed. */
    NOT_APPLIED,
    /** It may have been applied or not, as when a connection is lost during a commit. */
    UNKNOWN
  }

  private final boolean isTransient;
  private final Outcome outcome;

  /**
   * A failure that a retry won't mend, and that changed nothing.
   *
   * @param message what failed, and what to do
   */
  public StorageException(String message) {
    this(message, null, false, Outcome.NOT_APPLIED);
  }

  /**
   * @param message what failed, and what to do
   * @param cause what the store's client said
   * @param isTransient whether the same call may succeed when tried again
   * @param outcome what became of the write
   */
  public StorageException(
      String message, @Nullable Throwable cause, boolean isTransient, Outcome outcome) {
    super(message, cause);
    this.isTransient = isTransient;
    this.outcome = outcome;
  }

  /** Whether the same call may succeed when tried again. */
  public boolean isTransient() {
    return isTransient;
  }

  /** What became of the write. */
  public Outcome outcome() {
    return outcome;
  }
}
