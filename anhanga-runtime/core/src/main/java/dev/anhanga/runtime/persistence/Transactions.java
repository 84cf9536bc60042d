package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a driver, for drivers to build theirs with: which one a thread is in, that an
 * inner one joins the outer, that one in which a call failed is only rolled back, and retries. The
 * driver says how to begin and to end one. Safe for concurrent use.
 *
 * @param <C> what a driver keeps for a transaction, such as a connection
 */
public final class Transactions<C> {

  /** How a store begins and ends transactions. */
  public interface Store<C> {

    /** Begins one. */
    C begin(TransactionOptions options);

    /**
     * Makes what it did durable and visible, and gives back what it holds. If it throws, nothing of
     * that happened but the giving back, unless the exception says otherwise.
     */
    void commit(C transaction);

    /** Undoes what it did, and gives back what it holds. Throws nothing. */
    void rollBack(C transaction);
  }

  private final Store<C> store;

  /** Each driver has transactions of its own, and a thread may be in those of several. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Running<C>> running = new ThreadLocal<>();

  /** The transactions of a driver over this store. */
  public Transactions(Store<C> store) {
    this.store = store;
  }

  /** What {@link PersistenceContract#transaction(TransactionOptions, Supplier)} promises. */
  public <R extends @Nullable Object> R run(TransactionOptions options, Supplier<R> work) {
    Running<C> outer = running.get();
    if (outer != null) {
      return joined(outer, options, work);
    }
    for (int tries = 1; ; tries++) {
      Running<C> attempt = new Running<>(options);
      try {
        return once(attempt, work);
      } catch (RuntimeException e) {
        if (tries > options.retries() || !attempt.mayBeTriedAgain(e)) {
          throw e;
        }
        Backoff.pause(tries);
      }
    }
  }

  private <R extends @Nullable Object> R joined(
      Running<C> outer, TransactionOptions options, Supplier<R> work) {
    try {
      checkIsolation(outer, options);
      return work.get();
    } catch (RuntimeException | Error e) {
      outer.fail(e);
      throw e;
    }
  }

  private void checkIsolation(Running<C> outer, TransactionOptions options) {
    Isolation wanted = options.isolation();
    Isolation given = outer.options.isolation();
    if (wanted != null && (given == null || given.compareTo(wanted) < 0)) {
      throw new IllegalStateException(
          "A transaction with "
              + wanted
              + " is within one with "
              + outer.options
              + ", which it joins. Say so where the outer one begins.");
    }
  }

  private <R extends @Nullable Object> R once(Running<C> attempt, Supplier<R> work) {
    C handle = store.begin(attempt.options);
    attempt.handle = handle;
    boolean isDone = false;
    R result;
    try {
      running.set(attempt);
      result = work.get();
      attempt.checkSound("It was rolled back, though what failed was caught.");
      isDone = true;
    } finally {
      running.remove();
      if (!isDone) {
        store.rollBack(handle);
      }
    }
    store.commit(handle);
    return result;
  }

  /** What stands for the transaction that this thread is in; null if it is in none. */
  public @Nullable Object current() {
    Running<C> current = running.get();
    return current == null ? null : current.mark;
  }

  /**
   * Makes a call to the store: within the transaction that this thread is in, or outside if it is
   * in none. If it throws within one, that can only be rolled back.
   *
   * @throws StorageException if an earlier call failed in this transaction
   */
  public <R extends @Nullable Object> R reading(Function<C, R> within, Supplier<R> outside) {
    Running<C> current = running.get();
    return current == null ? outside.get() : current.call(within);
  }

  /**
   * Makes a call that writes, as {@link #reading} does one that only reads.
   *
   * @throws StorageException also if this transaction is read-only
   */
  public <R extends @Nullable Object> R writing(Function<C, R> within, Supplier<R> outside) {
    Running<C> current = running.get();
    return current == null ? outside.get() : current.call(handle -> current.write(within, handle));
  }

  /** A transaction under way. Only its own thread knows it. */
  private static final class Running<C> {

    /** Whoever keeps it longer keeps no connection with it. */
    private final Object mark = new Object();

    private final TransactionOptions options;
    private @Nullable C handle;
    private @Nullable Throwable failure;

    Running(TransactionOptions options) {
      this.options = options;
    }

    void fail(Throwable e) {
      if (failure == null) {
        failure = e;
      }
    }

    <R extends @Nullable Object> R call(Function<C, R> call) {
      checkSound("Nothing more is asked or changed in it.");
      try {
        return call.apply(Objects.requireNonNull(handle));
      } catch (RuntimeException | Error e) {
        fail(e);
        throw e;
      }
    }

    <R extends @Nullable Object> R write(Function<C, R> write, C on) {
      if (options.isReadOnly()) {
        throw new StorageException(
            "This transaction is read-only. Begin it without readOnly() to write in it.");
      }
      return write.apply(on);
    }

    void checkSound(String consequence) {
      if (failure != null) {
        throw new StorageException(
            "A call failed in this transaction, which can then only be rolled back. " + consequence,
            failure,
            mayBeTriedAgain(failure),
            StorageException.Outcome.NOT_APPLIED);
      }
    }

    boolean mayBeTriedAgain(Throwable thrown) {
      Throwable first = failure == null ? thrown : failure;
      return first instanceof StorageException told
          && told.isTransient()
          && told.outcome() == StorageException.Outcome.NOT_APPLIED
          && !Thread.currentThread().isInterrupted();
    }
  }
}
