package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages by number, from 1. */
public interface PageChecks extends DriverChecks {

  private KnownRows rows(int size) {
    List<Object> values = new ArrayList<>();
    for (int value = 0; value < size; value++) {
      values.add(value);
    }
    return KnownRows.holding(values, Metas.holding(FieldKind.INT), driver());
  }

  /** Without more said, it is the first 20 by identity, and how many there are. */
  @Test
  default void firstPageHasTwentyRowsAndTheTotal() {
    KnownRows rows = rows(25);
    PaginatedResult<Row> page = rows.table().search(query -> query);
    Expect.rows(rows.expected(Filter.all()).subList(0, 20), page.data(), "the first page");
    assertEquals(25, page.total());
    assertEquals(1, page.page());
    assertEquals(20, page.limit());
    assertTrue(page.hasNext());
    assertFalse(page.previous().isPresent());
  }

  /** The rows of a page are those after the pages before it, and no others. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10, 11})
  default void pagesDivideTheRows(int limit) {
    KnownRows rows = rows(10);
    List<Row> all = rows.expected(Filter.all());
    for (int number = 1; number <= 12; number++) {
      int from = Math.min((number - 1) * limit, all.size());
      int to = Math.min(number * limit, all.size());
      int asked = number;
      PaginatedResult<Row> page = rows.table().search(query -> query.limit(limit).page(asked));
      Expect.rows(all.subList(from, to), page.data(), "page " + number + " of " + limit);
      assertEquals(10, page.total());
      assertEquals(to < all.size(), page.hasNext(), "page " + number + " of " + limit);
      assertEquals(number, page.page());
    }
  }

  /** The last full page has no next one. */
  @Test
  default void pageThatEndsWithTheLastRowHasNoNext() {
    KnownRows rows = rows(6);
    PaginatedResult<Row> last = rows.table().search(query -> query.limit(3).page(2));
    assertEquals(3, last.data().size());
    assertFalse(last.hasNext());
    assertFalse(last.next().isPresent());
    PaginatedResult<Row> uncounted =
        rows.table().search(query -> query.limit(3).page(2).withoutTotal());
    assertFalse(uncounted.hasNext());
  }

  /** A page far behind the last is empty, and asks for no more than there is. */
  @Test
  default void pageBehindTheLastIsEmpty() {
    KnownRows rows = rows(3);
    PaginatedResult<Row> behind =
        rows.table().search(query -> query.limit(1_000).page(Integer.MAX_VALUE));
    assertEquals(List.of(), behind.data());
    assertEquals(3, behind.total());
    assertFalse(behind.hasNext());
  }

  /** Nothing is a page too. */
  @Test
  default void pageOfNothingIsEmpty() {
    Table empty = Table.of(Metas.CITY, driver());
    PaginatedResult<Row> page = empty.search(query -> query);
    assertEquals(List.of(), page.data());
    assertEquals(0, page.total());
    assertFalse(page.hasNext());
    assertFalse(page.next().isPresent());
    assertFalse(page.previous().isPresent());
  }

  /** The total is of all rows that pass the filter, on every page. */
  @Test
  default void totalCountsWhatPassesTheFilter() {
    KnownRows rows = rows(10);
    PaginatedResult<Row> page =
        rows.table()
            .search(query -> query.filter(IntField.of("value").lessThan(7)).limit(3).page(3));
    assertEquals(7, page.total());
    assertEquals(1, page.data().size());
  }

  /** A total that wasn't asked for isn't made up. */
  @Test
  default void totalThatWasNotCountedIsRefused() {
    KnownRows rows = rows(5);
    PaginatedResult<Row> page = rows.table().search(query -> query.limit(3).withoutTotal());
    assertThrows(IllegalStateException.class, page::total);
    assertTrue(page.hasNext());
    PaginatedResult<Row> next = rows.table().service().paginate(page.next().orElseThrow());
    assertThrows(IllegalStateException.class, next::total);
    assertEquals(2, next.data().size());
  }

  /** By cursor the total may be asked for too, and is still that of all pages. */
  @Test
  default void totalByCursorIsThatOfAllPages() {
    KnownRows rows = rows(8);
    PaginatedResult<Row> page = rows.table().search(query -> query.limit(3));
    PaginatedResult<Row> next =
        rows.table().service().paginate(page.next().orElseThrow().withTotal());
    assertEquals(8, next.total());
    assertEquals(2, next.page());
  }

  /** A page has 1 to 1,000 rows. */
  @Test
  default void limitsAreOneToAThousand() {
    KnownRows rows = rows(2);
    assertEquals(1, rows.table().search(query -> query.limit(1)).data().size());
    assertEquals(2, rows.table().search(query -> query.limit(1_000)).data().size());
    for (int limit : new int[] {0, -1, 1_001, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThrows(
          InvalidQueryException.class, () -> rows.table().search(query -> query.limit(limit)));
    }
  }

  /** There is no page 0. */
  @Test
  default void pagesBeginAtOne() {
    Table cities = Table.of(Metas.CITY, driver());
    assertThrows(InvalidQueryException.class, () -> cities.search(query -> query.page(0)));
    assertThrows(
        InvalidQueryException.class, () -> cities.search(query -> query.page(Integer.MIN_VALUE)));
  }
}
