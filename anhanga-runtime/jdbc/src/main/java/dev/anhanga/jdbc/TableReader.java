package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of tables. */
final class TableReader {

  private static final int MOST_PLACES_AT_FIRST = 1_000;

  private final StatementLog log;

  TableReader(StatementLog log) {
    this.log = log;
  }

  StatementLog log() {
    return log;
  }

  /**
   * What is read of a row; empty if there is none. It has a name, as a program that starts would
   * wait longer for a function, which has to be linked.
   */
  record OneRow<R>(TableReader reader, Table table, Id id, RowReader<R> rowReader)
      implements SqlFunction<Optional<R>> {

    @Override
    public Optional<R> apply(Connection connection) throws SQLException {
      return Optional.ofNullable(reader.readOrNull(connection, table, id, rowReader));
    }
  }

  /** What is read of the row; null if there is none. */
  <R> @Nullable R readOrNull(Connection connection, Table table, Id id, RowReader<R> reader)
      throws SQLException {
    return readOrNull(connection, table, table.selectOne(), id, reader);
  }

  /** The same of the row that a write finds, which may be another than reads still see. */
  <R> @Nullable R readForWrites(Connection connection, Table table, Id id, RowReader<R> reader)
      throws SQLException {
    return readOrNull(connection, table, table.writes().selectOne(), id, reader);
  }

  private <R> @Nullable R readOrNull(
      Connection connection, Table table, String sql, Id id, RowReader<R> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      table.bindIdentity(statement, 1, id);
      try (ResultSet result = log.query(statement, sql)) {
        return result.next() ? reader.read(new ResultSetRow(table, result)) : null;
      }
    }
  }

  boolean exists(Connection connection, Table table, Id id) throws SQLException {
    return exists(connection, table, table.exists(), id);
  }

  /** Whether a write finds the row, whatever reads still see. */
  boolean isThereForWrites(Connection connection, Table table, Id id) throws SQLException {
    return exists(connection, table, table.writes().exists(), id);
  }

  private boolean exists(Connection connection, Table table, String sql, Id id)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      table.bindIdentity(statement, 1, id);
      try (ResultSet result = log.query(statement, sql)) {
        return result.next();
      }
    }
  }

  <R> PaginatedResult<R> search(
      Connection connection, Table table, PaginateParams<?> params, RowReader<R> reader)
      throws SQLException {
    return new PageReader<>(this, table, params, reader).read(connection);
  }

  /** All rows, or the first of them if there is a limit. */
  <R> List<R> list(
      Connection connection, Table table, PaginateParams<?> params, RowReader<R> reader)
      throws SQLException {
    Search search = Search.whole(params);
    String sql = table.search(search);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      search.bind(table, statement);
      try (ResultSet result = log.query(statement, sql)) {
        List<R> all = params.isLimited() ? places(params.limit()) : new ArrayList<>();
        Row row = new ResultSetRow(table, result);
        while (result.next()) {
          all.add(reader.read(row));
        }
        return Collections.unmodifiableList(all);
      }
    }
  }

  /** A list with room for so many, unless that is too much to take for granted. */
  static <R> List<R> places(int rows) {
    return new ArrayList<>(Math.min(rows, MOST_PLACES_AT_FIRST));
  }

  long count(Connection connection, Table table, Filter filter) throws SQLException {
    Search search = Search.count(filter);
    String sql = table.search(search);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      search.bind(table, statement);
      try (ResultSet result = log.query(statement, sql)) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  boolean exists(Connection connection, Table table, Filter filter) throws SQLException {
    Search search = Search.existence(filter);
    String sql = table.search(search);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      search.bind(table, statement);
      try (ResultSet result = log.query(statement, sql)) {
        return result.next();
      }
    }
  }
}
