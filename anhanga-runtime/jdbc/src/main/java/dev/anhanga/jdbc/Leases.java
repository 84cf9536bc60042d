package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes connections on loan. Safe for concurrent use. */
final class Leases implements AutoCloseable {

  private final Connections connections;
  private volatile @Nullable Dialect dialect;

  Leases(Connections connections, @Nullable Dialect named) {
    this.connections = connections;
    this.dialect = named;
  }

  /** The dialect; asked of the database at the first call, unless it was named. */
  Dialect dialect() {
    Dialect known = dialect;
    if (known == null) {
      try (Lease lease = take()) {
        known = Dialect.of(lease.connection());
      } catch (SQLException e) {
        throw SqlErrors.translated((Dialect) null, e, During.STATEMENT);
      }
      dialect = known;
    }
    return known;
  }

  /** The dialect as far as it is known. */
  @Nullable Dialect knownDialect() {
    return dialect;
  }

  /**
   * Works on a connection that commits by itself. Reads and single writes are this and no more, so
   * nothing is made for them that a connection alone can do.
   */
  <R> R lending(SqlFunction<R> work) throws SQLException {
    Connection connection;
    boolean wasAutoCommit;
    try {
      connection = connections.borrow();
      wasAutoCommit = Lease.committingByItself(connection);
    } catch (SQLException e) {
      throw unavailable(e);
    }
    try {
      return work.apply(connection);
    } finally {
      if (wasAutoCommit) {
        Lease.giveBack(connection);
      } else {
        Lease.giveBack(connection, false);
      }
    }
  }

  /** A connection that the caller alone has until closing it. */
  Lease take() {
    try {
      return Lease.of(connections.borrow());
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** One beyond those that are there for everybody, as far as others can be had. */
  Lease takeBeyond() {
    try {
      return Lease.of(connections.borrowBeyond());
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private StorageException unavailable(SQLException e) {
    StorageException told = SqlErrors.translated(dialect, e, During.BORROWING);
    return Thread.currentThread().isInterrupted()
        ? new StorageException(
            "This thread was interrupted while it waited for a connection.",
            told.getCause(),
            true,
            told.outcome())
        : told;
  }

  boolean lendsBeyond() {
    return connections.lendsBeyond();
  }

  boolean lendsSeveral() {
    return connections.lendsSeveral();
  }

  @Override
  public void close() {
    connections.close();
  }
}
