package dev.anhanga.runtime.query;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of records. Immutable.
 *
 * @param <T> what the page holds
 */
public final class PaginatedResult<T> {

  static final long NOT_COUNTED = -1;

  private final List<T> data;
  private final long total;
  private final boolean hasNext;
  private final PaginateParams<?> params;
  private final @Nullable Neighbours<?> neighbours;

  private PaginatedResult(
      List<T> data,
      long total,
      boolean hasNext,
      PaginateParams<?> params,
      @Nullable Neighbours<?> neighbours) {
    this.data = data;
    this.total = total;
    this.hasNext = hasNext;
    this.params = params;
    this.neighbours = neighbours;
  }

  /**
   * A page, as a driver answers it.
   *
   * @param rows what the page holds, at most {@code params.limit()}; not changed from now on
   * @param total how many there are on all pages; not looked at where {@code params} doesn't count
   * @param hasNext whether there are more after this page
   * @param params what was asked
   */
  public static <R> PaginatedResult<R> of(
      List<R> rows, long total, boolean hasNext, PaginateParams<?> params) {
    long counted = params.isCounting() ? total : NOT_COUNTED;
    return new PaginatedResult<>(
        Collections.unmodifiableList(rows), counted, hasNext, params, null);
  }

  /** What the page holds, in the order asked for; unmodifiable. */
  public List<T> data() {
    return data;
  }

  /**
   * How many there are on all pages.
   *
   * @throws IllegalStateException if they were not counted, as after {@code withoutTotal()} and
   *     {@link #next()}
   */
  public long total() {
    if (total == NOT_COUNTED) {
      throw new IllegalStateException(
          "The total was not counted. Ask for it with withTotal() on the query.");
    }
    return total;
  }

  /** The page's number, from 1. For a page by cursor, counted from where the walk began. */
  public int page() {
    return params.page();
  }

  /** The greatest number of records on a page. */
  public int limit() {
    return params.limit();
  }

  /** Whether there are more records after this page. */
  public boolean hasNext() {
    return hasNext;
  }

  /**
   * The query for the page after this one, by cursor and without a total, so that it costs the same
   * at any depth. Empty if there is none.
   */
  @SuppressWarnings("unchecked") // The params are those that the service was given for a T.
  public Optional<PaginateParams<T>> next() {
    return hasNext && neighbours != null
        ? Optional.of((PaginateParams<T>) neighbours.next())
        : Optional.empty();
  }

  /**
   * The query for the page before this one, by cursor and without a total. Empty on page 1, and on
   * a page that holds nothing.
   */
  @SuppressWarnings("unchecked") // The params are those that the service was given for a T.
  public Optional<PaginateParams<T>> previous() {
    return neighbours != null && neighbours.hasPrevious() && !data.isEmpty()
        ? Optional.of((PaginateParams<T>) neighbours.previous())
        : Optional.empty();
  }

  /** The same page with something made of each element. */
  public <R> PaginatedResult<R> map(Function<? super T, ? extends R> mapper) {
    List<R> mapped = data.stream().<R>map(mapper).toList();
    return new PaginatedResult<>(mapped, total, hasNext, params, neighbours);
  }

  /** Which page it is and how much it holds; not what, which may be secret. */
  @Override
  public String toString() {
    String all = total == NOT_COUNTED ? "" : " of " + total;
    return "page " + page() + ": " + data.size() + all + (hasNext ? ", and more after it" : "");
  }

  static <R> PaginatedResult<R> assembled(
      List<R> data, long total, boolean hasNext, PaginateParams<?> asked, Neighbours<?> around) {
    return new PaginatedResult<>(data, total, hasNext, asked, around);
  }

  long totalOrNone() {
    return total;
  }
}
