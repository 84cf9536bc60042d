package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The way through all rows of a query, page by page. Each row is read while it passes by, so that
 * only one of a page is ever copied. For one thread at a time: {@link #next}, then a search by it
 * with {@link #take}, then {@link #turned}.
 */
final class PageWalk<R> {

  /** In place of what the reader couldn't make. */
  private static final Object FAILED = new Object();

  private final PersistenceMeta meta;
  private final PaginateParams<?> whole;
  private final RowReader<R> reader;
  private final int rowsPerPage;
  private long left;
  private boolean hasNext = true;
  private @Nullable Row last;

  private int limit;
  private int seen;
  private @Nullable Throwable failure;

  PageWalk(PersistenceMeta meta, PaginateParams<?> whole, RowReader<R> reader, int rowsPerPage) {
    this.meta = meta;
    this.whole = whole.withoutTotal();
    this.reader = reader;
    this.rowsPerPage = rowsPerPage;
    this.left = whole.isLimited() ? whole.limit() : Long.MAX_VALUE;
  }

  /** Whether there is no page to come. */
  boolean isAtEnd() {
    return !hasNext || left == 0;
  }

  /** Ends the walk here. */
  void end() {
    hasNext = false;
  }

  /** What the driver is asked for the next page. */
  PaginateParams<?> next() {
    PaginateParams<?> rest = last == null ? whole : whole.after(meta, last);
    limit = (int) Math.min(left, rowsPerPage);
    seen = 0;
    return rest.limit(limit);
  }

  /**
   * What is made of a row of the page. What the reader throws is no failure of the driver's, nor of
   * the caller's transaction, and is kept until the row's turn comes.
   */
  Object take(Row row) {
    seen++;
    if (failure != null) {
      return FAILED;
    }
    try {
      if (seen == limit && left > limit) {
        last = Row.copyOf(row);
      }
      return reader.read(row);
    } catch (RuntimeException | Error e) {
      failure = e;
      return FAILED;
    }
  }

  /**
   * The elements of the page.
   *
   * @throws IllegalStateException if the driver says that there is more, on a page that isn't full,
   *     or hasn't read each row of the page once
   */
  Iterator<R> turned(PaginatedResult<Object> page) {
    int size = page.data().size();
    if (size != seen) {
      throw new IllegalStateException(
          "The driver returned a page of " + size + " rows, and had " + seen + " read.");
    }
    if (page.hasNext() && size < limit) {
      throw new IllegalStateException("The driver returned a page that its rows don't fill.");
    }
    hasNext = page.hasNext();
    left -= size;
    Iterator<Object> taken = page.data().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return taken.hasNext();
      }

      @Override
      public R next() {
        return given(taken.next());
      }
    };
  }

  @SuppressWarnings("unchecked") // It is what the reader made, unless that failed.
  private R given(Object taken) {
    if (taken != FAILED) {
      return (R) taken;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
