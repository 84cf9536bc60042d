package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What {@link PagedRows} is, of an asynchronous driver. */
final class AsyncPagedRows<R> implements RowPages<R> {

  /** Fewer: most such stores are far away, and have a limit of their own for an answer. */
  private static final int ROWS_PER_PAGE = 500;

  private final AsyncPersistenceContract driver;
  private final PersistenceMeta meta;
  private final PageWalk<R> walk;

  AsyncPagedRows(
      AsyncPersistenceContract driver,
      PersistenceMeta meta,
      PaginateParams<?> whole,
      RowReader<R> reader) {
    this.driver = driver;
    this.meta = meta;
    this.walk = new PageWalk<>(meta, whole, reader, ROWS_PER_PAGE);
  }

  /** A page, however few rows are wanted: the rest of it is wanted soon. */
  @Override
  public CompletionStage<Iterator<R>> next(long wanted) {
    return walk.isAtEnd()
        ? CompletableFuture.completedStage(Collections.emptyIterator())
        : Stages.map(driver.search(meta, walk.next(), walk::take), walk::turned);
  }

  /** Nothing of the store's is held between two pages. */
  @Override
  public void close() {}
}
