package dev.anhanga.http.server;

import dev.anhanga.http.wire.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is done for a method and a path below a resource.
 *
 * @param operation what it does
 * @param isOfRecord whether the path goes on with an identity
 * @param answer does it
 */
record Route(Operation operation, boolean isOfRecord, Function<Call, ApiResponse> answer) {

  /** The step of a path that is an identity, whatever it is. */
  private static final String RECORD = "{id}";

  /** The routes of one resource, by method and step. */
  static final class Table {

    private final Map<String, Map<String, Route>> methods = new LinkedHashMap<>();

    /** The routes of a resource. */
    static <T> Table of(ApiResource<T> resource) {
      Answers<T> answers = new Answers<>(resource);
      SearchCalls<T> searches = new SearchCalls<>(resource, answers);
      BatchCalls<T> batches = new BatchCalls<>(resource, answers);
      RecordCalls<T> records = new RecordCalls<>(resource, answers, batches);
      Table table = new Table();
      table.add("GET", "", Operation.SEARCH, searches::list);
      table.add("POST", "search", Operation.SEARCH, searches::search);
      table.add("POST", "stream", Operation.SEARCH, searches::stream);
      table.add("POST", "count", Operation.SEARCH, searches::count);
      table.add("POST", "find", Operation.SEARCH, searches::find);
      table.add("POST", "", Operation.CREATE, records::create);
      table.add("GET", RECORD, Operation.READ, records::read);
      table.add("PUT", RECORD, Operation.UPDATE, records::update);
      table.add("PATCH", RECORD, Operation.UPDATE, records::update);
      table.add("DELETE", RECORD, Operation.DESTROY, records::destroy);
      table.add("PATCH", "", Operation.UPDATE, batches::updateAll);
      table.add("POST", "update", Operation.UPDATE, batches::updateWhere);
      table.add("POST", "upsert", Operation.UPSERT, batches::upsert);
      table.add("POST", "destroy", Operation.DESTROY, batches::destroyAll);
      table.add(
          "OPTIONS", "", Operation.DESCRIBE, call -> Answers.json(200, Description.of(resource)));
      return table;
    }

    private void add(
        String method, String step, Operation operation, Function<Call, ApiResponse> answer) {
      methods
          .computeIfAbsent(step, it -> new LinkedHashMap<>())
          .put(method, new Route(operation, step.equals(RECORD), answer));
    }

    /**
     * The route of a request.
     *
     * @param step what follows the resource in the path, encoded; empty if nothing does
     * @throws ProblemException if there is none, naming the methods that there are
     */
    Route route(String method, String step) {
      Map<String, Route> named = methods.getOrDefault(step, Map.of());
      Map<String, Route> others =
          step.isEmpty() ? Map.of() : methods.getOrDefault(RECORD, Map.of());
      String meant = method.equals("HEAD") ? "GET" : method;
      Route route = named.getOrDefault(meant, others.get(meant));
      if (route == null) {
        List<String> there = new ArrayList<>(named.keySet());
        others.keySet().stream().filter(other -> !there.contains(other)).forEach(there::add);
        throw notAllowed(there);
      }
      return route;
    }

    /** RFC 9110 has the answer name them in a header, and HEAD is wherever GET is. */
    private static ProblemException notAllowed(List<String> there) {
      String named = String.join(", ", there);
      return new ProblemException(
          ProblemKind.METHOD_NOT_ALLOWED,
          "There are: " + named + ".",
          Map.of("Allow", named.replace("GET", "GET, HEAD")));
    }
  }
}
