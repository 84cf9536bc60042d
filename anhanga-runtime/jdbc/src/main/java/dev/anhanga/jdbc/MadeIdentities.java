package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;

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

  /**
   * Inserts them.
   *
   * @param rows those to be inserted, of which some may have an identity
   */
  <R> R insert(Table table, List<Row> rows, SqlFunction<R> insert) {
    if (sessions.currentTransaction() == null) {
      return insertAlone(table, rows, insert);
    }
    String advancing = table.dialect().advancingIdentity(table);
    // H2 would end the transaction to go on from elsewhere, and so doesn't.
    return sessions.transacting(
        table,
        advancing != null && table.dialect().hasTransactionalTables()
            ? mending(table, rows, insert, advancing)
            : insert);
  }

  private <R> R insertAlone(Table table, List<Row> rows, SqlFunction<R> insert) {
    for (int tries = 1; ; tries++) {
      try {
        return sessions.transacting(table, insert);
      } catch (DuplicateRecordException e) {
        String advancing = isOfIdentity(table, e) ? table.dialect().advancingIdentity(table) : null;
        if (advancing == null || tries == MOST_TRIES) {
          throw e;
        }
        sessions.writing(table, connection -> advance(connection, table, rows, advancing));
      }
    }
  }

  /** Within a transaction, which is to go on after the failure. */
  private static <R> SqlFunction<R> mending(
      Table table, List<Row> rows, SqlFunction<R> insert, String advancing) {
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
        connection.rollback(before);
        advance(connection, table, rows, advancing);
        return insert.apply(connection);
      }
    };
  }

  /** What the rows have is taken away again by the failure, and comes back with them. */
  private static Table advance(Connection connection, Table table, List<Row> rows, String advancing)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(advancing)) {
      statement.setLong(1, greatestGiven(table, rows));
      statement.execute();
      return table;
    }
  }

  /** Of those beyond which there is room; the others are never come to. */
  private static long greatestGiven(Table table, List<Row> rows) {
    boolean isInt = table.identity().get(0).field().dataType() == DataType.INT;
    long last = (isInt ? Integer.MAX_VALUE : Long.MAX_VALUE) - rows.size();
    long greatest = 0;
    for (Row row : rows) {
      if (!table.isIdentityAbsent(row)) {
        long given = ((Number) row.id().value(0)).longValue();
        greatest = given <= last ? Math.max(greatest, given) : greatest;
      }
    }
    return greatest;
  }

  private static boolean isOfIdentity(Table table, AnhangaException e) {
    return e instanceof DuplicateRecordException duplicate
        && duplicate.fields().equals(table.meta().identity());
  }
}
