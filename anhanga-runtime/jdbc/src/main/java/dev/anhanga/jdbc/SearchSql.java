package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;

/** The statements of a search. */
final class SearchSql {

  private SearchSql() {}

  /** The rows of one page, and one more, which tells that there is a next page. */
  static SqlBuffer page(Table table, PaginateParams<?> params) {
    SqlBuffer sql = ordered(table, params);
    sql.append(" LIMIT ").value(PlainCodec.LONG, params.limit() + 1L);
    if (params.offset() > 0) {
      sql.append(" OFFSET ").value(PlainCodec.LONG, params.offset());
    }
    return sql;
  }

  /** All rows, or the first of them if there is a limit. */
  static SqlBuffer whole(Table table, PaginateParams<?> params) {
    SqlBuffer sql = ordered(table, params);
    if (params.isLimited()) {
      sql.append(" LIMIT ").value(PlainCodec.LONG, (long) params.limit());
    }
    return sql;
  }

  private static SqlBuffer ordered(Table table, PaginateParams<?> params) {
    SqlBuffer sql = new SqlBuffer();
    List<Column> keys = params.sort().stream().map(sort -> table.column(sort.field())).toList();
    appendSelect(
        sql,
        table.dialect().sortedBy(keys, "SELECT " + table.columnList()),
        table,
        params.filter());
    appendOrder(sql, table, params.sort());
    return sql;
  }

  /** The rows that pass the filter. */
  static SqlBuffer unordered(Table table, Filter filter) {
    return select(table.columnList(), table, filter);
  }

  /** How many rows pass the filter. */
  static SqlBuffer count(Table table, Filter filter) {
    return select("COUNT(*)", table, filter);
  }

  /** A row, if any passes the filter. */
  static SqlBuffer exists(Table table, Filter filter) {
    return select("1", table, filter).append(" LIMIT ").value(PlainCodec.LONG, 1L);
  }

  private static SqlBuffer select(String what, Table table, Filter filter) {
    SqlBuffer sql = new SqlBuffer();
    appendSelect(sql, "SELECT " + what, table, filter);
    return sql;
  }

  private static void appendSelect(SqlBuffer sql, String select, Table table, Filter filter) {
    sql.append(select).append(" FROM ").append(table.quoted());
    appendWhere(sql, table, filter);
  }

  static void appendWhere(SqlBuffer sql, Table table, Filter filter) {
    if (!(filter instanceof And and && and.operands().isEmpty())) {
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
