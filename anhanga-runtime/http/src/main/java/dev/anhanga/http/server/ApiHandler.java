package dev.anhanga.http.server;

import dev.anhanga.http.wire.IdText;
import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.http.wire.UrlText;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.service.RecordService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Serves services by HTTP, whatever server there is: a request goes in, and a response comes out.
 * {@link JdkHandler} and {@link ApiServer} bring it to the JDK's server. Safe for concurrent use;
 * holds nothing that is to be closed, and doesn't close the services' drivers.
 */
public final class ApiHandler {

  private record Served(ApiResource<?> resource, Route.Table routes) {}

  private final ApiOptions options;
  private final Map<String, Served> served = new LinkedHashMap<>();

  private ApiHandler(ApiOptions options, List<ApiResource<?>> resources) {
    this.options = options;
    for (ApiResource<?> resource : resources) {
      Served one = new Served(resource, Route.Table.of(resource));
      if (served.put(resource.name(), one) != null) {
        throw new IllegalArgumentException("Two services are for " + resource.name() + ".");
      }
    }
  }

  /**
   * Serves generated services, or such as extend them.
   *
   * @throws IllegalArgumentException if two are for one resource
   */
  public static ApiHandler of(RecordService<?>... services) {
    return of(
        ApiOptions.of(), Stream.of(services).map(ApiResource::of).toArray(ApiResource<?>[]::new));
  }

  /**
   * Serves any services, with options.
   *
   * @throws IllegalArgumentException if two are for one resource
   */
  public static ApiHandler of(ApiOptions options, ApiResource<?>... resources) {
    return new ApiHandler(options, List.of(resources));
  }

  /** The path that all resources are below. */
  public String basePath() {
    return options.basePath();
  }

  /**
   * Answers a request. Throws nothing: what fails is an answer too. The response is to be closed.
   */
  public ApiResponse handle(ApiRequest request) {
    ApiResponse answer = answered(request);
    return request.method().equals("HEAD") ? answer.withoutBody() : answer;
  }

  private ApiResponse answered(ApiRequest request) {
    try {
      return routed(request);
    } catch (ProblemException e) {
      return Answers.problem(e.problem()).with(e.headers());
    } catch (MalformedException e) {
      return Answers.problem(Problem.of(ProblemKind.MALFORMED, "The request " + e.problem() + "."));
    } catch (AnhangaException e) {
      return Answers.problem(Logged.problem(e));
    } catch (RuntimeException | StackOverflowError e) {
      return Answers.problem(Logged.unexpected(e));
    }
  }

  private ApiResponse routed(ApiRequest request) {
    String base = options.basePath() + "/";
    String[] steps =
        request.path().startsWith(base)
            ? request.path().substring(base.length()).split("/", -1)
            : new String[0];
    Served one = steps.length == 0 ? null : served.get(UrlText.decoded(steps[0]));
    if (one == null || steps.length > 2) {
      throw new ProblemException(
          ProblemKind.NO_SUCH_RESOURCE,
          "There are: " + String.join(", ", served.keySet()) + ", below " + base + ".");
    }
    String step = steps.length == 1 ? "" : steps[1];
    Route route = one.routes().route(request.method(), step);
    Optional<Id> id =
        route.isOfRecord()
            ? Optional.of(IdText.parse(one.resource().schema().meta(), step))
            : Optional.empty();
    authorize(new Access(route.operation(), one.resource().name(), id, request));
    return route.answer().apply(new Call(request, id, options));
  }

  private void authorize(Access access) {
    switch (options.authorizer().decide(access)) {
      case ALLOW -> {}
      case UNAUTHENTICATED ->
          throw new ProblemException(
              ProblemKind.UNAUTHENTICATED,
              "Say who you are.",
              Map.of("WWW-Authenticate", options.challenge()));
      case FORBID -> throw new ProblemException(ProblemKind.FORBIDDEN, "You may not do this.");
    }
  }
}
