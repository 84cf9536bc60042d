package dev.anhanga.http.server;

import dev.anhanga.http.wire.IdTrees;
import dev.anhanga.http.wire.Lines;
import dev.anhanga.http.wire.QueryTrees;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The requests that look for records. */
final class SearchCalls<T> {

  private final ServiceContract<T> service;
  private final RowTrees rows;
  private final Answers<T> answers;

  SearchCalls(ApiResource<T> resource, Answers<T> answers) {
    this.service = resource.service();
    this.rows = resource.rows();
    this.answers = answers;
  }

  /** A page, asked for by the parameters of a URL. */
  ApiResponse list(Call call) {
    return page(call, new QueryParameters(rows, call).params());
  }

  /** A page, asked for by a body, which can say more. */
  ApiResponse search(Call call) {
    Object tree = call.tree();
    PaginateParams<T> params = params(call, tree);
    Object token = tree instanceof Map<?, ?> query ? query.get("cursor") : null;
    if (token instanceof String signed) {
      params = params.cursor(call.options().signer().verified(signed));
    } else if (token != null) {
      throw new InvalidQueryException("The cursor isn't text.");
    }
    return page(call, params);
  }

  @SuppressWarnings("unchecked") // Nothing in a query depends on the record.
  private PaginateParams<T> params(Call call, @Nullable Object tree) {
    return (PaginateParams<T>) new QueryTrees(rows, call.options().queryLimits()).params(tree);
  }

  private ApiResponse page(Call call, PaginateParams<T> asked) {
    PaginateParams<T> params = limited(call, asked);
    PaginatedResult<T> page = service.paginate(params);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("data", page.data().stream().<Object>map(answers::tree).toList());
    if (params.isCounting()) {
      tree.put("total", page.total());
    }
    tree.put("page", (long) page.page());
    tree.put("limit", (long) page.limit());
    tree.put("hasNext", page.hasNext());
    page.next().ifPresent(next -> tree.put("next", token(call, next)));
    page.previous().ifPresent(previous -> tree.put("previous", token(call, previous)));
    return Answers.json(200, tree);
  }

  /** Who doesn't say how many gets as many as are allowed, if the usual page has more. */
  private static <T> PaginateParams<T> limited(Call call, PaginateParams<T> asked) {
    int most = call.options().maxLimit();
    if (asked.limit() <= most) {
      return asked;
    }
    if (!asked.isLimited()) {
      return asked.limit(most);
    }
    throw new InvalidQueryException(
        "The limit is " + asked.limit() + "; the greatest is " + most + ".");
  }

  private static String token(Call call, PaginateParams<?> neighbour) {
    return call.options().signer().signed(neighbour.cursor().orElseThrow());
  }

  /** All records, one on each line. */
  ApiResponse stream(Call call) {
    Object tree = call.tree();
    PaginateParams<T> params = params(call, tree);
    if (tree instanceof Map<?, ?> query && query.containsKey("cursor")) {
      throw new InvalidQueryException("A stream has no cursor. It begins with the first record.");
    }
    Stream<T> records = service.stream(query -> params);
    return ApiResponse.streamed(Lines.MEDIA_TYPE, new RecordLines(records.map(answers::tree)));
  }

  ApiResponse count(Call call) {
    Map<?, ?> body = QueryTrees.object(call.tree(), "The body", List.of("filter"));
    QueryTrees queries = new QueryTrees(rows, call.options().queryLimits());
    return Answers.count(
        body.containsKey("filter")
            ? service.count(queries.filter(body.get("filter")))
            : service.count());
  }

  /** The records with the identities of a list. */
  ApiResponse find(Call call) {
    Map<?, ?> body = QueryTrees.object(call.tree(), "The body", List.of("ids"));
    if (!(body.get("ids") instanceof List<?> trees)) {
      throw new InvalidQueryException("The ids are a list.");
    }
    int most = call.options().queryLimits().conditions();
    if (trees.size() > most) {
      throw new InvalidQueryException(
          "There are " + trees.size() + " ids; the most is " + most + ". Ask in several queries.");
    }
    List<Id> ids = new ArrayList<>();
    trees.forEach(tree -> ids.add(IdTrees.id(rows.meta(), tree)));
    return answers.records(200, service.findAll(ids));
  }
}
