package dev.anhanga.runtime.meta;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The normal form of JSON values: an immutable tree that nobody else holds a part of, with keys in
 * the order given, and numbers as {@link JsonNumber} has them. It is what is read of its JSON text,
 * so that no two stores can differ on it.
 */
final class JsonTree {

  /** Deeper trees can't be walked on an ordinary thread's stack by every store's client. */
  private static final int MAX_DEPTH = 100;

  private JsonTree() {}

  static Object of(Object value) {
    return of(value, 0);
  }

  private static Object of(Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("is nested more than " + MAX_DEPTH + " deep");
    }
    if (value instanceof String text) {
      NormalForm.checkCharacters(text);
      return text;
    }
    if (value instanceof Map<?, ?> map) {
      return map(map, depth);
    }
    if (value instanceof List<?> list) {
      return list(list, depth);
    }
    return scalar(value);
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (!(key instanceof String name)) {
            throw new IllegalArgumentException("has a map with a key that isn't text");
          }
          NormalForm.checkCharacters(name);
          copy.put(name, value == null ? null : of(value, depth + 1));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static List<@Nullable Object> list(List<?> list, int depth) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object value : list) {
      copy.add(value == null ? null : of(value, depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Object scalar(Object value) {
    if (value instanceof Boolean || value instanceof Long) {
      return value;
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    if (value instanceof Double number) {
      return JsonNumber.of(number);
    }
    if (value instanceof BigInteger number) {
      return JsonNumber.of(new BigDecimal(number));
    }
    if (value instanceof BigDecimal number) {
      return JsonNumber.of(number);
    }
    throw new IllegalArgumentException(
        "has a " + value.getClass().getSimpleName() + ", which JSON has no form for");
  }
}
