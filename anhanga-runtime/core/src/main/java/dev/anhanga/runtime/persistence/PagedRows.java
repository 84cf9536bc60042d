package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a query, read page by page from a driver that only knows pages. Holds one page, and
 * nothing of the store's between two of them.
 */
final class PagedRows<R> implements RowSource<R> {

  /** So many that a round trip costs little, and so few that they are held with ease. */
  static final int ROWS_PER_PAGE = 500;

  private final PersistenceContract driver;
  private final PersistenceMeta meta;
  private final PaginateParams<?> whole;
  private final RowReader<R> reader;
  private Iterator<Row> page = Collections.emptyIterator();
  private @Nullable Row last;
  private boolean hasNext = true;
  private long left;

  PagedRows(
      PersistenceContract driver,
      PersistenceMeta meta,
      PaginateParams<?> whole,
      RowReader<R> reader) {
    this.driver = driver;
    this.meta = meta;
    this.whole = whole.withoutTotal();
    this.reader = reader;
    this.left = whole.isLimited() ? whole.limit() : Long.MAX_VALUE;
  }

  @Override
  public boolean advance(Consumer<? super R> action) {
    if (!page.hasNext() && !turn()) {
      return false;
    }
    Row row = page.next();
    last = row;
    left--;
    action.accept(reader.read(row));
    return true;
  }

  /** Reads the next page, and tells whether there is anything on it. */
  private boolean turn() {
    if (!hasNext || left == 0) {
      return false;
    }
    PaginateParams<?> rest = last == null ? whole : whole.after(meta, last);
    int limit = (int) Math.min(left, ROWS_PER_PAGE);
    PaginatedResult<Row> read = driver.search(meta, rest.limit(limit));
    page = read.data().iterator();
    hasNext = read.hasNext();
    return page.hasNext();
  }

  @Override
  public void close() {
    page = Collections.emptyIterator();
    hasNext = false;
  }
}
