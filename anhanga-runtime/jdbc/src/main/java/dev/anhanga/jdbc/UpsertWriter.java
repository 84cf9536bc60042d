package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates rows or changes those that are there, in a transaction of the caller's. */
final class UpsertWriter {

  private static final int MOST_TRIES = 10;

  private final StatementLog log;
  private final TableReader reader;
  private final TableWriter writer;

  UpsertWriter(StatementLog log, TableReader reader, TableWriter writer) {
    this.log = log;
    this.reader = reader;
    this.writer = writer;
  }

  /** Stores all rows, one after the other, and reads each as it is then stored. */
  <R> List<R> upsertAll(Connection connection, Table table, List<Row> rows, RowReader<R> rowReader)
      throws SQLException {
    List<R> stored = new ArrayList<>(rows.size());
    for (Row row : rows) {
      R one = upsertOrNull(connection, table, row, rowReader);
      if (one == null) {
        throw stale(table, row);
      }
      stored.add(one);
    }
    return stored;
  }

  static StaleRecordException stale(Table table, Row row) {
    return new StaleRecordException(table.meta().resource(), row.id().toString());
  }

  /**
   * Stores a row, and reads it as it is then stored; null if the stored one has another version.
   */
  <R> @Nullable R upsertOrNull(Connection connection, Table table, Row row, RowReader<R> rowReader)
      throws SQLException {
    if (table.isIdentityAbsent(row)) {
      return rowReader.read(writer.insert(connection, table, Rows.created(row)));
    }
    String sql = table.writes().upsert(table.isVersionGiven(row));
    return sql == null
        ? inSteps(connection, table, row, rowReader)
        : atOnce(connection, table, sql, row, rowReader);
  }

  private <R> @Nullable R atOnce(
      Connection connection, Table table, String sql, Row row, RowReader<R> rowReader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, table, row);
      try (ResultSet result = log.query(statement, sql)) {
        if (!result.next()) {
          // The row is there, as otherwise it would have been inserted; so it has another version.
          return null;
        }
        R read = rowReader.read(new ResultSetRow(table, result));
        TableWriter.finish(result);
        return read;
      }
    }
  }

  private static void bind(PreparedStatement statement, Table table, Row row) throws SQLException {
    TableWriter.bindAll(statement, table, Rows.created(row));
    Column version = table.version();
    if (version != null && table.isVersionGiven(row)) {
      version.codec().bind(statement, table.columns().size() + 1, row, version.position());
    }
  }

  /** Others may insert the same row in between: then it is there, and is changed after all. */
  private <R> @Nullable R inSteps(
      Connection connection, Table table, Row row, RowReader<R> rowReader) throws SQLException {
    Id id = row.id();
    boolean isChangeable = Rows.areChangeable(table.meta());
    for (int tries = 1; ; tries++) {
      R changed = changed(connection, table, id, row, rowReader);
      if (changed != null || (isChangeable && writer.isStale(connection, table, id, row))) {
        return changed;
      }
      try {
        return rowReader.read(insert(connection, table, Rows.created(row)));
      } catch (DuplicateRecordException e) {
        if (tries == MOST_TRIES || !e.fields().equals(table.meta().identity())) {
          throw e;
        }
      }
    }
  }

  /** PostgreSQL takes no statement more in a transaction in which an identity was taken. */
  private Row insert(Connection connection, Table table, Row row) throws SQLException {
    String sql = table.writes().insertUnlessThere();
    if (sql == null) {
      return writer.insert(connection, table, row);
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      TableWriter.bindAll(statement, table, row);
      if (log.update(statement, sql) == 0) {
        throw new DuplicateRecordException(table.meta().resource(), table.meta().identity());
      }
      return row;
    } catch (SQLException e) {
      throw writer.duplicateIdentityFirst(connection, table, row, e);
    }
  }

  /** The row that is there, changed; null if none is, or if it has another version. */
  private <R> @Nullable R changed(
      Connection connection, Table table, Id id, Row row, RowReader<R> rowReader)
      throws SQLException {
    if (Rows.areChangeable(table.meta())) {
      return writer.updateOrNull(connection, table, id, Rows.replacing(row), rowReader);
    }
    return reader.readForWrites(
        connection,
        table,
        id,
        stored -> {
          Rows.checkVersion(stored, row);
          return rowReader.read(stored);
        });
  }
}
