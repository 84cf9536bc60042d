package dev.anhanga.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements of the user's own, beside what a driver runs. */
final class OwnSql {

  private OwnSql() {}

  /** Runs a statement on a connection that the driver lends, and tells how many rows it changed. */
  static int run(JdbcDriver driver, String sql) {
    return driver.<Integer>withConnection(connection -> run(connection, sql));
  }

  static int run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }
}
