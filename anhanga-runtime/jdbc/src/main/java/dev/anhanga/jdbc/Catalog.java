package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a database is asked for what it has of a table. The queries say {@code :schema} and {@code
 * :table}, as often as they like.
 *
 * @param ownSchema the schema of the connection, in SQL
 * @param schemas a query with a row if there is such a schema
 * @param columns a query for the table's columns
 * @param column makes a column of the current row of that query's result
 * @param indexes a query for the table's indexes: the name, whether it is unique, and one of its
 *     columns in each row
 */
record Catalog(
    String ownSchema, String schemas, String columns, Each<StoredColumn> column, String indexes) {

  private static final Pattern PARAMETER = Pattern.compile(":(schema|table)\\b");

  /** Makes something of a result's current row. */
  @FunctionalInterface
  interface Each<R> {
    R of(ResultSet row) throws SQLException;
  }

  /** The table; null if there is none. */
  @Nullable StoredTable stored(Connection connection, Table table) throws SQLException {
    Map<String, StoredColumn> found = new LinkedHashMap<>();
    for (StoredColumn one : list(connection, columns, table, column)) {
      found.put(one.name(), one);
    }
    return found.isEmpty() ? null : new StoredTable(found, indexes(connection, table));
  }

  private Map<String, StoredIndex> indexes(Connection connection, Table table) throws SQLException {
    Map<String, StoredIndex> found = new LinkedHashMap<>();
    for (StoredIndex part : list(connection, indexes, table, Catalog::indexPart)) {
      StoredIndex whole = found.putIfAbsent(part.name(), part);
      if (whole != null) {
        whole.columns().addAll(part.columns());
      }
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

  /** Schemas aren't made here, as it is hardly ever meant: a wrong name would be a new schema. */
  void checkSchema(Connection connection, Table table) throws SQLException {
    if (table.schema() != null
        && list(connection, schemas, table, row -> row.getInt(1)).isEmpty()) {
      throw new StorageException(
          "There is no schema "
              + table.schema()
              + " for "
              + table.meta()
              + ", or it isn't shown to this user. Run CREATE SCHEMA "
              + table.dialect().quoted(table.schema())
              + ", or name another in JdbcOptions.schema.");
    }
  }

  private <R> List<R> list(Connection connection, String query, Table table, Each<R> each)
      throws SQLException {
    String sql = table.schema() == null ? query.replace(":schema", ownSchema) : query;
    List<R> all = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"))) {
      int index = 1;
      for (Matcher name = PARAMETER.matcher(sql); name.find(); index++) {
        statement.setString(
            index, name.group().equals(":table") ? table.meta().resource() : table.schema());
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
