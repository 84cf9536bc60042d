package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;

/**
 * What is asked for.
 *
 * @param limit 0 if none is said
 * @param page from 1
 */
record Query(Filter filter, List<Sort> sorts, int limit, int page, boolean counting) {

  PaginateParams<Row> params() {
    PaginateParams<Row> params = PaginateParams.<Row>of().filter(filter).sort(sorts);
    PaginateParams<Row> limited = limit == 0 ? params : params.limit(limit);
    PaginateParams<Row> paged = page == 1 ? limited : limited.page(page);
    return counting ? paged : paged.withoutTotal();
  }

  String code() {
    StringBuilder code = new StringBuilder("PaginateParams.<Row>of()");
    if (!filter.equals(Filter.all())) {
      code.append(".filter(").append(FilterCode.of(filter)).append(")");
    }
    if (!sorts.isEmpty()) {
      List<String> codes = sorts.stream().map(FilterCode::of).toList();
      code.append(".sort(").append(String.join(", ", codes)).append(")");
    }
    code.append(limit == 0 ? "" : ".limit(" + limit + ")");
    code.append(page == 1 ? "" : ".page(" + page + ")");
    return code.append(counting ? "" : ".withoutTotal()").toString();
  }
}
