package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

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
      SQLException failure = failureToUndo(statement, result);
      if (failure != null) {
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

  /** What came in the way; null if it was undone, as the next step then says. */
  private static @Nullable SQLException failureToUndo(
      PreparedStatement statement, ResultSet result) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      return e;
    }
    try {
      result.next();
      return new SQLException("The statement was not interrupted.");
    } catch (SQLException e) {
      return null;
    }
  }
}
