package dev.anhanga.http;

import dev.anhanga.http.wire.Problem;
import dev.anhanga.runtime.error.StorageException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Requests as they are sent. */
final class Requests {

  private static final String ACCEPTED = "application/json, " + Problem.MEDIA_TYPE;

  private final URI base;
  private final HttpOptions options;

  Requests(URI base, HttpOptions options) {
    this.base = checked(base);
    this.options = options;
  }

  private static URI checked(URI base) {
    boolean isHttp = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
    if (!isHttp
        || base.getHost() == null
        || base.getRawQuery() != null
        || base.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The URI of a server is like https://example.org/api, without a query.");
    }
    if (base.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "The URI of a server has no user in it. Send a header by the options instead.");
    }
    String text = base.toString();
    return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  URI uri(Exchange exchange) {
    return URI.create(base + exchange.path());
  }

  HttpRequest request(Exchange exchange, URI uri) {
    BodyPublisher body = exchange.body();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(exchange.method(), body == null ? BodyPublishers.noBody() : body);
    set(request, options.currentHeaders());
    request.setHeader("Accept", ACCEPTED);
    if (body != null) {
      request.setHeader("Content-Type", "application/json");
    }
    exchange.headers().forEach(request::setHeader);
    return request.build();
  }

  /** The JDK's own message would tell the value, which may be a secret. */
  private static void set(HttpRequest.Builder request, Map<String, String> headers) {
    headers.forEach(
        (name, value) -> {
          try {
            request.setHeader(name, value);
          } catch (IllegalArgumentException e) {
            throw new StorageException(
                "A header of the options has a name or a value that a request can't have. Look at"
                    + " the function that supplies them.");
          }
        });
  }

  /** Whether a place is on the server that was asked. */
  boolean isSameServer(URI place) {
    return base.getScheme().equals(place.getScheme())
        && base.getHost().equalsIgnoreCase(place.getHost())
        && port(base) == port(place);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme()) ? 443 : 80;
  }
}
