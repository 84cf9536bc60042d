package dev.anhanga.http;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.Stages;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests, again where that is safe and may help, and follows to other places of the same
 * server. Safe for concurrent use. Closing it cancels what is under way.
 */
final class Transport implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final long FIRST_PAUSE_MILLIS = 50;

  private final Requests requests;
  private final HttpOptions options;
  private final ExecutorService threads = Executors.newCachedThreadPool(Transport::daemon);
  private final Map<Object, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private volatile @Nullable HttpClient client;

  Transport(URI base, HttpOptions options) {
    this.requests = new Requests(base, options);
    this.options = options;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(options.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(threads);
    if ("http".equals(base.getScheme())) {
      // Otherwise each first request asks for an upgrade, which hardly any server knows.
      builder.version(HttpClient.Version.HTTP_1_1);
    }
    this.client = builder.build();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "anhanga-http");
    thread.setDaemon(true);
    return thread;
  }

  /** Sends a request. Fails with what {@link RemoteFailure} makes of a failure. */
  @SuppressWarnings("FutureReturnValueIgnored") // That one only forgets the request at its end.
  CompletableFuture<Answer> send(Exchange exchange) {
    Object request = new Object();
    CompletableFuture<Answer> sent = attempt(exchange, 1);
    underWay.put(request, sent);
    sent.whenComplete((answer, failure) -> underWay.remove(request));
    return sent;
  }

  private CompletableFuture<Answer> attempt(Exchange exchange, int tries) {
    CompletableFuture<Answer> answered =
        Stages.recover(
            once(exchange, requests.uri(exchange), tries, 0),
            failure -> {
              RuntimeException told = RemoteFailure.of(exchange, failure);
              if (tries > options.retries() || !RemoteFailure.mayBeSentAgain(exchange, told)) {
                throw told;
              }
              return again(exchange, tries);
            });
    return Stages.then(
        answered,
        answer ->
            answer.tries() == tries && tries <= options.retries() && mayBeSentAgain(answer)
                ? again(exchange, tries)
                : CompletableFuture.completedFuture(answer));
  }

  /** A server that fails for now says whether it did something. */
  private static boolean mayBeSentAgain(Answer answer) {
    return answer.isPassing()
        && RemoteFailure.mayBeSentAgain(answer.exchange(), answer.failure("it"));
  }

  private CompletableFuture<Answer> again(Exchange exchange, int tries) {
    long pause = FIRST_PAUSE_MILLIS << (tries - 1);
    // Never the same for two who were in each other's way.
    long varied = ThreadLocalRandom.current().nextLong(pause / 2, pause * 2);
    Executor later =
        CompletableFuture.delayedExecutor(varied, TimeUnit.MILLISECONDS, Stages.executor());
    return Stages.then(Stages.run(later, () -> exchange), it -> attempt(it, tries + 1));
  }

  private CompletableFuture<Answer> once(Exchange exchange, URI uri, int tries, int hops) {
    CompletableFuture<HttpResponse<byte[]>> response =
        exchanged(
            http ->
                http.sendAsync(
                    requests.request(exchange, uri),
                    info -> new LimitedBody(options.maxAnswerBytes())));
    return Stages.then(
        response,
        answered -> {
          if (isRedirect(answered.statusCode())) {
            return once(exchange, target(exchange, answered, hops), tries, hops + 1);
          }
          String type = answered.headers().firstValue("Content-Type").orElse("");
          return CompletableFuture.completedFuture(
              new Answer(exchange, answered.statusCode(), type, answered.body(), tries));
        });
  }

  /** Sends a request whose answer is read as it comes. */
  CompletableFuture<HttpResponse<InputStream>> open(Exchange exchange) {
    return Stages.recover(
        exchanged(
            http ->
                http.sendAsync(
                    requests.request(exchange, requests.uri(exchange)),
                    HttpResponse.BodyHandlers.ofInputStream())),
        failure -> {
          throw RemoteFailure.of(exchange, failure);
        });
  }

  private <R> CompletableFuture<R> exchanged(Function<HttpClient, CompletableFuture<R>> send) {
    return Stages.call(
            () -> {
              HttpClient open = client;
              if (open == null) {
                throw new StorageException("This driver is closed.");
              }
              return send.apply(open);
            })
        .orTimeout(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** Headers may be secrets, and are for nobody else. */
  private URI target(Exchange exchange, HttpResponse<?> answered, int hops) {
    String location = answered.headers().firstValue("Location").orElse("");
    URI target;
    try {
      target = answered.uri().resolve(location);
    } catch (IllegalArgumentException e) {
      throw refused(exchange, "to no place");
    }
    boolean keepsMethod = answered.statusCode() >= 307 || exchange.method().equals("GET");
    if (!requests.isSameServer(target)) {
      throw refused(exchange, "to another server, which isn't followed");
    }
    if (!keepsMethod || hops == MOST_REDIRECTS) {
      throw refused(exchange, keepsMethod ? "in circles" : "to what only a GET could follow");
    }
    return target;
  }

  private static StorageException refused(Exchange exchange, String where) {
    return new StorageException(
        "The answer to " + exchange + " leads " + where + ". Give the URI of the server itself.");
  }

  @Override
  public void close() {
    HttpClient open = client;
    client = null;
    underWay.values().forEach(stage -> stage.cancel(true));
    if (open != null) {
      end(open);
    }
    threads.shutdown();
  }

  /** Before JDK 21, a client ends when nobody has it any more. */
  private static void end(HttpClient client) {
    try {
      HttpClient.class.getMethod("shutdownNow").invoke(client);
    } catch (NoSuchMethodException e) {
      // There is nothing more to be done.
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The HTTP client doesn't end.", e);
    }
  }
}
