package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The current row of a result, whose columns are those of the table, in order. */
@NullUnmarked // As the getters of Row are: null where the field is.
class ResultSetRow implements Row {

  private final Table table;
  private final ResultSet result;

  /** The table's own, kept here as the shortest way to them: each value is read by one. */
  private final ColumnCodec[] codecs;

  ResultSetRow(Table table, ResultSet result) {
    this.table = table;
    this.result = result;
    this.codecs = table.codecs();
  }

  /** The place of a field's column in the result, from 1. */
  int index(int position) {
    return position + 1;
  }

  /** Where the null was found that a required field can't have, to begin a sentence. */
  String foundWithNull() {
    return table.meta() + " is stored with a null in ";
  }

  /** JDBC reads a null as 0 into a primitive. */
  private void checkWasNotNull(int position) throws SQLException {
    if (result.wasNull()) {
      checkNullable(position);
    }
  }

  /** Others may have left a null where a value is required, if the column takes it. */
  private void checkNullable(int position) {
    FieldMeta field = field(position);
    if (!field.isNullable()) {
      throw new StorageException(
          foundWithNull()
              + field
              + ", which requires a value. Give it one, or make the component @Nullable.");
    }
  }

  private FieldMeta field(int position) {
    return table.columns().get(position).field();
  }

  private AnhangaException failed(SQLException e) {
    return SqlErrors.translated(table, e, During.STATEMENT);
  }

  @Override
  public PersistenceMeta meta() {
    return table.meta();
  }

  @Override
  public boolean has(int position) {
    return true;
  }

  @Override
  public @Nullable Object get(int position) {
    Object value = read(position);
    if (value == null) {
      checkNullable(position);
    }
    return value;
  }

  private @Nullable Object read(int position) {
    try {
      return codecs[position].read(result, index(position));
    } catch (SQLException e) {
      throw failed(e);
    } catch (RuntimeException e) {
      throw new StorageException(
          table.meta() + " is stored with a value that " + field(position) + " can't have.");
    }
  }

  @Override
  public boolean getBoolean(int position) {
    try {
      boolean value = result.getBoolean(index(position));
      if (!value) {
        checkWasNotNull(position);
      }
      return value;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public int getInt(int position) {
    try {
      int value = result.getInt(index(position));
      if (value == 0) {
        checkWasNotNull(position);
      }
      return value;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public long getLong(int position) {
    try {
      long value = result.getLong(index(position));
      if (value == 0) {
        checkWasNotNull(position);
      }
      return value;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public double getDouble(int position) {
    try {
      double value = result.getDouble(index(position));
      if (value == 0) {
        checkWasNotNull(position);
      }
      return value;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public String getString(int position) {
    try {
      String value = result.getString(index(position));
      if (value == null) {
        checkNullable(position);
      }
      return value;
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
