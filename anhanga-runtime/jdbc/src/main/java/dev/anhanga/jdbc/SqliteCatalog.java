package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What SQLite says of its tables. */
final class SqliteCatalog {

  /** A lone identity of the very type INTEGER is the row's own number, which SQLite makes. */
  private static final String COLUMNS =
      """
      SELECT name, type, "notnull",
        dflt_value IS NOT NULL OR (pk = 1 AND upper(type) = 'INTEGER'
          AND (SELECT count(*) FROM pragma_table_info(:table) WHERE pk > 0) = 1),
        pk
      FROM pragma_table_info(:table)""";

  private static final String INDEXES =
      """
      SELECT l.name, l."unique" AND NOT l.partial, i.name
      FROM pragma_index_list(:table) l, pragma_index_info(l.name) i""";

  private static final String SCHEMAS = "SELECT 1 FROM pragma_database_list WHERE name = :schema";

  static final Catalog INSTANCE =
      new Catalog("'main'", SCHEMAS, COLUMNS, SqliteCatalog::column, INDEXES);

  private static final String SAME_BUT_FOR_CASE =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower(?1)"
          + " AND name <> ?1";

  private SqliteCatalog() {}

  /** Names that differ only in case are one name to SQLite, and two everywhere else. */
  static void checkCase(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SAME_BUT_FOR_CASE)) {
      statement.setString(1, table);
      try (ResultSet result = statement.executeQuery()) {
        if (result.next()) {
          throw new StorageException(
              table
                  + " can't be stored beside "
                  + result.getString(1)
                  + ", as SQLite ignores case. Give one of them another name in @Schema.");
        }
      }
    }
  }

  private static StoredColumn column(ResultSet result) throws SQLException {
    return new StoredColumn(
        result.getString(1),
        result.getString(2),
        0,
        !result.getBoolean(3),
        result.getBoolean(4),
        result.getInt(5) > 0,
        false);
  }
}
