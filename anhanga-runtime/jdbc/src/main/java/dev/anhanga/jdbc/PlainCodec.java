package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The types that every database has as Java has them. */
enum PlainCodec implements ColumnCodec {
  TEXT,
  BYTES,
  BOOLEAN,
  INT,
  LONG,
  DOUBLE;

  @Override
  public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    switch (this) {
      case TEXT -> statement.setString(index, (String) value);
      case BYTES -> statement.setBytes(index, (byte[]) value);
      case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
      case INT -> statement.setInt(index, (Integer) value);
      case LONG -> statement.setLong(index, (Long) value);
      case DOUBLE -> statement.setDouble(index, (Double) value);
    }
  }

  @Override
  public @Nullable Object read(ResultSet result, int index) throws SQLException {
    return switch (this) {
      case TEXT -> result.getString(index);
      case BYTES -> result.getBytes(index);
      case BOOLEAN -> {
        boolean value = result.getBoolean(index);
        yield (!value && result.wasNull()) ? null : value;
      }
      case INT -> {
        int value = result.getInt(index);
        yield value == 0 && result.wasNull() ? null : value;
      }
      case LONG -> {
        long value = result.getLong(index);
        yield value == 0 && result.wasNull() ? null : value;
      }
      case DOUBLE -> {
        double value = result.getDouble(index);
        yield value == 0 && result.wasNull() ? null : value;
      }
    };
  }

  /** The codec for a field; a required primitive goes from the row to the statement unboxed. */
  ColumnCodec of(FieldMeta field) {
    return field.isNullable() || this == TEXT || this == BYTES ? this : new Required(this);
  }

  /** A primitive that is never null. */
  private record Required(PlainCodec plain) implements ColumnCodec {

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      plain.bind(statement, index, value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      return plain.read(result, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Row row, int position)
        throws SQLException {
      switch (plain) {
        case BOOLEAN -> statement.setBoolean(index, row.getBoolean(position));
        case INT -> statement.setInt(index, row.getInt(position));
        case LONG -> statement.setLong(index, row.getLong(position));
        case DOUBLE -> statement.setDouble(index, row.getDouble(position));
        default -> throw new AssertionError(plain);
      }
    }
  }
}
