package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** How the values of one field go into a statement and come out of a result. Immutable. */
interface ColumnCodec {

  /** Binds a value that isn't null. */
  void bind(PreparedStatement statement, int index, Object value) throws SQLException;

  /** The value in the current row of the result; null where it is null. */
  @Nullable Object read(ResultSet result, int index) throws SQLException;

  /** Binds a field of a row, without boxing where the row doesn't. */
  default void bind(PreparedStatement statement, int index, Row row, int position)
      throws SQLException {
    bindNullable(statement, index, row.get(position));
  }

  /** Binds a value or null. */
  default void bindNullable(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
    } else {
      bind(statement, index, value);
    }
  }
}
