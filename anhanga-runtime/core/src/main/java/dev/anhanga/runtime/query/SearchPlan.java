package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the core makes of a query before a driver sees it, and of the driver's answer before the
 * user does: names and operands are checked, the order is completed by the identity, and a cursor
 * becomes a filter. Used for one search, by one thread at a time.
 *
 * @param <T> the record that is asked for
 */
public final class SearchPlan<T> {

  private final PaginateParams<T> asked;
  private final PersistenceMeta meta;
  private final Filter filter;
  private final List<Sort> sorts;
  private final boolean backward;
  private final PaginateParams<T> lowered;
  private final @Nullable Function<? super T, Row> view;

  private @Nullable List<@Nullable Object> firstKeys;
  private @Nullable List<@Nullable Object> lastKeys;
  private int rowsSeen;

  private SearchPlan(
      PersistenceMeta meta, PaginateParams<T> asked, @Nullable Function<? super T, Row> view) {
    this.asked = asked;
    this.meta = meta;
    this.view = view;
    this.filter = FilterSimplifier.simplified(meta, asked.filter());
    this.sorts = SortOrder.complete(meta, asked.sort());
    Cursor cursor = asked.cursor().orElse(null);
    this.backward = cursor != null && cursor.isBackward();
    this.lowered = cursor == null ? asked.lowered(filter, sorts) : lowered(cursor);
  }

  /**
   * The plan for a query.
   *
   * @throws InvalidQueryException if the query can't be answered, naming what is wrong
   */
  public static <T> SearchPlan<T> of(PersistenceMeta meta, PaginateParams<T> asked) {
    return of(meta, asked, null);
  }

  /**
   * The plan for a query of records that tell what is stored, so that no keys need be kept.
   *
   * @param view the row that a record was read from; null if records don't tell it
   * @throws InvalidQueryException if the query can't be answered, naming what is wrong
   */
  public static <T> SearchPlan<T> of(
      PersistenceMeta meta, PaginateParams<T> asked, @Nullable Function<? super T, Row> view) {
    return new SearchPlan<>(meta, asked, view);
  }

  /**
   * What the driver is asked where all records are wanted, and not a page of them.
   *
   * @throws InvalidQueryException if a page is asked for, or the query can't be answered
   */
  public static <T> PaginateParams<T> whole(PersistenceMeta meta, PaginateParams<T> asked) {
    if (asked.cursor().isPresent() || asked.page() != 1) {
      throw new InvalidQueryException(
          "All records are asked for, and "
              + (asked.cursor().isPresent() ? "a cursor" : "page " + asked.page())
              + " is given. Leave it out, or use paginate.");
    }
    return of(meta, asked.withoutTotal()).lowered();
  }

  /**
   * A filter as drivers know it.
   *
   * @throws InvalidQueryException if it can't be answered, naming what is wrong
   */
  public static Filter checked(PersistenceMeta meta, Filter filter) {
    return FilterSimplifier.simplified(meta, filter);
  }

  private PaginateParams<T> lowered(Cursor cursor) {
    CursorQuery query = new CursorQuery.Known(meta, filter, sorts);
    List<@Nullable Object> keys = normalKeys(cursor.keysFor(query));
    List<Sort> order = backward ? sorts.stream().map(Sort::reversed).toList() : sorts;
    return asked.from(filter.and(CursorFilter.after(meta, order, keys)), order);
  }

  /**
   * A token that was forged could hold anything. Text may be longer than its field takes by now, as
   * rows that are there stay as they are.
   */
  private List<@Nullable Object> normalKeys(List<@Nullable Object> keys) {
    if (keys.size() != sorts.size()) {
      throw new InvalidQueryException("The cursor has another number of keys than the query.");
    }
    List<@Nullable Object> normal = new ArrayList<>(keys.size());
    for (int index = 0; index < keys.size(); index++) {
      FieldMeta field = meta.field(sorts.get(index).field());
      Object key = keys.get(index);
      try {
        normal.add(key == null ? null : NormalForm.of(FilterSimplifier.ofAnyLength(field), key));
      } catch (IllegalArgumentException e) {
        throw new InvalidQueryException("The cursor's key " + field + " " + e.getMessage() + ".");
      }
    }
    return normal;
  }

