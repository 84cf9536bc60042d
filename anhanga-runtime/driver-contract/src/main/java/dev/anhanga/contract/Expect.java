package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares rows by what they hold, and shows both when they differ. */
final class Expect {

  private static final int SHOWN_LENGTH = 300;

  private Expect() {}

  /** Both rows have the same fields, with values that are equal to the last digit and byte. */
  static void row(Row expected, Row actual) {
    assertEquals(shown(expected), shown(actual));
  }

  /** The same rows in the same order. */
  static void rows(List<Row> expected, List<Row> actual, String what) {
    assertEquals(
        expected.stream().map(Expect::shown).toList(),
        actual.stream().map(Expect::shown).toList(),
        what);
  }

  /** The field has this value. */
  static void value(@Nullable Object expected, Row row, String field) {
    assertTrue(row.has(field), () -> field + " is absent from the row");
    assertEquals(shown(expected), shown(row.get(field)), field);
  }

  /** Equal values, or nulls; arrays are equal if their elements are. */
  static void same(@Nullable Object expected, @Nullable Object actual) {
    assertEquals(shown(expected), shown(actual));
  }

  /** The message names all of these. */
  static void names(Throwable failure, Object... words) {
    for (Object word : words) {
      assertNamed(String.valueOf(failure.getMessage()), word.toString());
    }
  }

  /** Types are named as a store writes them, in capitals or not. */
  static void namesTypes(Throwable failure, DataType... types) {
    for (DataType type : types) {
      assertNamed(String.valueOf(failure.getMessage()).toUpperCase(Locale.ROOT), type.name());
    }
  }

  private static void assertNamed(String message, String word) {
    assertTrue(message.contains(word), () -> "The message should name " + word + ": " + message);
  }

  private static Map<String, @Nullable Object> shown(Row row) {
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    row.toMap().forEach((name, value) -> shown.put(name, shown(value)));
    return shown;
  }

  /** Arrays have no equals of their own, maps no order in theirs; long text would bury the rest. */
  private static @Nullable Object shown(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return "bytes " + shown(HexFormat.of().formatHex(bytes));
    }
    if (value instanceof String text && text.length() > SHOWN_LENGTH) {
      return "%s... (%s characters, hash %s)"
          .formatted(text.substring(0, SHOWN_LENGTH), text.length(), text.hashCode());
    }
    if (value instanceof Map<?, ?> map) {
      List<@Nullable Object> entries = new ArrayList<>(List.of("map"));
      map.forEach((key, part) -> entries.add(Arrays.asList(shown(key), shown(part))));
      return entries;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Expect::shown).toList();
    }
    return value;
  }
}
