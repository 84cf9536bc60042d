package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a resource are asked for, in which order, and which page of them. Immutable: the
 * methods return a changed query. Without more said, it is page 1 of 20 records, of all there are,
 * by identity, with the total counted.
 *
 * @param <T> the record that is asked for
 */
public final class PaginateParams<T> {

  /** How many records a page has if nothing is said. */
  public static final int DEFAULT_LIMIT = 20;

  private static final PaginateParams<?> FIRST =
      new PaginateParams<>(1, DEFAULT_LIMIT, false, Filter.all(), List.of(), null, true);

  private final int page;
  private final int limit;
  private final boolean limited;
  private final Filter filter;
  private final List<Sort> sort;
  private final @Nullable Cursor cursor;
  private final boolean counting;

  private PaginateParams(
      int page,
      int limit,
      boolean limited,
      Filter filter,
      List<Sort> sort,
      @Nullable Cursor cursor,
      boolean counting) {
    this.page = page;
    this.limit = limit;
    this.limited = limited;
    this.filter = filter;
    this.sort = sort;
    this.cursor = cursor;
    this.counting = counting;
  }

  /** The first 20 records by identity, and how many there are. */
  @SuppressWarnings("unchecked") // Nothing in it depends on the record.
  public static <T> PaginateParams<T> of() {
    return (PaginateParams<T>) FIRST;
  }

  /**
   * A page by number.
   *
   * @throws InvalidQueryException if the page or the limit is below 1
   */
  public static <T> PaginateParams<T> of(int page, int limit) {
    return PaginateParams.<T>of().limit(limit).page(page);
  }

  /**
   * The page with this number, from 1. Leaves any cursor.
   *
   * @throws InvalidQueryException if it is below 1
   */
  public PaginateParams<T> page(int number) {
    if (number < 1) {
      throw new InvalidQueryException("The page is " + number + "; the first is 1.");
    }
    return new PaginateParams<>(number, limit, limited, filter, sort, null, counting);
  }

  /**
   * At most so many records. A service sets an upper bound of its own.
   *
   * @throws InvalidQueryException if it is below 1
   */
  public PaginateParams<T> limit(int records) {
    if (records < 1) {
      throw new InvalidQueryException("The limit is " + records + "; the least is 1.");
    }
    return new PaginateParams<>(page, records, true, filter, sort, cursor, counting);
  }

  /** Only records that pass this filter, and those given before. */
  public PaginateParams<T> filter(Filter condition) {
    return new PaginateParams<>(
        page, limit, limited, filter.and(condition), sort, cursor, counting);
  }

  /**
   * Only records that pass this condition, and those given before. The name and the value are
   * checked when the query is run.
   *
   * @param field a field's name in the meta
   * @param operator an operator's name, such as {@code equalTo}, or {@code isTrue} and {@code
   *     isFalse}
   * @param value the operand, or a collection of them for {@code in}, {@code notIn} and {@code
   *     between}; text is read as the field's type; left out (null) for {@code isNull} and {@code
   *     notNull}
   * @throws InvalidQueryException if there is no such operator, or a name is missing
   */
  public PaginateParams<T> filter(
      @Nullable String field, @Nullable String operator, @Nullable Object value) {
    return filter(NamedComparison.of(field, operator, value));
  }

  /** In this order, instead of any given before. */
  public PaginateParams<T> sort(Sort... order) {
    return sort(List.of(order));
  }

  /** In this order, instead of any given before. */
  public PaginateParams<T> sort(List<Sort> order) {
    return new PaginateParams<>(page, limit, limited, filter, List.copyOf(order), cursor, counting);
  }

  /**
   * In the order of one field, instead of any given before. The name is checked when the query is
   * run.
   *
   * @param field a field's name in the meta
   * @param order {@code asc} or {@code desc}
   * @throws InvalidQueryException if the order is another word, or a name is missing
   */
  public PaginateParams<T> sort(@Nullable String field, @Nullable String order) {
    return sort(Sort.of(field, order));
  }

  /** The page that a cursor leads to; filter and sort must be those that it was made with. */
  public PaginateParams<T> cursor(Cursor place) {
    return new PaginateParams<>(page, limit, limited, filter, sort, place, counting);
  }

  /** Without counting all records that pass the filter, which may cost more than the page. */
  public PaginateParams<T> withoutTotal() {
    return new PaginateParams<>(page, limit, limited, filter, sort, cursor, false);
  }

  /** With all records that pass the filter counted, as is so if nothing is said. */
  public PaginateParams<T> withTotal() {
    return new PaginateParams<>(page, limit, limited, filter, sort, cursor, true);
  }

  PaginateParams<T> numbered(int number) {
    return new PaginateParams<>(number, limit, limited, filter, sort, cursor, counting);
  }

  PaginateParams<T> withFilter(Filter whole) {
    return new PaginateParams<>(page, limit, limited, whole, sort, cursor, counting);
  }

  /** The same page, told in other words; the order is never changed. */
  PaginateParams<T> lowered(Filter simplified, List<Sort> complete) {
    return simplified == filter && complete == sort
        ? this
        : new PaginateParams<>(page, limit, limited, simplified, complete, cursor, counting);
  }

  /** The first of what passes a filter, which says where to begin. The order is never changed. */
  PaginateParams<T> from(Filter place, List<Sort> order) {
    return new PaginateParams<>(1, limit, limited, place, order, null, false);
  }

  /** The page's number, from 1. */
  public int page() {
    return page;
  }

  /** The greatest number of records on a page. */
  public int limit() {
    return limit;
  }

  /**
   * Whether {@link #limit(int)} was said. Where all records are asked for, and not a page, there is
   * no limit otherwise.
   */
  public boolean isLimited() {
    return limited;
  }

  /** How many records come before this page. */
  public long offset() {
    return (page - 1L) * limit;
  }

  /** What the records must pass. */
  public Filter filter() {
    return filter;
  }

  /** The order; empty for that of the identity. */
  public List<Sort> sort() {
    return sort;
  }

  /** Where the page begins or ends, unless it is told by its number. A driver never sees one. */
  public Optional<Cursor> cursor() {
    return Optional.ofNullable(cursor);
  }

  /** Whether all records that pass the filter are to be counted. */
  public boolean isCounting() {
    return counting;
  }

  /**
   * The rest of it: what comes after this row. For drivers that read on in steps, and only where
   * the order is complete, as it is in what a driver is asked.
   *
   * @param row a row of the meta, as it was found
   */
  public PaginateParams<T> after(PersistenceMeta meta, Row row) {
    List<@Nullable Object> keys = new ArrayList<>(sort.size());
    for (Sort order : sort) {
      keys.add(row.get(meta.field(order.field()).position()));
    }
    return page(1).withFilter(filter.and(CursorFilter.after(meta, sort, keys)));
  }

  /**
   * Compares rows of this meta as {@link #sort()} says. Rows that it takes for equal keep no
   * particular order.
   *
   * @throws InvalidQueryException if the meta has no field of a name used there
   */
  public Comparator<Row> comparator(PersistenceMeta meta) {
    return sort.stream()
        .map(order -> order.comparator(meta.field(order.field())))
        .reduce(Comparator::thenComparing)
        .orElse((unusedLeft, unusedRight) -> 0);
  }
}
