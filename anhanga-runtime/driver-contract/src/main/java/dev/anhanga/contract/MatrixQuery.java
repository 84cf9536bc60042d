package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Cursor;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.List;
import java.util.Optional;

/** One query over known rows, read in one way or another. */
final class MatrixQuery {

  private static final int LIMIT = 7;

  private final ServiceContract<Row> service;
  private final PaginateParams<Row> query;
  private final List<Row> expected;
  private final String what;

  MatrixQuery(KnownRows rows, Filter filter, Sort... sorts) {
    this.service = rows.table().service();
    this.query = PaginateParams.<Row>of(1, LIMIT).filter(filter).sort(sorts);
    this.expected = rows.expected(filter, sorts);
    this.what = filter + " by " + List.of(sorts);
  }

  /** What is read in one of eight ways is what is found in memory. */
  void agrees(int turn) {
    boolean isCounting = turn / 4 % 2 == 0;
    switch (turn % 4) {
      case 0 -> byNumber(isCounting);
      case 1 -> forwards(isCounting);
      case 2 -> backwards(isCounting);
      default -> asAStream(isCounting);
    }
  }

  private int lastPage() {
    return Math.max(1, (expected.size() + LIMIT - 1) / LIMIT);
  }

  private PaginatedResult<Row> page(int number, PaginateParams<Row> params, boolean isCounting) {
    PaginatedResult<Row> page =
        service.paginate(isCounting ? params.withTotal() : params.withoutTotal());
    String which = "page " + number + " of " + what;
    int from = Math.min((number - 1) * LIMIT, expected.size());
    int to = Math.min(number * LIMIT, expected.size());
    Expect.rows(expected.subList(from, to), page.data(), which);
    assertEquals(to < expected.size(), page.hasNext(), () -> "the next of " + which);
    assertEquals(number, page.page(), which);
    if (isCounting) {
      assertEquals(expected.size(), page.total(), () -> "the total of " + which);
    } else {
      assertThrows(IllegalStateException.class, page::total, which);
    }
    return page;
  }

  private void byNumber(boolean isCounting) {
    for (int number = 1; number <= lastPage(); number++) {
      page(number, query.page(number), isCounting);
    }
  }

  private void forwards(boolean isCounting) {
    Optional<PaginateParams<Row>> next = Optional.of(query);
    for (int number = 1; number <= lastPage(); number++) {
      next = page(number, next.orElseThrow(), isCounting).next().map(MatrixQuery::throughToken);
    }
    assertEquals(Optional.empty(), next, what);
  }

  private void backwards(boolean isCounting) {
    Optional<PaginateParams<Row>> previous = Optional.of(query.page(lastPage()));
    for (int number = lastPage(); number >= 1; number--) {
      PaginatedResult<Row> page = page(number, previous.orElseThrow(), isCounting);
      previous = page.previous().map(MatrixQuery::throughToken);
    }
    // From the first row on, there may be a page before: only asking tells that it is empty.
    if (previous.isPresent()) {
      assertEquals(List.of(), service.paginate(previous.get()).data(), what);
    }
  }

  private static PaginateParams<Row> throughToken(PaginateParams<Row> params) {
    return params.cursor(Cursor.of(params.cursor().orElseThrow().token()));
  }

  private void asAStream(boolean isCounting) {
    PaginateParams<Row> all = PaginateParams.<Row>of().filter(query.filter()).sort(query.sort());
    Expect.rows(expected, service.list(unused -> all), what);
    if (isCounting) {
      assertEquals(expected.size(), service.count(query.filter()), () -> "the count of " + what);
    } else {
      assertEquals(!expected.isEmpty(), service.exists(query.filter()), what);
    }
  }
}