  /** What the driver is asked: by number, without a cursor. */
  public PaginateParams<T> lowered() {
    return lowered;
  }

  /**
   * The query that counts all records, where the page's own can't: the page begins at a cursor, and
   * a total is asked for. Null otherwise.
   */
  public @Nullable PaginateParams<T> counting() {
    return asked.cursor().isPresent() && asked.isCounting()
        ? PaginateParams.<T>of(1, 1).withFilter(filter).sort(sorts)
        : null;
  }

  /** Reads as the given reader does, and keeps what the page's neighbours are to be found by. */
  public <R> RowReader<R> keepingKeys(RowReader<R> reader) {
    return view != null ? reader : row -> readKeeping(row, reader);
  }

  /** Only a full page has one after it, so that no other row's keys are ever needed. */
  private <R> R readKeeping(Row row, RowReader<R> reader) {
    rowsSeen++;
    if (rowsSeen == 1) {
      firstKeys = keys(row);
    }
    if (rowsSeen == asked.limit()) {
      lastKeys = keys(row);
    }
    return reader.read(row);
  }

  private List<@Nullable Object> keys(Row row) {
    List<@Nullable Object> keys = new ArrayList<>(sorts.size());
    for (Sort sort : sorts) {
      keys.add(row.get(meta.field(sort.field()).position()));
    }
    return keys;
  }

  /**
   * The page as the user gets it.
   *
   * @param found the driver's answer to {@link #lowered()}, read by {@link #keepingKeys}
   * @param counted the driver's answer to {@link #counting()}, where there was one
   */
  public PaginatedResult<T> complete(
      PaginatedResult<T> found, @Nullable PaginatedResult<?> counted) {
    long total = counted == null ? found.totalOrNone() : counted.total();
    List<T> data = found.data();
    if (!backward) {
      Neighbours<T> around = new Neighbours<>(this, data, !isFirstPage());
      return PaginatedResult.assembled(data, total, found.hasNext(), asked, around);
    }
    List<T> reversed = new ArrayList<>(data);
    Collections.reverse(reversed);
    List<T> inOrder = Collections.unmodifiableList(reversed);
    // Read backwards: after the page comes the cursor's own row.
    Neighbours<T> around = new Neighbours<>(this, inOrder, found.hasNext());
    return PaginatedResult.assembled(inOrder, total, !data.isEmpty(), asked, around);
  }

  private boolean isFirstPage() {
    return asked.cursor().isEmpty() && asked.page() == 1;
  }

  private int nextNumber() {
    return asked.page() == Integer.MAX_VALUE ? asked.page() : asked.page() + 1;
  }

  PaginateParams<T> neighbour(boolean toPrevious, List<T> data) {
    int number = toPrevious ? Math.max(1, asked.page() - 1) : nextNumber();
    CursorQuery query = new CursorQuery.Known(meta, filter, sorts);
    Cursor cursor = new Cursor(query, toPrevious, keysAtEnd(toPrevious, data));
    return asked.numbered(number).withoutTotal().cursor(cursor);
  }

  private List<@Nullable Object> keysAtEnd(boolean first, List<T> data) {
    // Read backwards, the row seen first is the page's last.
    boolean isSeenFirst = first != backward;
    List<@Nullable Object> kept = isSeenFirst ? firstKeys : lastKeys;
    if (view != null && data.size() >= (isSeenFirst ? 1 : asked.limit())) {
      return keys(view.apply(data.get(first ? 0 : data.size() - 1)));
    }
    if (kept == null) {
      throw new IllegalStateException("The driver returned a page that its rows don't fill.");
    }
    return kept;
  }
}
