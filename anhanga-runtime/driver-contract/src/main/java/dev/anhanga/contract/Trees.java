package dev.anhanga.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees in normal form that stores of JSON are known to change. */
final class Trees {

  /** How many lists there may be around a value. */
  static final int DEEPEST = 100;

  /** All different. */
  static final List<Object> ALL =
      List.of(
          mixture(),
          withNulls(),
          numbers(),
          List.copyOf(Samples.SHORT_TEXTS),
          hostileKeys(),
          keysInOrder("b", "a", "B", "aa", "10", "9", ""),
          keysInOrder("", "9", "10", "aa", "B", "a", "b"),
          nested(DEEPEST),
          Collections.nCopies(1_000, Map.of("name", "Ada")),
          List.of(List.of(), Map.of(), "", List.of(List.of())),
          Samples.longText(100_000),
          "text alone",
          "",
          "null",
          "{\"a\": 1}",
          7L,
          0L,
          Long.MIN_VALUE,
          0.1,
          new BigDecimal("0.12345678901234567890123456789"),
          true,
          false);

  private Trees() {}

  private static Map<String, @Nullable Object> mixture() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("text", "quotes \" ' \\ and 😀\n");
    all.put("whole", Long.MAX_VALUE);
    all.put("half", 0.5);
    all.put("yes", true);
    all.put("nothing", null);
    all.put("", List.of(List.of(), Map.of()));
    all.put("a.b $c", Map.of("deep", Map.of("deeper", List.of(1L, 2L))));
    return Collections.unmodifiableMap(all);
  }

  private static List<@Nullable Object> withNulls() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("null", null);
    return Collections.unmodifiableList(Arrays.asList(null, 1L, null, map));
  }

  /** What a reader of JSON takes for a double, and what it mustn't. */
  private static List<Object> numbers() {
    return List.of(
        Long.MAX_VALUE,
        (1L << 53) + 1,
        0.1 + 0.2,
        1.0 / 3,
        -0.5,
        0x1p63,
        0x1p-44,
        Double.valueOf("8.41E21"),
        Double.valueOf("2E23"),
        1e22,
        1e-7,
        Double.MAX_VALUE,
        Double.MIN_VALUE,
        -Double.MIN_NORMAL,
        new BigDecimal("9223372036854775808"),
        new BigDecimal("-9223372036854775809"),
        new BigDecimal("0.10000000000000001"),
        new BigDecimal("1E-400"),
        new BigDecimal("-1E+400"),
        new BigDecimal("1").scaleByPowerOfTen(999).add(BigDecimal.ONE));
  }

  private static Map<String, Object> hostileKeys() {
    Map<String, Object> map = new LinkedHashMap<>();
    Samples.SHORT_TEXTS.forEach(text -> map.put(text, text));
    return Collections.unmodifiableMap(map);
  }

  private static Map<String, Object> keysInOrder(String... keys) {
    Map<String, Object> map = new LinkedHashMap<>();
    List.of(keys).forEach(key -> map.put(key, true));
    return Collections.unmodifiableMap(map);
  }

  /** So many lists, each in the next. */
  static Object nested(int depth) {
    Object tree = 1L;
    for (int level = 0; level < depth; level++) {
      tree = new ArrayList<>(List.of(tree));
    }
    return tree;
  }
}
