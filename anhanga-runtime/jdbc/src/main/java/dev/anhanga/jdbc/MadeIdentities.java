package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows whose identity the database makes. One that was given may be where the database
 * would go on making its own, which then has to go on from beyond it.
 */
final class MadeIdentities {

  private static final int MOST_TRIES = 3;

  private final Sessions sessions;

  MadeIdentities(Sessions sessions) {
    this.sessions = sessions;
  }

  <R> R insert(Table table, SqlFunction<R> insert) {
    String advancing =
        table.dialect().advancingIdentity(table.quoted(), table.identity().get(0).quoted());
    if (sessions.currentTransaction() != null) {
      // H2 would end the transaction to go on from elsewhere, and so doesn't.
      return sessions.transacting(
          table,
          advancing != null && table.dialect().hasTransactionalTables()
              ? mending(table, insert, advancing)
              : insert);
    }
    return insertAlone(table, insert, advancing);
  }

  private <R> R insertAlone(Table table, SqlFunction<R> insert, @Nullable String advancing) {
    for (int tries = 1; ; tries++) {
      try {
        return sessions.transacting(table, insert);
      } catch (DuplicateRecordException e) {
        if (!isOfIdentity(table, e) || advancing == null || tries == MOST_TRIES) {
          throw e;
        }
        sessions.writing(table, connection -> TableInitializer.run(connection, advancing));
      }
    }
  }

  /** Within a transaction, which is to go on after the failure. */
  private static <R> SqlFunction<R> mending(Table table, SqlFunction<R> insert, String advancing) {
    return connection -> {
      Savepoint before = connection.setSavepoint();
      try {
        R inserted = insert.apply(connection);
        connection.releaseSavepoint(before);
        return inserted;
      } catch (SQLException e) {
        if (!isOfIdentity(table, SqlErrors.translated(table, e, During.STATEMENT))) {
          throw e;
        }
        return insertedBeyond(connection, before, advancing, insert);
      }
    };
  }

  private static <R> R insertedBeyond(
      Connection connection, Savepoint before, String advancing, SqlFunction<R> insert)
      throws SQLException {
    connection.rollback(before);
    TableInitializer.run(connection, advancing);
    return insert.apply(connection);
  }

  private static boolean isOfIdentity(Table table, AnhangaException e) {
    return e instanceof DuplicateRecordException duplicate
        && duplicate.fields().equals(table.meta().identity());
  }
}
