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

/** What SQLite says of its tables. */
final class SqliteCatalog {

  private static final String COLUMNS =
      "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)";
  private static final String INDEXES = "SELECT name FROM pragma_index_list(?)";

  private SqliteCatalog() {}

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
          StoredColumn column =
              new StoredColumn(
                  result.getString(1),
                  result.getString(2),
                  0,
                  !result.getBoolean(3),
                  result.getBoolean(4),
                  result.getInt(5) > 0);
          columns.put(column.name(), column);
        }
      }
    }
    return columns;
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
