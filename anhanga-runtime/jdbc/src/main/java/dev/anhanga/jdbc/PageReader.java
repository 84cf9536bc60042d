package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads one page, and how many rows there are on all pages if that is asked. For one thread. */
final class PageReader<R> {

  private static final int MOST_PLACES_AT_FIRST = 100;
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
      count(connection, page.size());
    }
    return PaginatedResult.of(page, total, hasNext, params);
  }

  private List<R> rows(Connection connection, Search search) throws SQLException {
    List<R> page = new ArrayList<>(Math.min(params.limit(), MOST_PLACES_AT_FIRST));
    String sql = table.search(search);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      search.bind(table, statement);
      try (ResultSet result = reader.log().query(statement, sql)) {
        Row row = new ResultSetRow(table, result);
        while (page.size() < params.limit() && result.next()) {
          if (page.isEmpty() && search.what() == Search.What.ROWS_AND_TOTAL) {
            total = result.getLong(table.columns().size() + 1);
          }
          page.add(rowReader.read(row));
        }
        hasNext = page.size() == params.limit() && result.next();
      }
    }
    return page;
  }

  /** Rows may come and go between two statements; the page's own are there. */
  private void count(Connection connection, int size) throws SQLException {
    long seen = params.offset() + size;
    boolean isTotalSeen = !hasNext && (size > 0 || params.page() == 1);
    if (isTotalSeen) {
      total = seen;
    } else if (total == UNKNOWN) {
      total = Math.max(reader.count(connection, table, params.filter()), hasNext ? seen : 0);
    }
  }
}
