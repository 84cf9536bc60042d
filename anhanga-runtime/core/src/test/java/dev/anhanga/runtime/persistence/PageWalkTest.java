package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of three numbers. */
class PageWalkTest {

  private static final int ROWS_PER_PAGE = 3;
  private static final PersistenceMeta META =
      PersistenceMeta.of("number", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
  private static final PaginateParams<Row> ALL =
      PaginateParams.<Row>of().sort(Sort.ascending("id"));

  private static Row row(int id) {
    return Row.of(META, Map.of("id", id));
  }

  private static PageWalk<Integer> walk(PaginateParams<?> whole, RowReader<Integer> reader) {
    return new PageWalk<>(META, whole, reader, ROWS_PER_PAGE);
  }

  /** Has these rows read, as a driver does. */
  private static <R> Iterator<R> page(PageWalk<R> walk, boolean hasNext, List<Row> rows) {
    PaginateParams<?> asked = walk.next();
    List<Object> taken = new ArrayList<>();
    rows.forEach(row -> taken.add(walk.take(row)));
    return walk.turned(PaginatedResult.of(taken, 0, hasNext, asked));
  }

  private static List<Row> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(PageWalkTest::row).toList();
  }

  private static List<Integer> rest(Iterator<Integer> elements) {
    List<Integer> all = new ArrayList<>();
    elements.forEachRemaining(all::add);
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 7})
  void noMoreRowsAreAskedForThanTheLimit(int limit) {
    PageWalk<Integer> walk = walk(ALL.limit(limit), row -> row.getInt(0));
    List<Integer> all = new ArrayList<>();
    while (!walk.isAtEnd()) {
      int size = Math.min(ROWS_PER_PAGE, limit - all.size());
      all.addAll(rest(page(walk, true, rows(all.size(), all.size() + size))));
    }
    assertEquals(IntStream.range(0, limit).boxed().toList(), all);
  }

  @Test
  void theNextPageIsAfterTheLastRow() {
    PageWalk<Integer> walk = walk(ALL, row -> row.getInt(0));
    page(walk, true, rows(0, 3));
    assertFalse(walk.isAtEnd());
    PaginateParams<?> next = walk.next();
    assertEquals(3, next.limit());
    assertFalse(next.filter().test(row(2)));
    assertTrue(next.filter().test(row(3)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void whatTheReaderThrowsComesInItsRowsPlace(int bad) {
    for (Throwable thrown : List.of(new StorageException("no"), new AssertionError("no"))) {
      PageWalk<Integer> walk =
          walk(
              ALL,
              row -> {
                if (row.getInt(0) == bad) {
                  rethrow(thrown);
                }
                return row.getInt(0);
              });
      Iterator<Integer> elements = page(walk, true, rows(0, 3));
      for (int id = 0; id < bad; id++) {
        assertEquals(id, elements.next());
      }
      assertSame(thrown, assertThrows(thrown.getClass(), elements::next));
    }
  }

  private static void rethrow(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  /** The reader may not have looked at what can't be read; the next page's beginning has to. */
  @Test
  void lastRowThatCanNotBeKeptFailsInItsPlace() {
    StorageException unreadable = new StorageException("is stored with a value it can't have");
    Row bad =
        new Row() {
          @Override
          public PersistenceMeta meta() {
            return META;
          }

          @Override
          public boolean has(int position) {
            return true;
          }

          @Override
          public Object get(int position) {
            throw unreadable;
          }
        };
    List<Row> rows = List.of(row(0), row(1), bad);
    Iterator<Integer> elements = page(walk(ALL, row -> 7), true, rows);
    assertEquals(7, elements.next());
    assertEquals(7, elements.next());
    assertSame(unreadable, assertThrows(StorageException.class, elements::next));
    assertEquals(List.of(7, 7, 7), rest(page(walk(ALL.limit(3), row -> 7), true, rows)));
  }

  @Test
  void pagesOfDriversThatAreWrongAreRefused() {
    assertThrows(IllegalStateException.class, () -> page(walk(ALL, row -> 1), true, rows(0, 2)));
    PageWalk<Integer> readTwice = walk(ALL, row -> 1);
    PaginateParams<?> asked = readTwice.next();
    readTwice.take(row(0));
    readTwice.take(row(0));
    assertThrows(
        IllegalStateException.class,
        () -> readTwice.turned(PaginatedResult.of(List.of(1), 0, false, asked)));
  }
}
