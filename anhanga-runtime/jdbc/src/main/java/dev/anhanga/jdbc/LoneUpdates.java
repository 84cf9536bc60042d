package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Updates of single rows by one statement that commits by itself. An update whose row can't be read
 * is undone, which a transaction is for; it is done without where the statement writes only what
 * can be read, or where it is undone if it is left in the middle.
 */
final class LoneUpdates {

  private final Sessions sessions;
  private final StatementLog log;

  LoneUpdates(Sessions sessions, StatementLog log) {
    this.sessions = sessions;
    this.log = log;
  }

  /**
   * Sets what the patch has, and reads the whole row; empty if nothing was set, and a transaction
   * has to tell why.
   */
  <R> Optional<R> update(Table table, Id id, Row patch, RowReader<R> reader) {
    UpdateShape shape = table.updateOf(patch);
    if (shape == null) {
      return Optional.empty();
    }
    if (table.dialect().undoesCancelled()) {
      return sessions.writing(
          table, connection -> undoing(connection, table, shape, id, patch, reader));
    }
    String sql = shape.sqlIfReadable();
    return sql == null
        ? Optional.empty()
        : sessions.writing(
            table, connection -> updating(connection, table, shape, sql, id, patch, reader));
  }

  private <R> Optional<R> updating(
      Connection connection,
      Table table,
      UpdateShape shape,
      String sql,
      Id id,
      Row patch,
      RowReader<R> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      shape.bind(statement, table, id, patch);
      try (ResultSet result = log.query(statement, sql)) {
        return result.next()
            ? Optional.of(reader.read(new ResultSetRow(table, result)))
            : Optional.empty();
      }
    }
  }

  private <R> Optional<R> undoing(
      Connection connection, Table table, UpdateShape shape, Id id, Row patch, RowReader<R> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(shape.sql())) {
      shape.bind(statement, table, id, patch);
      try (ResultSet result = log.query(statement, shape.sql())) {
        if (!result.next()) {
          return Optional.empty();
        }
        R read = readOrUndo(statement, result, table, reader);
        TableWriter.finish(result);
        return Optional.of(read);
      }
    }
  }

  /** SQLite has written, and commits only where the result ends. */
  private static <R> R readOrUndo(
      PreparedStatement statement, ResultSet result, Table table, RowReader<R> reader)
      throws SQLException {
    boolean isRead = false;
    try {
      R read = reader.read(new ResultSetRow(table, result));
      isRead = true;
      return read;
    } finally {
      if (!isRead) {
        statement.cancel();
        Lease.quietly(result::next);
      }
    }
  }
}
