package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a database says into the exceptions of Anhanga. The text of a database may hold stored
 * values, so none of it is passed on: the cause has the vendor's code, the SQL state and the stack
 * trace of the original alone.
 */
final class SqlErrors {

  /** What was going on, which tells what may have become of a write. */
  enum During {
    /** There was no connection yet. */
    BORROWING,
    /** Work of the user's own, any statement of which may have committed. */
    LENT,
    /** Nothing was written, or what was is rolled back. */
    STATEMENT,
    /** A write that commits by itself. */
    LONE_WRITE,
    /** A commit. */
    COMMIT
  }

  private SqlErrors() {}

  static AnhangaException translated(Table table, SQLException e, During during) {
    SQLException telling = telling(e);
    List<String> taken = table.dialect().duplicateColumns(table, telling);
    if (!taken.isEmpty()) {
      return duplicate(table, taken, telling);
    }
    if (table.dialect().failure(telling) == Failure.TOO_LONG) {
      return new InvalidRecordException(
          table.meta().resource(),
          "This "
              + table.meta()
              + " can't be stored: a text or an array of bytes is longer than its column.",
          withoutText(telling));
    }
    return storage(table.dialect(), "of " + table.meta(), telling, during);
  }

  /** A failure that concerns no resource in particular. */
  static StorageException translated(@Nullable Dialect dialect, SQLException e, During during) {
    return storage(dialect, "", telling(e), during);
  }

  /** A batch wraps what went wrong. */
  private static SQLException telling(SQLException e) {
    SQLException next = e.getNextException();
    return e instanceof java.sql.BatchUpdateException && next != null ? next : e;
  }

  private static AnhangaException duplicate(Table table, List<String> taken, SQLException e) {
    return new DuplicateRecordException(
        table.meta().resource(), table.fieldsOfKey(taken), withoutText(e));
  }

  private static StorageException storage(
      @Nullable Dialect dialect, String what, SQLException e, During during) {
    Failure failure = failure(dialect, e, during);
    boolean isUndone =
        switch (during) {
          case BORROWING, STATEMENT -> true;
          case LENT -> false;
          case LONE_WRITE -> failure.isUndone();
          case COMMIT -> failure.isUndone() && failure != Failure.REFUSED;
        };
    return new StorageException(
        ("The database " + what).strip() + " " + failure.text() + codes(e) + ".",
        withoutText(e),
        failure.isTransient(),
        isUndone ? Outcome.NOT_APPLIED : Outcome.UNKNOWN);
  }

  /**
   * Only of a pool is the class to be believed: MariaDB's driver takes it for any unknown state.
   */
  private static Failure failure(@Nullable Dialect dialect, SQLException e, During during) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    boolean isConnection =
        state.startsWith("08")
            || (during == During.BORROWING && e instanceof SQLTransientConnectionException);
    if (dialect == null || isConnection) {
      return isConnection ? Failure.UNREACHABLE : Failure.REFUSED;
    }
    return dialect.failure(e);
  }

  private static String codes(SQLException e) {
    String state = e.getSQLState() == null ? "" : ", SQL state " + e.getSQLState();
    return " (code " + e.getErrorCode() + state + ")";
  }

  private static SQLException withoutText(SQLException e) {
    SQLException bare =
        new SQLException(e.getClass().getName() + codes(e), e.getSQLState(), e.getErrorCode());
    bare.setStackTrace(e.getStackTrace());
    return bare;
  }
}
