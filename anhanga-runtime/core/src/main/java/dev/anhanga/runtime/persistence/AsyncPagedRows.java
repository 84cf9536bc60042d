package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What {@link PagedRows} is, of an asynchronous driver. */
final class AsyncPagedRows<R> implements RowPages<R> {

  private final AsyncPersistenceContract driver;
  private final PersistenceMeta meta;
  private final PaginateParams<?> whole;
  private final RowReader<R> reader;
  private @Nullable Row last;
  private boolean hasNext = true;
  private long left;

  AsyncPagedRows(
      AsyncPersistenceContract driver,
      PersistenceMeta meta,
      PaginateParams<?> whole,
      RowReader<R> reader) {
    this.driver = driver;
    this.meta = meta;
    this.whole = whole.withoutTotal();
    this.reader = reader;
    this.left = whole.isLimited() ? whole.limit() : Long.MAX_VALUE;
  }

  /** A page, however few rows are wanted: the rest of it is wanted soon. */
  @Override
  public CompletionStage<Iterator<R>> next(long wanted) {
    if (!hasNext || left == 0) {
      return CompletableFuture.completedStage(Collections.emptyIterator());
    }
    PaginateParams<?> rest = last == null ? whole : whole.after(meta, last);
    int limit = (int) Math.min(left, PagedRows.ROWS_PER_PAGE);
    return Stages.map(driver.search(meta, rest.limit(limit)), this::read);
  }

  private Iterator<R> read(PaginatedResult<Row> page) {
    List<Row> rows = page.data();
    hasNext = page.hasNext();
    left -= rows.size();
    if (!rows.isEmpty()) {
      last = rows.get(rows.size() - 1);
    }
    Iterator<Row> each = rows.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public R next() {
        return reader.read(each.next());
      }
    };
  }

  /** Nothing of the store's is held between two pages. */
  @Override
  public void close() {}
}
