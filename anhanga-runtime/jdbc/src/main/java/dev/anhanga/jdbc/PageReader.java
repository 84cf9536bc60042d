package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads one page, and how many rows there are on all pages if that is asked. For one thread. */
final class PageReader<R> {

  private static final long UNKNOWN = -1;

  private final TableReader reader;
  private final Table table;
  private final PaginateParams<?> params;
  private final RowReader<R> rowReader;
  private boolean hasNext;
  private long total = UNKNOWN;

  PageReader(TableReader reader, Table table, PaginateParams<?> params, RowReader<R> rowReader) {
    this.reader = reader;
    this.table = table;
    this.params = params;
    this.rowReader = rowReader;
  }

  PaginatedResult<R> read(Connection connection) throws SQLException {
    boolean isAtOnce = params.isCounting() && table.dialect().countsWithPage();
    Search search = Search.page(params, isAtOnce ? Search.What.ROWS_AND_TOTAL : Search.What.ROWS);
    List<R> page = rows(connection, search);
    if (params.isCounting()) {
      count(connection, page);
    }
    return PaginatedResult.of(page, total, hasNext, params);
  }

  private List<R> rows(Connection connection, Search search) throws SQLException {
    List<R> page = TableReader.places(params.limit());
    boolean hasTotal = search.what() == Search.What.ROWS_AND_TOTAL;
    String sql = table.search(search);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      search.bind(table, statement);
      try (ResultSet result = reader.log().query(statement, sql)) {
        Row row = new ResultSetRow(table, result);
        while (!isFull(page) && result.next()) {
          if (hasTotal && page.isEmpty()) {
            total = result.getLong(table.columns().size() + 1);
          }
          page.add(rowReader.read(row));
        }
        hasNext = isFull(page) && (hasTotal ? seen(page) < total : result.next());
      }
    }
    return page;
  }

  private boolean isFull(List<R> page) {
    return page.size() == params.limit();
  }

  /** How many rows there are up to the page's last. */
  private long seen(List<R> page) {
    return params.offset() + page.size();
  }

  /** Rows may come and go between two statements; the page's own are there. */
  private void count(Connection connection, List<R> page) throws SQLException {
    boolean isTotalSeen = !hasNext && (!page.isEmpty() || params.page() == 1);
    if (isTotalSeen) {
      total = seen(page);
    } else if (total == UNKNOWN) {
      long counted = reader.count(connection, table, params.filter());
      total = Math.max(counted, hasNext ? seen(page) : 0);
    }
  }
}
