package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A statement that has written, and commits where its result ends: until then it is undone if it is
 * cancelled. That is SQLite's way, in auto-commit mode.
 */
final class UndoneByCancel {

  private UndoneByCancel() {}

  /** Reads the row that was written, and undoes the statement if that fails. */
  static <R> R unlessRead(
      PreparedStatement statement, ResultSet result, Row row, RowReader<R> reader) {
    try {
      return reader.read(row);
    } catch (RuntimeException | Error e) {
      if (!isUndone(statement, result)) {
        throw new StorageException(
            "A row was updated that then couldn't be read, and it isn't known whether that was"
                + " undone.",
            e,
            false,
            Outcome.UNKNOWN);
      }
      throw e;
    }
  }

  /** A statement that was interrupted says so at its next step. */
  private static boolean isUndone(PreparedStatement statement, ResultSet result) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      return false;
    }
    try {
      result.next();
      return false;
    } catch (SQLException e) {
      return true;
    }
  }
}
