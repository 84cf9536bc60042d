package dev.anhanga.contract.sequence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as Java says them: for tests to be pasted, and to compare and show answers. */
final class Literals {

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_PRINTABLE = 0x7e;

  private Literals() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof Made made) {
      return "s.made(" + made.index() + ")";
    }
    if (value instanceof byte[] bytes) {
      String all = Arrays.toString(bytes);
      return "new byte[] {" + all.substring(1, all.length() - 1) + "}";
    }
    if (value instanceof Map<?, ?> map) {
      return "Session.tree(" + arguments(inTurn(map)) + ")";
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    return scalar(value);
  }

  /** A lone null would be taken for the array itself. */
  static String list(List<?> list) {
    boolean isLoneNull = list.size() == 1 && list.get(0) == null;
    return "Arrays.asList(" + (isLoneNull ? "(Object) null" : arguments(list.toArray())) + ")";
  }

  static String arguments(@Nullable Object... values) {
    return String.join(", ", Arrays.stream(values).map(Literals::of).toList());
  }

  private static @Nullable Object[] inTurn(Map<?, ?> map) {
    List<@Nullable Object> all = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          all.add(key);
          all.add(value);
        });
    return all.toArray();
  }

  private static String scalar(Object value) {
    if (value instanceof Long) {
      return value + "L";
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    }
    // Double.toString has more digits than it needs before JDK 19, but always the same value.
    if (value instanceof Double number) {
      return "Double.valueOf(\"" + Double.toHexString(number) + "\")";
    }
    if (value instanceof BigDecimal) {
      return "new BigDecimal(\"" + value + "\")";
    }
    if (value instanceof UUID) {
      return "UUID.fromString(\"" + value + "\")";
    }
    if (value instanceof Instant || value instanceof Temporal) {
      return value.getClass().getSimpleName() + ".parse(\"" + value + "\")";
    }
    throw new IllegalArgumentException("There is no literal of " + value.getClass());
  }

  /** Control characters in octal, as a compiler turns the other escapes into them too early. */
  static String text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (unit == '"' || unit == '\\') {
        literal.append('\\').append(unit);
      } else if (unit < FIRST_PRINTABLE) {
        literal.append(String.format(Locale.ROOT, "\\%03o", (int) unit));
      } else if (unit > LAST_PRINTABLE) {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        literal.append(unit);
      }
    }
    return literal.append('"').toString();
  }
}
