package dev.anhanga.http;

import dev.anhanga.http.Exchange.Safety;
import dev.anhanga.http.wire.QueryTrees;
import dev.anhanga.http.wire.UrlText;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.SearchPlan;
import dev.anhanga.runtime.query.Sort;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Searches as requests: in the form of the original system where that can say it, and by a body
 * where there is a filter, whose values have no place in a URL, or an order that it has no word
 * for.
 */
final class Searches {

  private Searches() {}

  static Exchange exchange(Remote remote, PaginateParams<?> params) {
    PaginateParams<?> named = params.sort(named(remote, params));
    boolean isPlain =
        named.filter().equals(Filter.all()) && named.sort().stream().allMatch(QueryTrees::isPlain);
    return isPlain
        ? remote.exchange("GET", "", Safety.READ).withQuery(query(remote, named))
        : remote
            .exchange("POST", "search", Safety.READ)
            .withBody(QueryTrees.tree(remote.rows(), named));
  }

  /** The order without the keys that the server's own service adds. */
  private static List<Sort> named(Remote remote, PaginateParams<?> params) {
    for (int count = 0; count < params.sort().size(); count++) {
      List<Sort> first = params.sort().subList(0, count);
      PaginateParams<?> completed =
          SearchPlan.of(remote.meta(), PaginateParams.of().sort(first)).lowered();
      if (completed.sort().equals(params.sort())) {
        return first;
      }
    }
    return params.sort();
  }

  private static String query(Remote remote, PaginateParams<?> params) {
    StringBuilder query = new StringBuilder("page=" + params.page() + "&limit=" + params.limit());
    if (!params.sort().isEmpty()) {
      query
          .append("&sort=")
          .append(joined(params.sort(), sort -> remote.rows().field(sort.field()).name()))
          .append("&order=")
          .append(joined(params.sort(), sort -> sort.isDescending() ? "desc" : "asc"));
    }
    return query.append(params.isCounting() ? "" : "&total=false").toString();
  }

  private static String joined(List<Sort> sorts, Function<Sort, String> word) {
    return sorts.stream().map(word).map(UrlText::encoded).collect(Collectors.joining(","));
  }
}
