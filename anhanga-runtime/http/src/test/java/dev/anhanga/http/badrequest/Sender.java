package dev.anhanga.http.badrequest;

import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiRequest;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.http.server.ApiResponse;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever sends requests to a handler, without a network between them. */
record Sender(ApiHandler handler) {

  static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

  /** To places in memory. */
  static Sender to(PlaceService places) {
    return to(ApiOptions.of(), places);
  }

  static Sender to(ApiOptions options, PlaceService places) {
    return new Sender(ApiHandler.of(options, ApiResource.of(places)));
  }

  static PlaceService places() {
    return new PlaceService(new MemoryDriver());
  }

  Reply get(String target) {
    return send("GET", target, Map.of(), "");
  }

  Reply send(String method, String target, String json) {
    return send(method, target, JSON, json);
  }

  Reply send(String method, String target, Map<String, List<String>> headers, String body) {
    return send(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply send(String method, String target, Map<String, List<String>> headers, byte[] body) {
    return send(method, target, headers, new ByteArrayInputStream(body));
  }

  Reply send(String method, String target, Map<String, List<String>> headers, InputStream body) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    @Nullable String query = mark < 0 ? null : target.substring(mark + 1);
    return send(new ApiRequest(method, path, query, headers, body));
  }

  Reply send(ApiRequest request) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (ApiResponse response = handler.handle(request)) {
      response.writeTo(body);
      return new Reply(
          response.status(), new LinkedHashMap<>(response.headers()), body.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written to.", e);
    }
  }

  /** JSON's headers, and one more. */
  static Map<String, List<String>> with(String header, String value) {
    Map<String, List<String>> headers = new LinkedHashMap<>(JSON);
    headers.put(header, List.of(value));
    return headers;
  }
}
