package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.meta.ValueRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes single rows. */
final class TableWriter {

  private final StatementLog log;
  private final TableReader reader;

  TableWriter(StatementLog log, TableReader reader) {
    this.log = log;
    this.reader = reader;
  }

  /** Stores a row, and returns it with the identity that was made, or as it was given. */
  Row insert(Connection connection, Table table, Row row) throws SQLException {
    boolean isMaking = table.isIdentityAbsent(row);
    WriteTexts texts = table.writes();
    String sql = isMaking ? texts.insertMakingIdentity() : texts.insert();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (isMaking) {
        bindGiven(statement, texts.given(), row);
        return identified(statement, sql, table, row);
      }
      bindAll(statement, table, row);
      log.update(statement, sql);
      return row;
    } catch (SQLException e) {
      throw duplicateIdentityFirst(connection, table, row, e);
    }
  }

  /** By position, as each row comes here: an iterator would be memory for nothing. */
  static void bindAll(PreparedStatement statement, Table table, Row row) throws SQLException {
    ColumnCodec[] codecs = table.codecs();
    for (int position = 0; position < codecs.length; position++) {
      codecs[position].bind(statement, position + 1, row, position);
    }
  }

  private static void bindGiven(PreparedStatement statement, List<Column> given, Row row)
      throws SQLException {
    int index = 1;
    for (Column column : given) {
      column.codec().bind(statement, index++, row, column.position());
    }
  }

  private Row identified(PreparedStatement statement, String sql, Table table, Row row)
      throws SQLException {
    try (ResultSet result = log.query(statement, sql)) {
      result.next();
      ValueRow stored = ValueRow.copyOf(row);
      int index = 1;
      for (Column column : table.identity()) {
        stored = stored.with(column.position(), column.codec().read(result, index++));
      }
      finish(result);
      return stored;
    }
  }

  /** SQLite commits, and tells what goes wrong then, only where the result ends. */
  static void finish(ResultSet result) throws SQLException {
    if (result.next()) {
      throw new IllegalStateException("More than one row was written.");
    }
  }

  /** SQLite tells a unique value that is taken even if the identity is taken as well. */
  SQLException duplicateIdentityFirst(Connection connection, Table table, Row row, SQLException e)
      throws SQLException {
    AnhangaException told = SqlErrors.translated(table, e, During.LONE_WRITE);
    if (told instanceof DuplicateRecordException duplicate && isAnswering(connection, table)) {
      boolean isIdentityTaken =
          !table.isIdentityAbsent(row) && reader.isThereForWrites(connection, table, row.id());
      throw isIdentityTaken
          ? new DuplicateRecordException(
              table.meta().resource(), table.meta().identity(), duplicate.getCause())
          : duplicate;
    }
    return e;
  }

  /** Whether a connection takes statements after one that failed. */
  private static boolean isAnswering(Connection connection, Table table) throws SQLException {
    return !table.dialect().refusesAllAfterFailure() || connection.getAutoCommit();
  }

  /** Sets what the patch has, and reads the whole row as it is then stored. */
  <R> R update(Connection connection, Table table, Id id, Row patch, RowReader<R> rowReader)
      throws SQLException {
    R updated = updateOrNull(connection, table, id, patch, rowReader);
    if (updated == null) {
      throw notUpdated(connection, table, id, patch);
    }
    return updated;
  }

  /** Why an update found nothing: the row isn't there, or has another version. */
  AnhangaException notUpdated(Connection connection, Table table, Id id, Row patch)
      throws SQLException {
    return isStale(connection, table, id, patch)
        ? new StaleRecordException(table.meta().resource(), id.toString())
        : new RecordNotFoundException(table.meta().resource(), id.toString());
  }

  /** The same; null if there is no such row, or if it has another version. */
  <R> @Nullable R updateOrNull(
      Connection connection, Table table, Id id, Row patch, RowReader<R> rowReader)
      throws SQLException {
    return updateOrNull(connection, table, table.writes().updateOf(patch), id, patch, rowReader);
  }

  /** The same by a shape of the patch; null if it changes nothing, and the row is only read. */
  <R> @Nullable R updateOrNull(
      Connection connection,
      Table table,
      @Nullable UpdateShape shape,
      Id id,
      Row patch,
      RowReader<R> rowReader)
      throws SQLException {
    if (shape == null) {
      return reader.readOrNull(connection, table, id, rowReader);
    }
    return table.dialect().returnsUpdated()
        ? updateReturning(connection, table, shape, shape.sql(), id, patch, rowReader)
        : updateAndRead(connection, table, shape, id, patch, rowReader);
  }

  /** Updates by one of the shape's texts; null if there is no row that it is for. */
  <R> @Nullable R updateReturning(
      Connection connection,
      Table table,
      UpdateShape shape,
      String sql,
      Id id,
      Row patch,
      RowReader<R> rowReader)
      throws SQLException {
    boolean undoes = table.dialect().undoesCancelled() && connection.getAutoCommit();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      shape.bind(statement, table, id, patch);
      try (ResultSet result = log.query(statement, sql)) {
        if (!result.next()) {
          return null;
        }
        Row row = new ResultSetRow(table, result);
        R read =
            undoes
                ? UndoneByCancel.unlessRead(statement, result, row, rowReader)
                : rowReader.read(row);
        finish(result);
        return read;
      }
    }
  }

  /**
   * How many rows were changed may count those alone that weren't so already. What was read before
   * may be seen again by reads, though others have changed or destroyed it since.
   */
  private <R> @Nullable R updateAndRead(
      Connection connection,
      Table table,
      UpdateShape shape,
      Id id,
      Row patch,
      RowReader<R> rowReader)
      throws SQLException {
    int updated;
    try (PreparedStatement statement = connection.prepareStatement(shape.sql())) {
      shape.bind(statement, table, id, patch);
      updated = log.update(statement, shape.sql());
    }
    // A version that is the one stored is always changed.
    return updated == 0 && table.isVersionGiven(patch)
        ? null
        : reader.readForWrites(connection, table, id, rowReader);
  }

  /** Whether a row that wasn't updated is there, and so has another version than was given. */
  boolean isStale(Connection connection, Table table, Id id, Row patch) throws SQLException {
    return table.isVersionGiven(patch) && reader.isThereForWrites(connection, table, id);
  }

  void delete(Connection connection, Table table, Id id) throws SQLException {
    String sql = table.writes().delete();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      table.bindIdentity(statement, 1, id);
      log.update(statement, sql);
    }
  }

  void delete(Connection connection, Table table, Id id, long version) throws SQLException {
    String sql = table.writes().deleteOfVersion();
    int deleted;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(table.bindIdentity(statement, 1, id), version);
      deleted = log.update(statement, sql);
    }
    if (deleted == 0 && reader.isThereForWrites(connection, table, id)) {
      throw new StaleRecordException(table.meta().resource(), id.toString());
    }
  }
}
