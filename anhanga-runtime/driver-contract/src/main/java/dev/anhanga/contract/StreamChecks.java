package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All records of a query, one after the other. */
public interface StreamChecks extends DriverChecks {

  /** More streams than a driver has of whatever each of them holds. */
  int MANY = 40;

  /** Rows over several pages of any size that a driver may read them by, with ties and nulls. */
  private KnownRows thousands() {
    List<@Nullable Integer> values = new ArrayList<>();
    for (int value = 0; value < 2_100; value++) {
      values.add(value % 70 == 0 ? null : value / 7);
    }
    return KnownRows.holding(values, Metas.holding(FieldKind.INT), driver());
  }

  private static List<Row> streamed(Table table, UnaryOperator<PaginateParams<Row>> query) {
    try (Stream<Row> rows = table.service().stream(query)) {
      return rows.toList();
    }
  }

  private static void streamed(KnownRows rows, Filter filter, Sort... sorts) {
    List<Row> expected = rows.expected(filter, sorts);
    String what = filter + " by " + List.of(sorts);
    Expect.rows(expected, streamed(rows.table(), query -> query.filter(filter).sort(sorts)), what);
    Expect.rows(
        expected, rows.table().service().list(query -> query.filter(filter).sort(sorts)), what);
  }

  /** Each row once, with the identity as the last key. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void streamIsInTheOrderOfTheSort(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    for (Sort sort : List.of(Sort.ascending("value"), Sort.descending("value"))) {
      streamed(rows, Filter.all(), sort);
      streamed(rows, Filter.all(), sort.nullsFirst());
      streamed(rows, Filter.all(), sort.nullsLast());
    }
    streamed(rows, Filter.all(), Sort.descending("note"), Sort.ascending("value"));
  }

  /** Also with equal values on both sides of it, and with nulls. */
  @Test
  default void streamSkipsNoRowAtAPagesEnd() {
    KnownRows rows = thousands();
    streamed(rows, Filter.all());
    streamed(rows, Filter.all(), Sort.descending("value"));
    streamed(rows, Filter.all(), Sort.ascending("note"), Sort.descending("value"));
  }

  /** From its first row to its last. */
  @Test
  default void streamKeepsTheFilter() {
    KnownRows rows = thousands();
    streamed(rows, IntField.of("value").greaterThan(20).not(), Sort.ascending("value"));
    streamed(rows, IntField.of("id").greaterThan(100).and(IntField.of("id").lessThan(1_900)));
    streamed(rows, IntField.of("value").in());
  }

  /** A page has 20 rows if nothing is said; a stream has all there are. */
  @Test
  default void streamWithoutALimitHasAllRows() {
    KnownRows rows = KnownRows.of(FieldKind.TEXT, driver());
    List<Row> expected = rows.expected(Filter.all());
    assertTrue(expected.size() > PaginateParams.DEFAULT_LIMIT);
    try (Stream<Row> all = rows.table().service().stream()) {
      Expect.rows(expected, all.toList(), "the stream of all");
    }
    Expect.rows(expected, rows.table().service().list(), "the list of all");
  }

  /** It is the number of rows of the whole, and may be greater than a page's. */
  @ParameterizedTest
  @ValueSource(
      ints = {1, 20, 500, 999, 1_000, 1_001, 1_999, 2_000, 2_100, 5_000, Integer.MAX_VALUE})
  default void limitIsTheMostThatAStreamGives(int limit) {
    KnownRows rows = thousands();
    List<Row> all = rows.expected(Filter.all(), Sort.ascending("value"));
    Expect.rows(
        all.subList(0, Math.min(limit, all.size())),
        streamed(rows.table(), query -> query.sort("value", "asc").limit(limit)),
        "at most " + limit);
  }

  /** Nothing is no mistake. */
  @Test
  default void streamOfNothingIsEmpty() {
    Table empty = Table.of(Metas.CITY, driver());
    assertEquals(List.of(), streamed(empty, query -> query));
    assertEquals(List.of(), empty.service().list());
  }

  /** A stream has no pages, which is said before anything is asked of the store. */
  @Test
  default void pagesOfAStreamAreRefused() {
    CountingDriver counting = new CountingDriver(driver(), 0);
    ServiceContract<Row> cities = Table.of(Metas.CITY, counting).service();
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    PaginateParams<Row> next = rows.table().search(query -> query.limit(3)).next().orElseThrow();
    assertThrows(InvalidQueryException.class, () -> cities.stream(query -> query.page(2)));
    assertThrows(InvalidQueryException.class, () -> cities.list(query -> query.page(2)));
    assertThrows(InvalidQueryException.class, () -> cities.stream(query -> next.page(1).page(7)));
    assertThrows(InvalidQueryException.class, () -> rows.table().service().list(query -> next));
    assertThrows(
        InvalidQueryException.class, () -> cities.stream(query -> query.sort("size", "asc")));
    assertEquals(0, counting.initializations());
  }

  /** Records are made once and in order, at the latest when they are asked for. */
  @Test
  default void readerOfAStreamRunsOnceForEachRow() {
    KnownRows rows = thousands();
    List<Integer> read = new ArrayList<>();
    RowReader<Integer> reader =
        row -> {
          read.add(row.getInt(0));
          return row.getInt(0);
        };
    try (Stream<Integer> ids = driver().stream(rows.table().meta(), byIdentity(), reader)) {
      Iterator<Integer> each = ids.iterator();
      for (int id = 1; id <= 3; id++) {
        assertEquals(id, each.next());
      }
      assertEquals(List.of(1, 2, 3), read.subList(0, 3));
      each.forEachRemaining(id -> {});
    }
    assertEquals(rows.expected(Filter.all()).stream().map(row -> row.getInt(0)).toList(), read);
  }

