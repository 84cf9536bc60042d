package dev.anhanga.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a database is asked for what it has of a table.
 *
 * @param columns a query for the columns of the table that its parameters name, each of them
 * @param column makes a column of the current row of that query's result
 * @param indexes a query for the table's indexes, likewise: the name, whether it is unique, and one
 *     of its columns in each row
 */
record Catalog(String columns, Each<StoredColumn> column, String indexes) {

  /** Makes something of a result's current row. */
  @FunctionalInterface
  interface Each<R> {
    R of(ResultSet row) throws SQLException;
  }

  /** The table; null if there is none. */
  @Nullable StoredTable stored(Connection connection, String table) throws SQLException {
    Map<String, StoredColumn> found = new LinkedHashMap<>();
    for (StoredColumn one : list(connection, columns, table, column)) {
      found.put(one.name(), one);
    }
    return found.isEmpty() ? null : new StoredTable(found, indexes(connection, table));
  }

  private Map<String, StoredIndex> indexes(Connection connection, String table)
      throws SQLException {
    Map<String, StoredIndex> found = new LinkedHashMap<>();
    for (StoredIndex part : list(connection, indexes, table, Catalog::indexPart)) {
      found.computeIfAbsent(part.name(), it -> part).columns().addAll(part.columns());
    }
    return found;
  }

  /** What is no column, but computed of some, has no name. */
  private static StoredIndex indexPart(ResultSet row) throws SQLException {
    LinkedHashSet<String> columns = new LinkedHashSet<>();
    String column = row.getString(3);
    columns.add(column == null ? "" : column);
    return new StoredIndex(row.getString(1), row.getBoolean(2), columns);
  }

  private static <R> List<R> list(Connection connection, String sql, String table, Each<R> each)
      throws SQLException {
    List<R> all = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      long parameters = sql.chars().filter(it -> it == '?').count();
      for (int index = 1; index <= parameters; index++) {
        statement.setString(index, table);
      }
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          all.add(each.of(result));
        }
      }
    }
    return all;
  }
}
