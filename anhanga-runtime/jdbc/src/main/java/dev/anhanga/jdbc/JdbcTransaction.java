package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that one thread keeps until its transaction ends, when it is as it was before. */
final class JdbcTransaction {

  private final Dialect dialect;
  private final Lease lease;
  private final boolean readOnly;
  private @Nullable Integer isolationBefore;
  private @Nullable Boolean readOnlyBefore;

  /** Whether a table may have been made in it that is gone if it is rolled back. */
  private boolean mayHaveMadeTables;

  private JdbcTransaction(Dialect dialect, Lease lease, TransactionOptions options) {
    this.dialect = dialect;
    this.lease = lease;
    this.readOnly = options.isReadOnly();
  }

  /** Begins one on the lease, which is closed if that fails. */
  static JdbcTransaction begin(Dialect dialect, Lease lease, TransactionOptions options) {
    JdbcTransaction begun = new JdbcTransaction(dialect, lease, options);
    try {
      begun.prepare(options.isolation());
      lease.begin();
      return begun;
    } catch (SQLException e) {
      begun.giveBack();
      throw SqlErrors.translated(dialect, e, During.STATEMENT);
    }
  }

  private void prepare(@Nullable Isolation isolation) throws SQLException {
    if (isolation != null && dialect.hasIsolations()) {
      isolationBefore = connection().getTransactionIsolation();
      connection().setTransactionIsolation(level(isolation));
    }
    if (readOnly && dialect.hasReadOnlyTransactions()) {
      readOnlyBefore = connection().isReadOnly();
      connection().setReadOnly(true);
    }
  }

  private static int level(Isolation isolation) {
    return switch (isolation) {
      case READ_COMMITTED -> Connection.TRANSACTION_READ_COMMITTED;
      case REPEATABLE_READ -> Connection.TRANSACTION_REPEATABLE_READ;
      case SERIALIZABLE -> Connection.TRANSACTION_SERIALIZABLE;
    };
  }

  Connection connection() {
    return lease.connection();
  }

  /** Whether a table can be made in it, and is gone if it is rolled back. */
  boolean admitsTables() {
    return dialect.hasTransactionalTables() && readOnlyBefore == null;
  }

  /** To be called before a table is made in it. */
  void makesTables() {
    mayHaveMadeTables = true;
  }

  /** Whether a table that is ready in it is so for good, whatever becomes of this transaction. */
  boolean keepsTables() {
    return !mayHaveMadeTables;
  }

  /** Works for a table in this transaction. */
  <R> R working(Table table, SqlFunction<R> work) {
    try {
      return work.apply(connection());
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    }
  }

  /** Lends the connection for whatever the user does with it. */
  <R extends @Nullable Object> R lending(SqlFunction<R> work) {
    mayHaveMadeTables |= admitsTables();
    try {
      R result = work.apply(connection());
      if (connection().isClosed() || connection().getAutoCommit()) {
        throw new StorageException(
            "The connection of a transaction was closed, or made to commit by itself. Leave both"
                + " to the transaction.");
      }
      return result;
    } catch (SQLException e) {
      throw SqlErrors.translated(dialect, e, During.STATEMENT);
    }
  }

  void commit() {
    try {
      lease.commit(dialect);
    } catch (SQLException e) {
      throw SqlErrors.translated(dialect, e, During.COMMIT);
    } finally {
      giveBack();
    }
  }

  void rollBack() {
    lease.rollBack();
    giveBack();
  }

  private void giveBack() {
    Integer isolation = isolationBefore;
    Boolean isReadOnly = readOnlyBefore;
    if (isolation != null) {
      Lease.quietly(() -> connection().setTransactionIsolation(isolation));
    }
    if (isReadOnly != null) {
      Lease.quietly(() -> connection().setReadOnly(isReadOnly));
    }
    lease.close();
  }
}
