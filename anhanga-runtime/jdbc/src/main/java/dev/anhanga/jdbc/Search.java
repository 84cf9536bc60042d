package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A query of a table: what it reads, of which rows, in which order, and how many. Its text depends
 * on its shape alone, and on the values only where text is searched for. Immutable.
 *
 * @param what what is read of each row
 * @param filter which rows
 * @param sorts in which order; in any if empty
 * @param limit the most rows; {@link #ALL} if there is no limit
 * @param offset how many rows are left out at the beginning
 */
record Search(What what, Filter filter, List<Sort> sorts, long limit, long offset) {

  static final long ALL = -1;

  /** What is read of each row. */
  enum What {
    /** All columns. */
    ROWS,
    /** All columns, and behind them how many rows pass the filter. */
    ROWS_AND_TOTAL,
    /** Only how many there are. */
    COUNT,
    /** Only that there is one. */
    EXISTENCE
  }

  /** The rows of one page. If no total tells it, one more does, that there is a next page. */
  static Search page(PaginateParams<?> params, What what) {
    long limit = what == What.ROWS_AND_TOTAL ? params.limit() : params.limit() + 1L;
    return new Search(what, params.filter(), params.sort(), limit, params.offset());
  }

  /** All rows, or the first of them if there is a limit. */
  static Search whole(PaginateParams<?> params) {
    return new Search(
        What.ROWS, params.filter(), params.sort(), params.isLimited() ? params.limit() : ALL, 0);
  }

  /** How many rows pass the filter. */
  static Search count(Filter filter) {
    return new Search(What.COUNT, filter, List.of(), ALL, 0);
  }

  /** A row, if any passes the filter. */
  static Search existence(Filter filter) {
    return new Search(What.EXISTENCE, filter, List.of(), 1, 0);
  }

  /** The statement, written anew. */
  SqlBuffer written(Table table) throws SQLException {
    SqlBuffer sql = new SqlBuffer();
    SearchSql.append(sql, table, this);
    return sql;
  }

  /** Binds the values to a statement of this text. */
  void bind(Table table, PreparedStatement statement) throws SQLException {
    Binding binding = new Binding(statement);
    if (FilterSql.isCondition(filter)) {
      FilterSql condition = new FilterSql(table, binding);
      if (what == What.ROWS_AND_TOTAL) {
        condition.append(filter);
      }
      condition.append(filter);
    }
    if (isLimited()) {
      binding.add(limit);
    }
    if (offset > 0) {
      binding.add(offset);
    }
  }

  boolean isLimited() {
    return limit != ALL;
  }

  /** Where to look for what is known of its shape, and to keep it. */
  int slot(int slots) {
    int hash = 31 * what.hashCode() + FilterShape.hash(filter);
    for (int index = 0; index < sorts.size(); index++) {
      hash = 31 * hash + sorts.get(index).hashCode();
    }
    hash = 4 * hash + (isLimited() ? 2 : 0) + (offset > 0 ? 1 : 0);
    return Math.floorMod(hash, slots);
  }

  /** The shape alone, without the values. */
  Search shape() {
    return new Search(what, FilterShape.of(filter), sorts, limit, offset);
  }

  /** By index, which needs no memory. */
  private static boolean areSame(List<Sort> left, List<Sort> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int index = 0; index < left.size(); index++) {
      if (!left.get(index).equals(right.get(index))) {
        return false;
      }
    }
    return true;
  }

  boolean hasShapeOf(Search other) {
    return what == other.what
        && isLimited() == other.isLimited()
        && offset > 0 == other.offset > 0
        && areSame(sorts, other.sorts)
        && FilterShape.isSame(filter, other.filter);
  }
}
