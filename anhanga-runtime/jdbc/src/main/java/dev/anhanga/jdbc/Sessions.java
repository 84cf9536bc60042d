package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.persistence.RowSource;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.Transactions;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends connections for one operation each, and takes them back as they were; in a transaction, its
 * connection to all of them. What the database refuses comes out as an exception of Anhanga. Safe
 * for concurrent use.
 */
final class Sessions implements AutoCloseable {

  private final Leases leases;
  private final WriteLock writeLock;
  private final TablePreparation preparation;
  private final Transactions<JdbcTransaction> transactions;

  Sessions(Connections connections, JdbcOptions options) {
    this.leases = new Leases(connections, options.dialect());
    this.writeLock = new WriteLock(options.patience());
    this.preparation =
        new TablePreparation(
            leases, writeLock, new WriteLock(options.patience()), options.schemaMode());
    this.transactions = new Transactions<>(new JdbcTransactions(leases, writeLock));
  }

  /** The dialect; asked of the database at the first call, unless it was named. */
  Dialect dialect() {
    return leases.dialect();
  }

  /** Whether a thread at work may be interrupted; not as long as it isn't known. */
  boolean areInterruptible() {
    Dialect known = leases.knownDialect();
    return known != null && known.bearsInterrupts();
  }

  /** What stands for the transaction that this thread is in; null if it is in none. */
  @Nullable Object currentTransaction() {
    return transactions.current();
  }

  /** Works in a transaction, which all other methods then join. */
  <R extends @Nullable Object> R inTransaction(TransactionOptions options, Supplier<R> work) {
    return transactions.run(options, work);
  }

  /** Lends a connection for whatever the user does with it. */
  <R extends @Nullable Object> R lending(SqlFunction<R> work) {
    return transactions.reading(
        transaction -> transaction.lending(work), () -> lendingOutside(work));
  }

  private <R extends @Nullable Object> R lendingOutside(SqlFunction<R> work) {
    try (Lease lease = leases.take()) {
      try {
        return work.apply(lease.connection());
      } finally {
        lease.endStatedTransaction();
      }
    } catch (SQLException e) {
      throw SqlErrors.translated(leases.knownDialect(), e, During.LENT);
    }
  }

  /** Reads. */
  <R> R reading(Table table, SqlFunction<R> work) {
    return currentTransaction() == null
        ? withConnection(table, During.STATEMENT, work)
        : transactions.reading(
            transaction -> transaction.working(table, work),
            () -> withConnection(table, During.STATEMENT, work));
  }

  /**
   * Opens a result that keeps its connection until it is closed; null where such a one would be in
   * the way of others, or couldn't see what this thread's transaction did.
   */
  <R> @Nullable RowSource<R> opening(Table table, CursorOpening<R> opening) {
    if (!leases.lendsSeveral() || currentTransaction() != null) {
      return null;
    }
    Lease lease = leases.take();
    RowSource<R> opened = null;
    try {
      if (table.dialect().hasCursors(lease.connection())) {
        opened = opening.open(lease);
      }
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    } finally {
      if (opened == null) {
        lease.close();
      }
    }
    return opened;
  }

  /** Opens a result on a lease, which it then closes. */
  interface CursorOpening<R> {
    RowSource<R> open(Lease lease) throws SQLException;
  }

  /** Runs one statement that writes, and commits by itself. */
  <R> R writing(Table table, SqlFunction<R> work) {
    return currentTransaction() == null
        ? writingOutside(table, work)
        : transactions.writing(
            transaction -> transaction.working(table, work), () -> writingOutside(table, work));
  }

  private <R> R writingOutside(Table table, SqlFunction<R> work) {
    if (!table.dialect().hasSingleWriter()) {
      return withConnection(table, During.LONE_WRITE, work);
    }
    writeLock.acquire();
    try {
      return withConnection(table, During.LONE_WRITE, work);
    } finally {
      writeLock.release();
    }
  }

  private <R> R withConnection(Table table, During during, SqlFunction<R> work) {
    try {
      return leases.lending(work);
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, during);
    }
  }

  /** Runs several statements, of which all are applied or none. */
  <R> R transacting(Table table, SqlFunction<R> work) {
    return currentTransaction() == null
        ? transactingOutside(table, work)
        : transactions.writing(
            transaction -> transaction.working(table, work), () -> transactingOutside(table, work));
  }

  /** The same, again and again if the database undoes it for others' sake, as in a deadlock. */
  <R> R transactingUntilDone(Table table, SqlFunction<R> work) {
    return currentTransaction() == null
        ? TriedAgain.untilDone(() -> transacting(table, work))
        : transacting(table, work);
  }

  private <R> R transactingOutside(Table table, SqlFunction<R> work) {
    if (!table.dialect().hasSingleWriter()) {
      return transactingAlone(table, work);
    }
    writeLock.acquire();
    try {
      return transactingAlone(table, work);
    } finally {
      writeLock.release();
    }
  }

  private <R> R transactingAlone(Table table, SqlFunction<R> work) {
    try (Lease lease = leases.take()) {
      return lease.transacting(table, work);
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    }
  }

  /**
   * Makes a table ready. In a transaction, that isn't committed by it.
   *
   * @return whether it is ready for good, whatever becomes of the transaction
   */
  boolean initializing(Table table) {
    return currentTransaction() == null
        ? initializingOutside(table)
        : transactions.reading(
            transaction -> {
              preparation.within(transaction, table);
              return transaction.keepsTables();
            },
            () -> initializingOutside(table));
  }

  private boolean initializingOutside(Table table) {
    preparation.alone(table);
    return true;
  }

  @Override
  public void close() {
    leases.close();
  }
}
