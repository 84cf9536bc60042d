package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a database is asked for what it has of a table. The queries say {@code :schema} and {@code
 * :table}, as often as they like. Each program that starts waits for this: so there are loops here,
 * where functions would have to be linked.
 */
abstract class Catalog {

  private static final String SCHEMA = ":schema";
  private static final String TABLE = ":table";

  private final String ownSchema;
  private final String schemas;
  private final String columns;
  private final String indexes;

  /**
   * @param ownSchema the schema of the connection, in SQL
   * @param schemas a query with a row if there is such a schema
   * @param columns a query for the table's columns
   * @param indexes a query for the table's indexes: the name, whether it is unique, and one of its
   *     columns in each row
   */
  Catalog(String ownSchema, String schemas, String columns, String indexes) {
    this.ownSchema = ownSchema;
    this.schemas = schemas;
    this.columns = columns;
    this.indexes = indexes;
  }

  /** The column of the current row of {@code columns}. */
  abstract StoredColumn column(ResultSet row, Table table) throws SQLException;

  /** The table; null if there is none. */
  final @Nullable StoredTable stored(Connection connection, Table table) throws SQLException {
    Map<String, StoredColumn> found = new LinkedHashMap<>();
    try (PreparedStatement statement = asking(connection, columns, table);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        StoredColumn column = column(row, table);
        found.put(column.name(), column);
      }
    }
    return found.isEmpty() ? null : new StoredTable(found, indexes(connection, table));
  }

  private Map<String, StoredIndex> indexes(Connection connection, Table table) throws SQLException {
    Map<String, StoredIndex> found = new LinkedHashMap<>();
    try (PreparedStatement statement = asking(connection, indexes, table);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        StoredIndex part = indexPart(row);
        StoredIndex whole = found.putIfAbsent(part.name(), part);
        if (whole != null) {
          whole.columns().addAll(part.columns());
        }
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
  final void checkSchema(Connection connection, Table table) throws SQLException {
    if (table.schema() != null && !isSchema(connection, table)) {
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

  private boolean isSchema(Connection connection, Table table) throws SQLException {
    try (PreparedStatement statement = asking(connection, schemas, table);
        ResultSet row = statement.executeQuery()) {
      return row.next();
    }
  }

  /** A statement that can't be bound goes with its connection. */
  private PreparedStatement asking(Connection connection, String query, Table table)
      throws SQLException {
    String sql = table.schema() == null ? query.replace(SCHEMA, ownSchema) : query;
    PreparedStatement statement =
        connection.prepareStatement(sql.replace(TABLE, "?").replace(SCHEMA, "?"));
    int index = 1;
    for (int at = sql.indexOf(':'); at >= 0; at = sql.indexOf(':', at + 1)) {
      if (sql.startsWith(TABLE, at)) {
        statement.setString(index++, table.meta().resource());
      } else if (sql.startsWith(SCHEMA, at)) {
        statement.setString(index++, table.schema());
      }
    }
    return statement;
  }
}
