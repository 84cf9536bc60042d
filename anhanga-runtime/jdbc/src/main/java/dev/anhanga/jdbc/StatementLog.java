package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Runs statements; logs their texts and durations if that is wanted, and never their values. */
final class StatementLog {

  private final boolean isOn;

  StatementLog(boolean isOn) {
    this.isOn = isOn;
  }

  ResultSet query(PreparedStatement statement, String sql) throws SQLException {
    return isOn ? logged(sql, statement::executeQuery) : statement.executeQuery();
  }

  int update(PreparedStatement statement, String sql) throws SQLException {
    return isOn ? logged(sql, statement::executeUpdate) : statement.executeUpdate();
  }

  int[] batch(PreparedStatement statement, String sql) throws SQLException {
    return isOn ? logged(sql, statement::executeBatch) : statement.executeBatch();
  }

  private static <R> R logged(String sql, Step<R> step) throws SQLException {
    long start = System.nanoTime();
    try {
      return step.run();
    } finally {
      double millis = (System.nanoTime() - start) / 1e6;
      Opened.LOGGER.log(System.Logger.Level.INFO, () -> millis + " ms: " + sql);
    }
  }

  /** Looking for a logger takes milliseconds, which programs that log nothing needn't wait for. */
  private static final class Opened {
    static final System.Logger LOGGER = System.getLogger("dev.anhanga.jdbc");
  }

  private interface Step<R> {
    R run() throws SQLException;
  }
}
