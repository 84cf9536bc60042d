package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.RowSource;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends connections for one operation each, and takes them back as they were. What the database
 * refuses comes out as an exception of Anhanga. Safe for concurrent use.
 */
final class Sessions implements AutoCloseable {

  private static final int MOST_TRIES = 50;
  private static final long RETRY_NANOS = 10_000_000;

  /** A failure that took longer has waited by itself. */
  private static final long AT_ONCE_NANOS = 100_000_000;

  private final Connections connections;
  private final WriteLock writeLock;
  private volatile @Nullable Dialect dialect;

  Sessions(Connections connections, JdbcOptions options) {
    this.connections = connections;
    this.writeLock = new WriteLock(options.patience());
    this.dialect = options.dialect();
  }

  /** The dialect; asked of the database at the first call, unless it was named. */
  Dialect dialect() {
    Dialect known = dialect;
    if (known == null) {
      known = lending(Dialect::of);
      dialect = known;
    }
    return known;
  }

  /** Lends a connection for whatever the user does with it. */
  <R extends @Nullable Object> R lending(SqlFunction<R> work) {
    try (Lease lease = lease()) {
      try {
        return work.apply(lease.connection());
      } finally {
        lease.endStatedTransaction();
      }
    } catch (SQLException e) {
      throw SqlErrors.translated(dialect, e, During.LONE_WRITE);
    }
  }

  /** Reads. */
  <R> R reading(Table table, SqlFunction<R> work) {
    return withConnection(table, During.STATEMENT, work);
  }

  /**
   * Opens a result that keeps its connection until it is closed; null where such a one would be in
   * the way of others.
   */
  <R> @Nullable RowSource<R> opening(Table table, CursorOpening<R> opening) {
    if (!connections.lendsSeveral()) {
      return null;
    }
    Lease lease = lease();
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
    return locked(table, () -> withConnection(table, During.LONE_WRITE, work));
  }

  private <R> R withConnection(Table table, During during, SqlFunction<R> work) {
    try (Lease lease = lease()) {
      return work.apply(lease.connection());
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, during);
    }
  }

  /** Runs several statements, of which all are applied or none. */
  <R> R transacting(Table table, SqlFunction<R> work) {
    return locked(
        table,
        () -> {
          try (Lease lease = lease()) {
            return lease.transacting(work, e -> SqlErrors.translated(table, e, During.COMMIT));
          } catch (SQLException e) {
            throw SqlErrors.translated(table, e, During.STATEMENT);
          }
        });
  }

  /** Makes a table ready. Others may do so at once, for which SQLite doesn't always wait. */
  void initializing(Table table) {
    for (int tries = 1; ; tries++) {
      long start = System.nanoTime();
      try {
        initializeOnce(table);
        return;
      } catch (StorageException e) {
        boolean isRefusedAtOnce = System.nanoTime() - start < AT_ONCE_NANOS && e.isTransient();
        if (!isRefusedAtOnce || tries == MOST_TRIES || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  /** Where statements on tables can be rolled back, all are run or none. */
  private void initializeOnce(Table table) {
    SqlFunction<Table> work =
        connection -> {
          if (table.dialect().hasTransactionalTables()) {
            table.dialect().beginInitializing(connection);
          }
          TableInitializer.initialize(connection, table);
          return table;
        };
    if (table.dialect().hasTransactionalTables()) {
      transacting(table, work);
    } else {
      writing(table, work);
    }
  }

  private <R> R locked(Table table, Supplier<R> work) {
    return table.dialect().hasSingleWriter() ? writeLock.holding(work) : work.get();
  }

  private Lease lease() {
    try {
      return Lease.of(connections.borrow());
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private AnhangaException unavailable(SQLException e) {
    StorageException told = SqlErrors.translated(dialect, e, During.STATEMENT);
    if (Thread.currentThread().isInterrupted()) {
      return new StorageException(
          "This thread was interrupted while it waited for a connection.",
          told.getCause(),
          true,
          told.outcome());
    }
    return told;
  }

  @Override
  public void close() {
    connections.close();
  }
}
