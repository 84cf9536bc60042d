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
    SqlBuffer sql = new SqlBuffer();
    sql.append("SELECT ").append(table.columnList()).append(" FROM ").append(table.quoted());
    appendWhere(sql, table, params.filter());
    appendOrder(sql, table, params.sort());
    sql.append(" LIMIT ").value(PlainCodec.LONG, params.limit() + 1L);
    if (params.offset() > 0) {
      sql.append(" OFFSET ").value(PlainCodec.LONG, params.offset());
    }
    return sql;
  }

  /** How many rows pass the filter. */
  static SqlBuffer count(Table table, PaginateParams<?> params) {
    SqlBuffer sql = new SqlBuffer().append("SELECT COUNT(*) FROM ").append(table.quoted());
    appendWhere(sql, table, params.filter());
    return sql;
  }

  private static void appendWhere(SqlBuffer sql, Table table, Filter filter) {
    if (!(filter instanceof And and && and.operands().isEmpty())) {
      sql.append(" WHERE ");
      new FilterSql(table, sql).append(filter);
    }
  }

  private static void appendOrder(SqlBuffer sql, Table table, List<Sort> sorts) {
    String separator = " ORDER BY ";
    for (Sort sort : sorts) {
      Column column = table.column(sort.field());
      sql.append(separator)
          .append(sort.ignoringCase() ? table.dialect().folded(column.quoted()) : column.quoted());
      if (sort.isDescending()) {
        sql.append(" DESC");
      }
      if (column.field().isNullable()) {
        appendNulls(sql, table.dialect(), sort);
      }
      separator = ", ";
    }
  }

  /**
   * Databases that have the nulls there anyway aren't told, for not all see that it is the same.
   */
  private static void appendNulls(SqlBuffer sql, Dialect dialect, Sort sort) {
    if (sort.nulls() != dialect.nullsByThemselves(sort.isDescending())) {
      sql.append(" NULLS ").append(sort.nulls().name());
    }
  }
}
