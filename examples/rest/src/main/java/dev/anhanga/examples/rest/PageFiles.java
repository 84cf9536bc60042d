package dev.anhanga.examples.rest;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page and what it needs: these files, and nothing else that is on the class path. */
final class PageFiles implements HttpHandler {

  private static final int NO_BODY = -1;
  private static final Map<String, PageFile> FILES =
      Map.of(
          "/", PageFile.of("index.html", "text/html; charset=utf-8"),
          "/cities.css", PageFile.of("cities.css", "text/css; charset=utf-8"),
          "/cities.js", PageFile.of("cities.js", "text/javascript; charset=utf-8"),
          "/icon.svg", PageFile.of("icon.svg", "image/svg+xml"));

  private static final class PageFile {

    private final byte[] content;
    private final String mediaType;

    private PageFile(byte[] content, String mediaType) {
      this.content = content;
      this.mediaType = mediaType;
    }

    static PageFile of(String name, String mediaType) {
      try (InputStream in = Objects.requireNonNull(PageFiles.class.getResourceAsStream(name))) {
        return new PageFile(in.readAllBytes(), mediaType);
      } catch (IOException e) {
        throw new IllegalStateException("The page's " + name + " can't be read.", e);
      }
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      PageFile file = FILES.get(exchange.getRequestURI().getPath());
      boolean isRead = method.equals("GET") || method.equals("HEAD");
      setHeaders(exchange.getResponseHeaders(), file);
      if (file == null || !isRead) {
        exchange.sendResponseHeaders(file == null ? 404 : 405, NO_BODY);
      } else if (method.equals("HEAD")) {
        exchange.sendResponseHeaders(200, NO_BODY);
      } else {
        exchange.sendResponseHeaders(200, file.content.length);
        exchange.getResponseBody().write(file.content);
      }
    }
  }

  /** Nothing runs, shows or is asked but what comes from here, whatever a city is called. */
  private static void setHeaders(Headers headers, @Nullable PageFile file) {
    headers.set(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-cache");
    if (file != null) {
      headers.set("Content-Type", file.mediaType);
    }
  }
}
