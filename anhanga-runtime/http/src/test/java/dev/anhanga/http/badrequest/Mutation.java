package dev.anhanga.http.badrequest;

import dev.anhanga.http.badrequest.Corpus.Seed;
import dev.anhanga.http.server.ApiRequest;
import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.WireJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Spoils requests: their methods, paths, queries, headers, bytes, and the structure of their JSON.
 */
final class Mutation {

  private static final List<String> METHODS =
      List.of(
          "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "", "\r\n");
  private static final List<String> STEPS =
      List.of(
          "", "search", "stream", "count", "find", "update", "upsert", "destroy", "p1", "~", "..");
  private static final List<String> TEXTS =
      List.of(
          "",
          "%",
          "%00",
          "%zz",
          "%2e%2e",
          "%ff",
          "..",
          "/",
          "//",
          "?",
          "&",
          "=",
          "&page=2",
          "[",
          "]",
          "\r\nX: y",
          "\u0000",
          "é",
          "'",
          "\"",
          ";",
          ",",
          "a".repeat(300),
          "filter[secret]=x",
          "sort=secret",
          "mayor.phone",
          "1e999999999",
          "-1",
          "2147483648",
          "null");
  private static final List<String> HEADERS =
      List.of("Content-Type", "If-Match", "If-None-Match", "Anhanga-Needs", "Content-Length", "X");
  private static final List<String> HEADER_VALUES =
      List.of(
          "",
          "*",
          "\"1\"",
          "\"99999999999\"",
          "W/\"1\"",
          "text/html",
          "application/json",
          "application/json; charset=utf-16",
          "ATOMIC_BATCHES",
          "\r\nX: y",
          "\u0000");
  private static final List<String> FRAGMENTS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "null",
          "1e999999999",
          "\\ud800",
          "\\u0000",
          "-0",
          "9".repeat(400),
          "{\"not\":".repeat(120),
          "[".repeat(600),
          "\uFEFF",
          "//",
          "NaN",
          "\n");
  private static final List<String> NAMES =
      List.of(
          "code", "name", "people", "secret", "phone", "mayor", "filter", "and", "not", "value",
          "values", "x");

  private final RandomGenerator random;
  private final String cursor;

  /**
   * @param cursor one that the server has made
   */
  Mutation(RandomGenerator random, String cursor) {
    this.random = random;
    this.cursor = cursor;
  }

  /** The request, spoilt in one to three ways. */
  ApiRequest of(Seed seed) {
    String method = seed.method();
    String target = seed.target().replace(Corpus.CURSOR, cursor);
    Map<String, String> headers = new LinkedHashMap<>(seed.headers());
    byte[] body = seed.body().replace(Corpus.CURSOR, cursor).getBytes(StandardCharsets.UTF_8);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      switch (random.nextInt(10)) {
        case 0 -> method = one(METHODS);
        case 1 -> target = "/api/place/" + one(STEPS);
        case 2, 3 -> target = spoilt(target, TEXTS);
        case 4 -> headers.put(one(HEADERS), one(HEADER_VALUES));
        case 5 -> body = bytes(body);
        case 6 -> body = spoilt(utf8(body), FRAGMENTS).getBytes(StandardCharsets.UTF_8);
        default -> body = structure(body);
      }
    }
    return request(method, target, headers, body);
  }

  private static ApiRequest request(
      String method, String target, Map<String, String> headers, byte[] body) {
    int mark = target.indexOf('?');
    Map<String, List<String>> each = new HashMap<>();
    headers.forEach((name, value) -> each.put(name, List.of(value)));
    return new ApiRequest(
        method,
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? null : target.substring(mark + 1),
        each,
        new ByteArrayInputStream(body));
  }

  private <E> E one(List<E> several) {
    return several.get(random.nextInt(several.size()));
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Some of a text cut out, and something else put there. */
  private String spoilt(String text, List<String> others) {
    int from = random.nextInt(text.length() + 1);
    int to = random.nextBoolean() ? from : Math.min(text.length(), from + random.nextInt(6));
    String middle = random.nextInt(4) == 0 ? "" : one(others);
    return text.substring(0, from) + middle + text.substring(to);
  }

  private byte[] bytes(byte[] body) {
    if (body.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int place = random.nextInt(body.length);
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(body, place);
    }
    byte[] changed = body.clone();
    changed[place] = (byte) random.nextInt(256);
    return changed;
  }

  /** JSON that is still JSON, and says something else. */
  private byte[] structure(byte[] body) {
    try {
      return WireJson.bytes(changed(WireJson.tree(body)));
    } catch (MalformedException e) {
      return body;
    }
  }

  private @Nullable Object changed(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(8) > 0) {
      return changed(map);
    }
    if (tree instanceof List<?> list && !list.isEmpty() && random.nextInt(8) > 0) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int place = random.nextInt(copy.size());
      switch (random.nextInt(4)) {
        case 0 -> copy.remove(place);
        case 1 -> copy.add(copy.get(place));
        default -> copy.set(place, changed(copy.get(place)));
      }
      return copy;
    }
    return value();
  }

  private Map<String, @Nullable Object> changed(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put((String) name, value));
    String name = one(List.copyOf(copy.keySet()));
    switch (random.nextInt(6)) {
      case 0 -> copy.remove(name);
      case 1 -> copy.put(one(NAMES), copy.remove(name));
      case 2 -> copy.put(one(NAMES), value());
      default -> copy.put(name, changed(copy.get(name)));
    }
    return copy;
  }

  private @Nullable Object value() {
    return switch (random.nextInt(14)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> (long) random.nextInt(-3, 12);
      case 3 -> random.nextLong();
      case 4 -> random.nextInt(1_000) / 100.0;
      case 5 -> "2024-02-29";
      case 6 -> "p" + random.nextInt(12);
      case 7 -> "k" + random.nextInt(4);
      case 8 -> one(TEXTS);
      case 9 -> "x".repeat(random.nextInt(400));
      case 10 -> Map.of(one(NAMES), "y");
      case 11 -> List.of(one(NAMES), 1L);
      case 12 -> one(NAMES);
      default -> "" + random.nextInt(-5, 300);
    };
  }
}
