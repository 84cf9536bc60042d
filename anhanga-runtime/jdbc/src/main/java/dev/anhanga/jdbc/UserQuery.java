package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.service.RecordSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the user's own SQL. */
final class UserQuery {

  private final StatementLog log;

  UserQuery(StatementLog log) {
    this.log = log;
  }

  <T> List<T> run(
      Connection connection,
      Table table,
      RecordSchema<T> schema,
      String sql,
      @Nullable Object[] params)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, table, sql)) {
      int expected = statement.getParameterMetaData().getParameterCount();
      if (expected != params.length) {
        throw new InvalidQueryException(
            "This query has " + expected + " parameters, and " + params.length + " were given.");
      }
      for (int index = 0; index < params.length; index++) {
        bind(statement, table.dialect(), index + 1, params[index]);
      }
      try (ResultSet result = result(statement, table, sql)) {
        LabelledRow row = new LabelledRow(table, result);
        List<T> records = new ArrayList<>();
        while (result.next()) {
          records.add(read(schema, row));
        }
        return List.copyOf(records);
      }
    }
  }

  private static PreparedStatement prepared(Connection connection, Table table, String sql)
      throws SQLException {
    try {
      PreparedStatement statement = connection.prepareStatement(sql);
      // PostgreSQL looks at it only when it is asked something.
      statement.getParameterMetaData();
      return statement;
    } catch (SQLException e) {
      throw showing(sql, SqlErrors.translated(table.dialect(), e, During.STATEMENT));
    }
  }

  /** MariaDB looks at a statement only when it is run. */
  private ResultSet result(PreparedStatement statement, Table table, String sql)
      throws SQLException {
    try {
      return log.query(statement, sql);
    } catch (SQLSyntaxErrorException e) {
      throw showing(sql, SqlErrors.translated(table.dialect(), e, During.STATEMENT));
    }
  }

  /** What the user wrote may be told: the values that are bound to it aren't in there. */
  private static StorageException showing(String sql, StorageException told) {
    return told.isTransient()
        ? told
        : new StorageException(
            told.getMessage() + " The query is: " + sql, told.getCause(), false, told.outcome());
  }

  private static <T> T read(RecordSchema<T> schema, LabelledRow row) {
    try {
      return schema.fromRow(row);
    } catch (AnhangaException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidRecordException(
          schema.meta().resource(),
          "A row of this query is refused by the constructor of " + schema.meta() + ".",
          e);
    }
  }

  private static void bind(
      PreparedStatement statement, Dialect dialect, int index, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
    } else if (value instanceof Enum<?> constant) {
      statement.setString(index, constant.name());
    } else if (isPlain(value)) {
      statement.setObject(index, value);
    } else {
      ColumnCodec codec = dialect.codec(value);
      if (codec == null) {
        throw new InvalidQueryException(
            "Parameter "
                + index
                + " is a "
                + value.getClass().getSimpleName()
                + ", which can't be bound here. Convert it to what the column holds.");
      }
      codec.bind(statement, index, value);
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof byte[];
  }

  /** A row whose columns are found by their labels. */
  private static final class LabelledRow extends ResultSetRow {

    private final int[] indexes;

    LabelledRow(Table table, ResultSet result) throws SQLException {
      super(table, result);
      this.indexes = new int[table.columns().size()];
      ResultSetMetaData labels = result.getMetaData();
      for (Column column : table.columns()) {
        indexes[column.position()] = indexOf(table, labels, column);
      }
    }

    private static int indexOf(Table table, ResultSetMetaData labels, Column column)
        throws SQLException {
      for (int index = 1; index <= labels.getColumnCount(); index++) {
        if (labels.getColumnLabel(index).equalsIgnoreCase(column.name())) {
          return index;
        }
      }
      throw new InvalidQueryException(
          "The query's result has no column "
              + column.name()
              + ", which "
              + table.meta()
              + " needs for its field "
              + column.field()
              + ".");
    }

    @Override
    int index(int position) {
      return indexes[position];
    }

    /** An outer join may make it, and so may any expression. */
    @Override
    String foundWithNull() {
      return "A row of this query has a null in ";
    }
  }
}