  private static PaginateParams<Row> byIdentity() {
    return PaginateParams.<Row>of().sort(Sort.ascending("id"));
  }

  /** And the rows before it have been given. */
  @Test
  default void rowThatTheRecordRefusesEndsTheStream() {
    Table cities = Table.of(Metas.CITY, driver());
    List.of("Oslo", "Bern", "Rome", "Lima")
        .forEach(name -> cities.create("id", name.hashCode(), "name", name));
    Table picky = Table.accepting(row -> !"Oslo".equals(row.get("name")), Metas.CITY, driver());
    List<String> given = new ArrayList<>();
    try (Stream<Row> rows = picky.service().stream(query -> query.sort("name", "asc"))) {
      InvalidRecordException refused =
          assertThrows(
              InvalidRecordException.class, () -> rows.forEach(row -> given.add(row.getString(1))));
      Expect.names(refused, "city", "Oslo".hashCode());
    }
    assertEquals(List.of("Bern", "Lima"), given);
  }

  /** What a reader throws is the caller's own; the stream then holds nothing any more. */
  @Test
  default void streamThatFailsHoldsNothingAnyMore() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    IllegalStateException thrown = new IllegalStateException("the reader's own");
    RowReader<Row> failing =
        row -> {
          throw thrown;
        };
    List<Stream<Row>> kept = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      Stream<Row> failed = driver().stream(rows.table().meta(), byIdentity(), failing);
      kept.add(failed);
      assertSame(thrown, assertThrows(IllegalStateException.class, failed::findFirst));
    }
    assertEquals(rows.expected(Filter.all()).size(), rows.table().size());
    kept.forEach(Stream::close);
  }

  /** One that nobody reads to its end, and one that nobody reads at all. */
  @Test
  default void closedStreamHoldsNothingAnyMore() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    for (int number = 0; number < MANY; number++) {
      try (Stream<Row> begun = rows.table().service().stream()) {
        Expect.value(1, begun.iterator().next(), "id");
      }
      rows.table().service().stream().close();
    }
    assertEquals(rows.expected(Filter.all()).size(), rows.table().size());
  }

  /** Even if nobody closes it. */
  @Test
  default void streamReadToItsEndHoldsNothingAnyMore() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    int size = rows.expected(Filter.all()).size();
    List<Stream<Row>> kept = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      Stream<Row> whole = rows.table().service().stream();
      kept.add(whole);
      assertEquals(size, whole.toList().size());
    }
    assertEquals(size, rows.table().size());
    kept.forEach(Stream::close);
  }

  /** Whoever reads a stream may write meanwhile; what isn't written to comes once and in order. */
  @Test
  default void openStreamKeepsNobodyOut() {
    KnownRows rows = thousands();
    Table table = rows.table();
    List<Row> untouched = rows.expected(IntField.of("id").greaterThan(20), Sort.ascending("id"));
    List<Row> seen = new ArrayList<>();
    try (Stream<Row> all = table.service().stream()) {
      Iterator<Row> each = all.iterator();
      for (int id = 1; id <= 20; id++) {
        Expect.value(id, each.next(), "id");
        table.update(id, "note", "seen");
        table.destroy(id);
        table.create("id", -id, "value", id, "note", "written meanwhile");
        Expect.value("written meanwhile", table.read(-id), "note");
      }
      each.forEachRemaining(seen::add);
    }
    Expect.rows(untouched, seen.stream().filter(row -> row.getInt(0) > 20).toList(), "untouched");
  }

  /** Each has a place of its own. */
  @Test
  default void severalStreamsAreReadInTurn() {
    KnownRows rows = thousands();
    List<Row> forwards = new ArrayList<>();
    List<Row> backwards = new ArrayList<>();
    Table table = rows.table();
    try (Stream<Row> up = table.service().stream();
        Stream<Row> down = table.service().stream(query -> query.sort("id", "desc"))) {
      Iterator<Row> upwards = up.iterator();
      Iterator<Row> downwards = down.iterator();
      while (upwards.hasNext() && downwards.hasNext()) {
        forwards.add(upwards.next());
        backwards.add(downwards.next());
      }
    }
    Expect.rows(rows.expected(Filter.all()), forwards, "upwards");
    Expect.rows(rows.expected(Filter.all(), Sort.descending("id")), backwards, "downwards");
  }

  /** Rows that nobody touches meanwhile are in it once and in order, whatever comes and goes. */
  @Test
  default void streamDuringWritesShowsUntouchedRowsOnce() {
    KnownRows rows = thousands();
    Table table = rows.table();
    Sort byValue = Sort.descending("value");
    List<Row> expected =
        rows.expected(Filter.all(), byValue).stream().filter(StreamChecks::isUntouched).toList();
    AtomicBoolean done = new AtomicBoolean();
    Threads.together(
        3,
        thread -> {
          if (thread > 0) {
            churn(table, thread, done);
            return thread;
          }
          try {
            for (int round = 0; round < 3; round++) {
              List<Row> seen = streamed(table, query -> query.sort(byValue));
              Expect.rows(
                  expected, seen.stream().filter(StreamChecks::isUntouched).toList(), "untouched");
            }
          } finally {
            done.set(true);
          }
          return thread;
        });
  }

  private static boolean isUntouched(Row row) {
    return row.getInt(0) % 2 == 0;
  }

  /** Destroys and creates rows with odd identities, each thread its own. */
  private static void churn(Table table, int thread, AtomicBoolean done) {
    for (int round = 0; !done.get(); round++) {
      int id = (round * 4 + thread * 2 - 1) % 2_000;
      table.destroy(id);
      table.create("id", id, "value", id / 7, "note", "written meanwhile");
    }
  }
}
