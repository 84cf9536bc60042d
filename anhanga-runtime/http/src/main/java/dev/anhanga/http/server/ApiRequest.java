package dev.anhanga.http.server;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request, as any server has it.
 *
 * @param method such as {@code GET}
 * @param path the path as it was sent, with its percent signs
 * @param query the query as it was sent, without the question mark; null if there is none
 * @param headers the headers; their names may be in capitals or not
 * @param body the body, which is read at most once and isn't closed; empty if there is none
 */
public record ApiRequest(
    String method,
    String path,
    @Nullable String query,
    Map<String, List<String>> headers,
    InputStream body) {

  /** Keeps the headers with their names in small letters. */
  public ApiRequest {
    Map<String, List<String>> copy = new TreeMap<>();
    headers.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    headers = copy;
  }

  /** The first value of a header, whichever case its name is given in. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** What is asked for; neither headers nor the query, which may be secret. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
