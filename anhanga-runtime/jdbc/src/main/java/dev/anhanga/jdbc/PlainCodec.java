package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The types that every database has as Java has them. */
enum PlainCodec implements ColumnCodec {
  TEXT {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setString(index, (String) value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      return result.getString(index);
    }
  },
  BYTES {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setBytes(index, (byte[]) value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      return result.getBytes(index);
    }
  },
  BOOLEAN {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setBoolean(index, (Boolean) value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      boolean value = result.getBoolean(index);
      return (!value && result.wasNull()) ? null : value;
    }
  },
  INT {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setInt(index, (Integer) value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      int value = result.getInt(index);
      return value == 0 && result.wasNull() ? null : value;
    }
  },
  LONG {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setLong(index, (Long) value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      long value = result.getLong(index);
      return value == 0 && result.wasNull() ? null : value;
    }
  },
  DOUBLE {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setDouble(index, (Double) value);
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      double value = result.getDouble(index);
      return value == 0 && result.wasNull() ? null : value;
    }
  };

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
