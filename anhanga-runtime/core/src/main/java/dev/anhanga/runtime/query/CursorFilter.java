package dev.anhanga.runtime.query;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a place in an order, as a filter that an index on the sorted fields can serve:
 * {@code a >= x and (a > x or (a = x and b > y))}.
 */
final class CursorFilter {

  private final PersistenceMeta meta;
  private final List<Sort> sorts;
  private final List<@Nullable Object> keys;

  private CursorFilter(PersistenceMeta meta, List<Sort> sorts, List<@Nullable Object> keys) {
    this.meta = meta;
    this.sorts = sorts;
    this.keys = keys;
  }

  /** Passes the rows that come after the row with these keys, in this order. */
  static Filter after(PersistenceMeta meta, List<Sort> sorts, List<@Nullable Object> keys) {
    return new CursorFilter(meta, sorts, keys).after(0);
  }

  private Filter after(int index) {
    Filter strictlyAfter = strictlyAfter(index);
    if (index == sorts.size() - 1) {
      return strictlyAfter;
    }
    Filter tied = equal(index).and(after(index + 1));
    if (strictlyAfter.equals(Or.NOTHING)) {
      return tied;
    }
    return atOrAfter(index).and(strictlyAfter.or(tied));
  }

  /** Says once more what the rest implies, as this is the part that an index can begin at. */
  private Filter atOrAfter(int index) {
    Sort sort = sorts.get(index);
    Object key = keys.get(index);
    if (key == null) {
      return Filter.all();
    }
    Filter values =
        compare(
            sort,
            sort.isDescending() ? Operator.LESS_THAN_EQUAL : Operator.GREATER_THAN_EQUAL,
            key);
    return areNullsAfter(sort) ? values.or(isNull(sort)) : values;
  }

  private Filter strictlyAfter(int index) {
    Sort sort = sorts.get(index);
    Object key = keys.get(index);
    if (key == null) {
      return sort.nulls() == Sort.Nulls.FIRST
          ? Comparison.of(sort.field(), Operator.NOT_NULL)
          : Or.NOTHING;
    }
    Filter values =
        compare(sort, sort.isDescending() ? Operator.LESS_THAN : Operator.GREATER_THAN, key);
    return areNullsAfter(sort) ? values.or(isNull(sort)) : values;
  }

  private Filter equal(int index) {
    Sort sort = sorts.get(index);
    Object key = keys.get(index);
    return key == null ? isNull(sort) : compare(sort, Operator.EQUAL_TO, key);
  }

  private boolean areNullsAfter(Sort sort) {
    return sort.nulls() == Sort.Nulls.LAST && meta.field(sort.field()).isNullable();
  }

  private static Filter isNull(Sort sort) {
    return Comparison.of(sort.field(), Operator.IS_NULL);
  }

  private static Filter compare(Sort sort, Operator operator, Object key) {
    return new Comparison(sort.field(), operator, List.of(key), sort.ignoringCase());
  }
}
