package dev.anhanga.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * One store with the table in it.
 *
 * @param store which
 * @param folder where its files are, if it has any
 * @param rows how many people are in the table while nothing is measured
 */
public record Database(Store store, Path folder, int rows) {

  private static final int POOL_SIZE = 4;

  /** A pool of connections, to be closed; one for each contender, all alike. */
  public HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(store.url(folder, rows));
    store.properties().forEach(config::addDataSourceProperty);
    config.setMaximumPoolSize(POOL_SIZE);
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  /**
   * Makes the table, and fills it unless it is full already.
   *
   * @param filling puts the people with the numbers from 0 on into the table, which is empty then
   */
  public void prepare(Runnable filling) throws SQLException {
    try (HikariDataSource pool = pool()) {
      try (Connection connection = pool.getConnection()) {
        define(connection);
        if (count(connection) == rows) {
          return;
        }
        execute(connection, "DELETE FROM \"person\"");
      }
      filling.run();
      try (Connection connection = pool.getConnection()) {
        execute(connection, store == Store.POSTGRES ? "VACUUM ANALYZE \"person\"" : "ANALYZE");
      }
    }
  }

  /** Deletes the people with this identity and all later ones. */
  public void deleteFrom(HikariDataSource pool, UUID first) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("DELETE FROM \"person\" WHERE \"id\" >= ?")) {
      statement.setObject(1, store == Store.SQLITE ? SqliteValues.bytes(first) : first);
      statement.executeUpdate();
      if (store == Store.POSTGRES) {
        // Otherwise whoever comes next finds the dead rows in the table and its indexes.
        execute(connection, "VACUUM (INDEX_CLEANUP ON) \"person\"");
      }
    }
  }

  private void define(Connection connection) throws SQLException {
    if (store == Store.POSTGRES) {
      execute(connection, "CREATE SCHEMA IF NOT EXISTS people" + rows);
    }
    for (String definition : store.definitions()) {
      execute(connection, definition);
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM \"person\"")) {
      result.next();
      return result.getInt(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
