package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.RowSource;
import dev.anhanga.runtime.query.PaginateParams;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** The rows of a result that stays open, on a connection that it keeps until then. */
final class CursorRows<R> implements RowSource<R> {

  /** How many rows a database that sends them by groups sends at once. */
  private static final int ROWS_PER_FETCH = 500;

  private final Table table;
  private final Lease lease;
  private final PreparedStatement statement;
  private final ResultSet result;
  private final ResultSetRow row;
  private final RowReader<R> reader;

  private CursorRows(
      Table table,
      Lease lease,
      PreparedStatement statement,
      ResultSet result,
      RowReader<R> reader) {
    this.table = table;
    this.lease = lease;
    this.statement = statement;
    this.result = result;
    this.row = new ResultSetRow(table, result);
    this.reader = reader;
  }

  /** Runs the query. The lease is closed with the result, or by the caller if this throws. */
  static <R> CursorRows<R> open(
      Table table, Lease lease, StatementLog log, PaginateParams<?> params, RowReader<R> reader)
      throws SQLException {
    Search search = Search.whole(params);
    String sql = table.search(search);
    if (table.dialect().needsTransactionForCursors()) {
      lease.connection().setAutoCommit(false);
    }
    PreparedStatement statement = prepared(lease.connection(), table, search, sql);
    try {
      ResultSet result = log.query(statement, sql);
      return new CursorRows<>(table, lease, statement, result, reader);
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  private static PreparedStatement prepared(
      Connection connection, Table table, Search search, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      statement.setFetchSize(ROWS_PER_FETCH);
      search.bind(table, statement);
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  @Override
  public boolean advance(Consumer<? super R> action) {
    if (!isOnNext()) {
      return false;
    }
    action.accept(reader.read(row));
    return true;
  }

  private boolean isOnNext() {
    try {
      return result.next();
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    }
  }

  /** What is read is read: a connection of no more use is the pool's affair. */
  @Override
  public void close() {
    try (lease;
        statement;
        result) {
      // Closed in the opposite order.
    } catch (SQLException e) {
      // The lease is closed all the same.
    }
  }
}
