package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection on loan, committing by itself. It goes back with the setting it came with, and
 * without an open transaction.
 *
 * @param connection the connection
 * @param wasAutoCommit the setting it came with
 */
record Lease(Connection connection, boolean wasAutoCommit) implements AutoCloseable {

  static Lease of(Connection connection) throws SQLException {
    return new Lease(connection, committingByItself(connection));
  }

  /** Makes a connection commit by itself, and returns whether it did so before. */
  static boolean committingByItself(Connection connection) throws SQLException {
    try {
      boolean wasAutoCommit = connection.getAutoCommit();
      if (!wasAutoCommit) {
        connection.setAutoCommit(true);
      }
      return wasAutoCommit;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Runs the work for a table in a transaction, which is rolled back if the work throws. */
  <R> R transacting(Table table, SqlFunction<R> work) throws SQLException {
    begin();
    R result;
    try {
      result = work.apply(connection);
    } catch (SQLException | RuntimeException | Error e) {
      rollBack();
      throw e;
    }
    try {
      commit(table.dialect());
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.COMMIT);
    }
    return result;
  }

  /** Commits, or rolls back if that fails. */
  void commit(Dialect dialect) throws SQLException {
    if (dialect.commitsWithMode()) {
      commitWithMode();
      return;
    }
    try {
      connection.commit();
    } catch (SQLException e) {
      rollBack();
      throw e;
    }
    // It is committed: what fails from here on changes nothing of that.
    commitByItselfAgain();
  }

  private void commitWithMode() throws SQLException {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      quietly(this::rollBackByStatement);
      throw e;
    }
  }

  /**
   * Where the commit failed, SQLite's driver says that it commits by itself, and so rolls nothing
   * back; a pool in between says that it doesn't, until the mode is set again.
   */
  private void rollBackByStatement() throws SQLException {
    runRollback();
    connection.setAutoCommit(true);
  }

  private void runRollback() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    }
  }

  /** Plain code, where {@link #quietly} would make a function for each operation. */
  private void commitByItselfAgain() {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // The result is known already; a connection of no more use is the pool's affair.
    }
  }

  /** SQLite's driver is out of auto-commit mode also where the transaction couldn't begin. */
  void begin() throws SQLException {
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      commitByItselfAgain();
      throw e;
    }
  }

  /** Ends a transaction that was begun by a statement, of which SQLite's driver knows nothing. */
  void endStatedTransaction() {
    quietly(
        () -> {
          if (!connection.isClosed() && connection.getAutoCommit()) {
            runRollback();
          }
        });
  }

  /** A step that may fail. */
  interface Step {
    void run() throws SQLException;
  }

  static void quietly(Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      // The result is known already; a connection of no more use is the pool's affair.
    }
  }

  /** What made it necessary is thrown; a connection that can't even do this is of no more use. */
  void rollBack() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // Closing it ends the transaction as well.
    }
  }

  @Override
  public void close() {
    giveBack(connection, wasAutoCommit);
  }

  /** Closes a connection whose setting nobody changed. */
  static void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // The result is known already; a connection of no more use is the pool's affair.
    }
  }

  /** Closes a connection with the setting it came with, and without an open transaction. */
  static void giveBack(Connection connection, boolean wasAutoCommit) {
    try (connection) {
      if (!connection.isClosed()) {
        restore(connection, wasAutoCommit);
      }
    } catch (SQLException e) {
      // The result is known already; a connection of no more use is the pool's affair.
    }
  }

  private static void restore(Connection connection, boolean wasAutoCommit) throws SQLException {
    boolean isAutoCommit = connection.getAutoCommit();
    if (!isAutoCommit) {
      quietly(connection::rollback);
    }
    if (isAutoCommit != wasAutoCommit) {
      connection.setAutoCommit(wasAutoCommit);
    }
  }
}
