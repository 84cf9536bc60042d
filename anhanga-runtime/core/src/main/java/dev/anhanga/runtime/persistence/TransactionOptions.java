package dev.anhanga.runtime.persistence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about a transaction. Without more said: the store's own isolation, reading and
 * writing, and no second try. Immutable: the methods return changed options.
 */
public final class TransactionOptions {

  private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false, 0);

  /**
   * How much of what others do meanwhile is seen. A store that hasn't got one takes the next
   * stronger one.
   */
  public enum Isolation {
    /** What others have committed by the time of each call. */
    READ_COMMITTED,
    /** A row that was read before reads the same again. */
    REPEATABLE_READ,
    /** As if there were no others; where that can't be kept up, one of them fails. */
    SERIALIZABLE
  }

  private final @Nullable Isolation isolation;
  private final boolean readOnly;
  private final int retries;

  private TransactionOptions(@Nullable Isolation isolation, boolean readOnly, int retries) {
    this.isolation = isolation;
    this.readOnly = readOnly;
    this.retries = retries;
  }

  /** The options that hold when nothing is said. */
  public static TransactionOptions of() {
    return DEFAULTS;
  }

  /** With this isolation, or a stronger one. */
  public TransactionOptions isolation(Isolation level) {
    Objects.requireNonNull(level, "The isolation is null.");
    return new TransactionOptions(level, readOnly, retries);
  }

  /** Only reads; a write is refused. */
  public TransactionOptions readOnly() {
    return new TransactionOptions(isolation, true, retries);
  }

  /**
   * Runs the work again, from its beginning and in a new transaction, when it failed for a reason
   * that may be gone by then and was rolled back: when others got in its way, say. What the work
   * does beside the store is then done again as well.
   *
   * @param most how many times beyond the first
   * @throws IllegalArgumentException if it is negative
   */
  public TransactionOptions retries(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("There are no " + most + " retries.");
    }
    return new TransactionOptions(isolation, readOnly, most);
  }

  /** The isolation; null for the store's own. */
  public @Nullable Isolation isolation() {
    return isolation;
  }

  /** Whether writes are refused. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** How many times the work may be run beyond the first. */
  public int retries() {
    return retries;
  }

  /** The options, to be read in a message. */
  @Override
  public String toString() {
    return (isolation == null ? "the store's own isolation" : isolation.toString())
        + (readOnly ? ", read-only" : "")
        + (retries == 0 ? "" : ", " + retries + " retries");
  }
}
