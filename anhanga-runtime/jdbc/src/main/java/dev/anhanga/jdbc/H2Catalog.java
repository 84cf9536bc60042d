package dev.anhanga.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What H2 says of its tables. */
final class H2Catalog {

  private static final String COLUMNS =
      """
      SELECT c.COLUMN_NAME, c.DATA_TYPE, c.CHARACTER_MAXIMUM_LENGTH, c.NUMERIC_PRECISION,
        c.NUMERIC_SCALE, c.DATETIME_PRECISION, c.IS_NULLABLE,
        c.COLUMN_DEFAULT IS NOT NULL OR c.IS_IDENTITY = 'YES',
        EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.INDEX_COLUMNS i
          JOIN INFORMATION_SCHEMA.INDEXES x USING (INDEX_SCHEMA, INDEX_NAME)
          WHERE x.INDEX_TYPE_NAME = 'PRIMARY KEY' AND i.TABLE_SCHEMA = c.TABLE_SCHEMA
            AND i.TABLE_NAME = c.TABLE_NAME AND i.COLUMN_NAME = c.COLUMN_NAME)
      FROM INFORMATION_SCHEMA.COLUMNS c
      WHERE c.TABLE_SCHEMA = CURRENT_SCHEMA AND c.TABLE_NAME = ?
      ORDER BY c.ORDINAL_POSITION""";
  private static final String INDEXES =
      """
      SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES
      WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME = ?""";

  private H2Catalog() {}

  static @Nullable StoredTable stored(Connection connection, String table) throws SQLException {
    Map<String, StoredColumn> columns = columns(connection, table);
    return columns.isEmpty() ? null : new StoredTable(columns, indexes(connection, table));
  }

  private static Map<String, StoredColumn> columns(Connection connection, String table)
      throws SQLException {
    Map<String, StoredColumn> columns = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, table);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          StoredColumn column = column(result);
          columns.put(column.name(), column);
        }
      }
    }
    return columns;
  }

  private static StoredColumn column(ResultSet result) throws SQLException {
    return new StoredColumn(
        result.getString(1),
        type(result),
        result.getLong(3),
        "YES".equals(result.getString(7)),
        result.getBoolean(8),
        result.getBoolean(9));
  }

  private static String type(ResultSet result) throws SQLException {
    String type = result.getString(2);
    return switch (type) {
      case "NUMERIC" -> "NUMERIC(" + result.getInt(4) + ", " + result.getInt(5) + ")";
      case "TIME", "TIMESTAMP" -> type + "(" + result.getInt(6) + ")";
      case "TIMESTAMP WITH TIME ZONE" -> "TIMESTAMP(" + result.getInt(6) + ") WITH TIME ZONE";
      default -> type;
    };
  }

  private static Set<String> indexes(Connection connection, String table) throws SQLException {
    Set<String> names = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(INDEXES)) {
      statement.setString(1, table);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          names.add(result.getString(1));
        }
      }
    }
    return names;
  }
}
