package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of tables. */
final class TableReader {

  private final StatementLog log;

  TableReader(StatementLog log) {
    this.log = log;
  }

  /** What is read of the row; empty if there is none. */
  <R> Optional<R> read(Connection connection, Table table, Id id, RowReader<R> reader)
      throws SQLException {
    return Optional.ofNullable(readOrNull(connection, table, id, reader));
  }

  /** What is read of the row; null if there is none. */
  <R> @Nullable R readOrNull(Connection connection, Table table, Id id, RowReader<R> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(table.selectOne())) {
      table.bindIdentity(statement, 1, id);
      try (ResultSet result = log.query(statement, table.selectOne())) {
        return result.next() ? reader.read(new ResultSetRow(table, result)) : null;
      }
    }
  }

  boolean exists(Connection connection, Table table, Id id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(table.exists())) {
      table.bindIdentity(statement, 1, id);
      try (ResultSet result = log.query(statement, table.exists())) {
        return result.next();
      }
    }
  }

  <R> PaginatedResult<R> search(
      Connection connection, Table table, PaginateParams<?> params, RowReader<R> reader)
      throws SQLException {
    List<R> page = new ArrayList<>(Math.min(params.limit(), 100));
    boolean hasNext = page(connection, table, params, reader, page);
    long seen = params.offset() + page.size();
    boolean isTotalSeen = !hasNext && (!page.isEmpty() || params.page() == 1);
    long total = 0;
    if (params.isCounting()) {
      // Rows may come and go between the two statements; the page's own are there.
      total =
          isTotalSeen
              ? seen
              : Math.max(count(connection, table, params.filter()), hasNext ? seen : 0);
    }
    return PaginatedResult.of(page, total, hasNext, params);
  }

  /** Adds the rows of the page, and tells whether there is one more. */
  private <R> boolean page(
      Connection connection,
      Table table,
      PaginateParams<?> params,
      RowReader<R> reader,
      List<R> page)
      throws SQLException {
    SqlBuffer sql = SearchSql.page(table, params);
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      sql.bindTo(statement);
      try (ResultSet result = log.query(statement, sql.sql())) {
        ResultSetRow row = new ResultSetRow(table, result);
        while (page.size() < params.limit() && result.next()) {
          page.add(reader.read(row));
        }
        return page.size() == params.limit() && result.next();
      }
    }
  }

  long count(Connection connection, Table table, Filter filter) throws SQLException {
    SqlBuffer sql = SearchSql.count(table, filter);
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      sql.bindTo(statement);
      try (ResultSet result = log.query(statement, sql.sql())) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  boolean exists(Connection connection, Table table, Filter filter) throws SQLException {
    SqlBuffer sql = SearchSql.exists(table, filter);
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      sql.bindTo(statement);
      try (ResultSet result = log.query(statement, sql.sql())) {
        return result.next();
      }
    }
  }
}
