package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Cursor;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through all pages of a query, and gives up where it should have come to an end. */
final class Walk {

  private final ServiceContract<Row> service;
  private final int mostPages;
  private List<PaginatedResult<Row>> pages = new ArrayList<>();

  Walk(ServiceContract<Row> service, int mostPages) {
    this.service = service;
    this.mostPages = mostPages;
  }

  /** Pages 1, 2, 3 and so on, until one says that it is the last. */
  List<Row> byNumber(PaginateParams<Row> first) {
    pages = new ArrayList<>();
    PaginatedResult<Row> page = visited(first);
    while (page.hasNext()) {
      page = visited(first.page(page.page() + 1));
    }
    return rows();
  }

  /** The first page, and then from each to its next one by a cursor that was a token in between. */
  List<Row> forwards(PaginateParams<Row> first) {
    pages = new ArrayList<>();
    Optional<PaginateParams<Row>> next = visited(first).next();
    while (next.isPresent()) {
      next = visited(throughToken(next.get())).next();
    }
    return rows();
  }

  /** From the last page of the walk before, from each to its previous one. */
  List<Row> backwards() {
    PaginatedResult<Row> last = pages.get(pages.size() - 1);
    pages = new ArrayList<>(List.of(last));
    Optional<PaginateParams<Row>> previous = last.previous();
    while (previous.isPresent()) {
      PaginatedResult<Row> page = service.paginate(throughToken(previous.get()));
      pages.add(0, page);
      assertTrue(pages.size() <= mostPages, "The walk backwards has no end.");
      assertTrue(page.data().isEmpty() || page.hasNext(), "A page before another has a next one.");
      previous = page.previous();
    }
    return rows();
  }

  private PaginatedResult<Row> visited(PaginateParams<Row> params) {
    PaginatedResult<Row> page = service.paginate(params);
    pages.add(page);
    assertTrue(pages.size() <= mostPages, "The walk has no end.");
    boolean isFull = page.data().size() == params.limit();
    assertTrue(isFull || !page.hasNext(), "Only the last page may have fewer rows than the limit.");
    assertEquals(pages.size(), page.page(), "the page's number");
    return page;
  }

  private static PaginateParams<Row> throughToken(PaginateParams<Row> params) {
    return params.cursor(Cursor.of(params.cursor().orElseThrow().token()));
  }

  private List<Row> rows() {
    return pages.stream().flatMap(page -> page.data().stream()).toList();
  }
}
