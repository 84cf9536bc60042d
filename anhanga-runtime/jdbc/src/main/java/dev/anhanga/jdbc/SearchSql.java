package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Sort;
import java.sql.SQLException;
import java.util.List;

/** The statements of a search. */
final class SearchSql {

  private SearchSql() {}

  static void append(SqlBuffer sql, Table table, Search search) throws SQLException {
    appendSelect(sql, table, search);
    sql.append(" FROM ").append(table.quoted());
    appendWhere(sql, table, search.filter());
    appendOrder(sql, table, search.sorts());
    if (search.isLimited()) {
      sql.append(" LIMIT ").value(PlainCodec.LONG, search.limit());
    }
    if (search.offset() > 0) {
      sql.append(" OFFSET ").value(PlainCodec.LONG, search.offset());
    }
  }

  private static void appendSelect(SqlBuffer sql, Table table, Search search) throws SQLException {
    List<Column> keys = search.sorts().stream().map(sort -> table.column(sort.field())).toList();
    sql.append(table.dialect().sortedBy(keys, "SELECT "));
    switch (search.what()) {
      case ROWS -> sql.append(table.columnList());
      case ROWS_AND_TOTAL -> {
        sql.append(table.columnList()).append(", (SELECT COUNT(*) FROM ").append(table.quoted());
        appendWhere(sql, table, search.filter());
        sql.append(")");
      }
      case COUNT -> sql.append("COUNT(*)");
      case EXISTENCE -> sql.append("1");
    }
  }

  /** The rows that pass the filter. */
  static SqlBuffer unordered(Table table, Filter filter) throws SQLException {
    SqlBuffer sql = new SqlBuffer();
    sql.append("SELECT ").append(table.columnList()).append(" FROM ").append(table.quoted());
    appendWhere(sql, table, filter);
    return sql;
  }

  static void appendWhere(SqlBuffer sql, Table table, Filter filter) throws SQLException {
    if (FilterSql.isCondition(filter)) {
      sql.append(" WHERE ");
      new FilterSql(table, sql).append(filter);
    }
  }

  private static void appendOrder(SqlBuffer sql, Table table, List<Sort> sorts) {
    String separator = " ORDER BY ";
    for (Sort sort : sorts) {
      Column column = table.column(sort.field());
      sql.append(separator).append(table.dialect().orderedBy(column, sort));
      separator = ", ";
    }
  }
}
