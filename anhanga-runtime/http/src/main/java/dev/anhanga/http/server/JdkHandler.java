package dev.anhanga.http.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * An {@link ApiHandler} for the JDK's own server, to be put into a context of it. The server's
 * executor says how many requests are answered at once.
 */
public final class JdkHandler implements HttpHandler {

  /** The JDK's words for a body of unknown length, and for none. */
  private static final long CHUNKED = 0;

  private static final long NO_BODY = -1;

  private final ApiHandler handler;

  /** Answers by this handler. */
  public JdkHandler(ApiHandler handler) {
    this.handler = handler;
  }

  /**
   * Answers a request.
   *
   * @throws IOException if the client is gone, or a body came to no end; the connection is closed
   */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (InputStream body = exchange.getRequestBody();
        ApiResponse response = handler.handle(request(exchange, body))) {
      response.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(response.status(), length(response));
      OutputStream answer = exchange.getResponseBody();
      response.writeTo(answer);
      if (response.length() != 0) {
        // Closing first ends the request, and newer JDKs lose the answer to one that has no end.
        answer.flush();
      }
      // Not in a finally clause: a body that came to no end must not look as if it had.
      exchange.close();
    }
  }

  private static ApiRequest request(HttpExchange exchange, InputStream body) {
    return new ApiRequest(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        exchange.getRequestURI().getRawQuery(),
        exchange.getRequestHeaders(),
        body);
  }

  private static long length(ApiResponse response) {
    if (response.length() < 0) {
      return CHUNKED;
    }
    return response.length() == 0 ? NO_BODY : response.length();
  }
}
