package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import java.sql.SQLException;

/** The statements that write all rows that pass a filter. */
final class FilteredSql {

  private FilteredSql() {}

  static SqlBuffer delete(Table table, Filter filter) throws SQLException {
    SqlBuffer sql = new SqlBuffer().append("DELETE FROM ").append(table.quoted());
    SearchSql.appendWhere(sql, table, filter);
    return sql;
  }

  /** Sets the fields that the patch has, and raises the version. */
  static SqlBuffer update(Table table, Filter filter, Row patch) throws SQLException {
    SqlBuffer sql = new SqlBuffer().append("UPDATE ").append(table.quoted());
    String separator = " SET ";
    for (Column column : table.columns()) {
      if (column.field().isVersion()) {
        sql.append(separator).append(column.quoted() + " = " + column.quoted() + " + 1");
        separator = ", ";
      } else if (patch.has(column.position())) {
        sql.append(separator).append(column.quoted() + " = ");
        sql.value(column.codec(), patch.get(column.position()));
        separator = ", ";
      }
    }
    SearchSql.appendWhere(sql, table, filter);
    return sql;
  }

  /** Reads the rows, which nobody else then changes until the transaction ends. */
  static SqlBuffer lock(Table table, Filter filter) throws SQLException {
    return SearchSql.unordered(table, filter).append(table.dialect().locking());
  }
}
