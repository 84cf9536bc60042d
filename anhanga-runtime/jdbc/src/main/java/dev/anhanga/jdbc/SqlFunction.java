package dev.anhanga.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a connection.
 *
 * @param <R> what comes of it
 */
@FunctionalInterface
public interface SqlFunction<R extends @Nullable Object> {

  /**
   * Works with the connection, which is only lent: it is taken back when this returns.
   *
   * @throws SQLException if the database refuses
   */
  R apply(Connection connection) throws SQLException;
}
