package dev.anhanga.http;

import dev.anhanga.http.wire.Lines;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.Stages;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests, again where that is safe and may help, and follows to other places of the same
 * server. Safe for concurrent use. Closing it ends what is under way.
 */
final class Transport implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long IDLE_SECONDS = 60;

  private final Requests requests;
  private final HttpOptions options;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Transport::daemon);
  private final Map<Object, Runnable> underWay = new ConcurrentHashMap<>();
  private final Set<InputStream> opened = ConcurrentHashMap.newKeySet();
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
  CompletableFuture<Answer> send(Exchange exchange) {
    return kept(exchange, attempt(exchange, this::whole, Tries.FIRST));
  }

  /** Sends a request whose answer is read as it comes, if it is one of lines. */
  CompletableFuture<Answer> open(Exchange exchange) {
    return kept(exchange, attempt(exchange, this::linesOrWhole, Tries.FIRST));
  }

  /** Has a request end when this is closed. */
  @SuppressWarnings("FutureReturnValueIgnored") // That one only forgets the request at its end.
  private CompletableFuture<Answer> kept(Exchange exchange, CompletableFuture<Answer> sent) {
    Object request = new Object();
    underWay.put(request, () -> sent.completeExceptionally(RemoteFailure.closed(exchange)));
    sent.whenComplete((answer, failure) -> underWay.remove(request));
    return sent;
  }

  private BodySubscriber<Content> whole(ResponseInfo info) {
    return BodySubscribers.mapping(new LimitedBody(options.maxAnswerBytes()), Content::of);
  }

  /** What is no success is no stream either, and has to come in time. */
  private BodySubscriber<Content> linesOrWhole(ResponseInfo info) {
    String type = info.headers().firstValue("Content-Type").orElse("");
    return info.statusCode() == 200 && type.startsWith(Lines.MEDIA_TYPE)
        ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), in -> Content.of(kept(in)))
        : whole(info);
  }

  /** A body that is closed with this at the latest. */
  private InputStream kept(InputStream body) {
    InputStream kept =
        new FilterInputStream(body) {
          @Override
          public void close() throws IOException {
            opened.remove(this);
            super.close();
          }
        };
    opened.add(kept);
    return kept;
  }

  private CompletableFuture<Answer> attempt(
      Exchange exchange, BodyHandler<Content> handler, Tries tries) {
    CompletableFuture<Answer> answered =
        Stages.recover(
            once(exchange, handler, tries),
            failure -> {
              RuntimeException told = told(exchange, failure, tries);
              if (isLast(tries) || !RemoteFailure.mayBeSentAgain(exchange, told)) {
                throw told;
              }
              return again(exchange, handler, tries, told);
            });
    return Stages.then(
        answered,
        answer ->
            answer.tries().equals(tries) && answer.isPassing() && !isLast(tries)
                ? orAgain(answer, handler)
                : CompletableFuture.completedFuture(answer));
  }

  /** A server that fails for now says whether it did something. */
  private CompletableFuture<Answer> orAgain(Answer answer, BodyHandler<Content> handler) {
    RuntimeException failure = answer.failure("it");
    return RemoteFailure.mayBeSentAgain(answer.exchange(), failure)
        ? again(answer.exchange(), handler, answer.tries(), failure)
        : CompletableFuture.completedFuture(answer);
  }

  private static RuntimeException told(Exchange exchange, Throwable failure, Tries tries) {
    RuntimeException told = RemoteFailure.of(exchange, failure);
    return told instanceof StorageException stored ? tries.told(stored) : told;
  }

  private boolean isLast(Tries tries) {
    return tries.count() > options.retries();
  }

  private CompletableFuture<Answer> again(
      Exchange exchange, BodyHandler<Content> handler, Tries failed, Throwable failure) {
    long pause = FIRST_PAUSE_MILLIS << (failed.count() - 1);
    // Never the same for two who were in each other's way.
    long varied = ThreadLocalRandom.current().nextLong(pause / 2, pause * 2);
    return Stages.later(
        Duration.ofMillis(varied), () -> attempt(exchange, handler, failed.after(failure)));
  }

  private CompletableFuture<Answer> once(
      Exchange exchange, BodyHandler<Content> handler, Tries tries) {
    return Stages.map(
        followed(exchange, requests.uri(exchange), handler, 0),
        answered -> {
          String type = answered.headers().firstValue("Content-Type").orElse("");
          return new Answer(exchange, answered.statusCode(), type, answered.body(), tries);
        });
  }

  private CompletableFuture<HttpResponse<Content>> followed(
      Exchange exchange, URI uri, BodyHandler<Content> handler, int hops) {
    CompletableFuture<HttpResponse<Content>> response =
        exchanged(http -> http.sendAsync(requests.request(exchange, uri), handler));
    return Stages.then(
        response,
        answered ->
            isRedirect(answered.statusCode())
                ? followed(exchange, target(exchange, answered, hops), handler, hops + 1)
                : CompletableFuture.completedFuture(answered));
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
    underWay.values().forEach(Runnable::run);
    opened.forEach(Transport::end);
    if (open != null) {
      end(open);
    }
    // Idle threads end, and others when they are. It isn't shut down: a client counts the end of
    // each request in here, and one that can't would never end itself.
    threads.setKeepAliveTime(0, TimeUnit.SECONDS);
  }

  private static void end(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // Nobody is interested in what is left of it.
    }
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
