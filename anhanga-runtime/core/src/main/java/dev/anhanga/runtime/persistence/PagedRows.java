package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * All rows of a query, read page by page from a driver that only knows pages. Holds one page, and
 * nothing of the store's between two of them.
 */
final class PagedRows<R> implements RowSource<R> {

  /** So many that a statement costs little beside them, and so few that they are held with ease. */
  private static final int ROWS_PER_PAGE = 1_000;

  private final PersistenceContract driver;
  private final PersistenceMeta meta;
  private final PageWalk<R> walk;
  private Iterator<R> page = Collections.emptyIterator();

  PagedRows(
      PersistenceContract driver,
      PersistenceMeta meta,
      PaginateParams<?> whole,
      RowReader<R> reader) {
    this.driver = driver;
    this.meta = meta;
    this.walk = new PageWalk<>(meta, whole, reader, ROWS_PER_PAGE);
  }

  @Override
  public boolean advance(Consumer<? super R> action) {
    if (!page.hasNext() && !turn()) {
      return false;
    }
    action.accept(page.next());
    return true;
  }

  /** Reads the next page, and tells whether there is anything on it. */
  private boolean turn() {
    if (walk.isAtEnd()) {
      return false;
    }
    page = walk.turned(driver.search(meta, walk.next(), walk::take));
    return page.hasNext();
  }

  @Override
  public void close() {
    page = Collections.emptyIterator();
    walk.end();
  }
}
