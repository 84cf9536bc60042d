package dev.anhanga.http;

import dev.anhanga.http.wire.WireJson;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, before it is sent for the first time.
 *
 * @param method such as {@code GET}
 * @param path what follows the driver's URI, encoded; with the query, if there is one
 * @param what what it does, for messages, without a value of the user's: {@code PATCH of person}
 * @param headers beside those that all requests have
 * @param body JSON; null for none
 * @param safety when it may be sent again
 */
record Exchange(
    String method,
    String path,
    String what,
    Map<String, String> headers,
    @Nullable BodyPublisher body,
    Safety safety) {

  /** When a request may be sent again, where it isn't known what became of it. */
  enum Safety {
    /** It changes nothing. */
    READ,
    /** Done twice it is as if done once. */
    IDEMPOTENT,
    /** Only if it is known not to have been done. */
    ONCE
  }

  static Exchange of(String method, String resource, String path, Safety safety) {
    return new Exchange(method, path, method + " of " + resource, Map.of(), null, safety);
  }

  /** The same by another method. */
  Exchange as(String other) {
    return new Exchange(
        other, path, other + what.substring(method.length()), headers, body, safety);
  }

  Exchange with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Exchange(method, path, what, all, body, safety);
  }

  Exchange withQuery(String query) {
    return new Exchange(method, path + "?" + query, what, headers, body, safety);
  }

  Exchange withBody(@Nullable Object tree) {
    BodyPublisher json = BodyPublishers.ofByteArray(WireJson.bytes(tree));
    return new Exchange(method, path, what, headers, json, safety);
  }

  boolean isRead() {
    return safety == Safety.READ;
  }

  /** Not the path, which may have an identity in it. */
  @Override
  public String toString() {
    return what;
  }
}
