package dev.anhanga.http;

import dev.anhanga.http.Exchange.Safety;
import dev.anhanga.http.wire.QueryTrees;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.RowStream;
import dev.anhanga.runtime.persistence.Waiting;
import dev.anhanga.runtime.query.PaginateParams;
import java.io.InputStream;
import java.net.URI;
import java.util.stream.Stream;

/**
 * Keeps records by HTTP, with a server that has a handler of this library, or of the system that
 * this one follows. Safe for concurrent use. Closing it ends the requests that are under way. By
 * {@link #async()}, and so by the {@code async()} of a service over it, nothing blocks.
 */
public final class HttpDriver extends ForwardingDriver {

  private final AsyncHttpDriver driver;
  private final HttpOptions options;

  private HttpDriver(AsyncHttpDriver driver, HttpOptions options) {
    super(driver.blocking());
    this.driver = driver;
    this.options = options;
  }

  /**
   * A driver for the server at this URI. Does no I/O.
   *
   * @param server where the resources are: {@code https://example.org/api}
   * @throws IllegalArgumentException if it is no such URI, or has a user in it
   */
  public static HttpDriver of(URI server) {
    return of(server, HttpOptions.of());
  }

  /**
   * The same, with options.
   *
   * @throws IllegalArgumentException if it is no such URI, or has a user in it
   */
  public static HttpDriver of(URI server, HttpOptions options) {
    return new HttpDriver(new AsyncHttpDriver(server, options), options);
  }

  @Override
  public AsyncPersistenceContract async() {
    return driver;
  }

  /** All rows by one request, read line by line. */
  @Override
  public <R> Stream<R> stream(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    Remote remote = driver.remote(meta);
    Exchange exchange =
        remote
            .exchange("POST", "stream", Safety.READ)
            .withBody(QueryTrees.tree(remote.rows(), params.withTotal()));
    Answer answer = Waiting.forRead(driver.transport().open(exchange));
    InputStream lines = answer.lines();
    if (lines == null) {
      throw answer.isSuccess()
          ? answer.unusable("isn't a stream of records")
          : answer.failure(meta.resource());
    }
    return RowStream.of(meta, new RemoteRows<>(remote, answer, lines, options, reader));
  }
}
