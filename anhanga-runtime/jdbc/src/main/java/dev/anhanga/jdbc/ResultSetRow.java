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
    try {
      return codecs[position].read(result, index(position));
    } catch (SQLException e) {
      throw failed(e);
    } catch (RuntimeException e) {
      FieldMeta field = table.columns().get(position).field();
      throw new StorageException(
          table.meta() + " is stored with a value that " + field + " can't have.");
    }
  }

  @Override
  public boolean getBoolean(int position) {
    try {
      return result.getBoolean(index(position));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public int getInt(int position) {
    try {
      return result.getInt(index(position));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public long getLong(int position) {
    try {
      return result.getLong(index(position));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public double getDouble(int position) {
    try {
      return result.getDouble(index(position));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public String getString(int position) {
    try {
      return result.getString(index(position));
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
