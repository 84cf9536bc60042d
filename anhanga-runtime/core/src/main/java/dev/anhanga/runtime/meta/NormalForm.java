package dev.anhanga.runtime.meta;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The one form in which values reach every driver, so that no two stores can differ on them. A
 * value that already has it is returned as it is, and costs no allocation.
 *
 * <p>Messages complete a sentence that begins with the field's name, and never hold the value, but
 * for a name that is no constant of an enum.
 */
public final class NormalForm {

  /** 0001-01-01T00:00:00Z. */
  private static final long FIRST_SECOND = -62_135_596_800L;

  /** +10000-01-01T00:00:00Z. */
  private static final long AFTER_LAST_SECOND = 253_402_300_800L;

  private NormalForm() {}

  /**
   * A value for a field, in normal form. Numbers are widened where nothing is lost.
   *
   * @throws IllegalArgumentException if the field can't hold the value, saying why
   */
  public static Object of(FieldMeta field, Object value) {
    return switch (field.dataType()) {
      case STRING -> text(field, value);
      case BOOLEAN -> typed(field, Boolean.class, value);
      case INT -> value instanceof Long wide ? narrowed(wide) : typed(field, Integer.class, value);
      case LONG ->
          value instanceof Integer narrow
              ? (Object) narrow.longValue()
              : typed(field, Long.class, value);
      case DOUBLE ->
          number(
              value instanceof Integer whole
                  ? (Double) whole.doubleValue()
                  : typed(field, Double.class, value));
      case DECIMAL -> decimal(field, value);
      case UUID -> typed(field, UUID.class, value);
      case DATE -> date(typed(field, LocalDate.class, value));
      case TIME -> time(typed(field, LocalTime.class, value));
      case DATETIME -> dateTime(typed(field, LocalDateTime.class, value));
      case INSTANT -> instant(typed(field, Instant.class, value));
      case BYTES -> typed(field, byte[].class, value);
      case JSON -> JsonTree.of(value);
    };
  }

  /**
   * A value as a query or a URL gives it, in normal form: text is read as the field's type.
   *
   * @throws IllegalArgumentException if the field can't hold the value, saying why
   */
  public static Object ofGiven(FieldMeta field, Object value) {
    return value instanceof String text && field.dataType() != DataType.STRING
        ? parse(field, text)
        : of(field, value);
  }

  /**
   * A value given as text, as in a query's parameters, in normal form.
   *
   * @throws IllegalArgumentException if the text isn't a value of the field's type, saying why
   */
  public static Object parse(FieldMeta field, String text) {
    try {
      return of(field, parsed(field, text));
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException(
          "is " + field.dataType() + "; write it like " + example(field.dataType()), e);
    }
  }

  private static String example(DataType type) {
    return switch (type) {
      case DATE -> "2026-01-31";
      case TIME -> "10:15:30";
      case DATETIME -> "2026-01-31T10:15:30";
      case INSTANT -> "2026-01-31T10:15:30Z";
      case DOUBLE, DECIMAL -> "12.5";
      default -> "42";
    };
  }

  private static Object parsed(FieldMeta field, String text) {
    return switch (field.dataType()) {
      case STRING -> text;
      case BOOLEAN -> parsedBoolean(text);
      case INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case DOUBLE -> Double.valueOf(text);
      case DECIMAL -> parsedDecimal(text);
      case UUID -> parsedUuid(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DATETIME -> LocalDateTime.parse(text);
      case INSTANT -> Instant.parse(text);
      case BYTES, JSON -> throw new IllegalArgumentException("can't be given as text");
    };
  }

  private static Boolean parsedBoolean(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("is true or false");
    };
  }

  /** Text such as {@code 1E999999999} would make the arithmetic that follows take forever. */
  private static BigDecimal parsedDecimal(String text) {
    if (text.length() > 100) {
      throw new IllegalArgumentException("has more than 100 characters");
    }
    return new BigDecimal(text);
  }

  /** The JDK also takes shortened groups, which no store would give back. */
  static UUID parsedUuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("is a UUID of 36 characters");
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("is a UUID of 36 characters", e);
    }
  }

  private static <V> V typed(FieldMeta field, Class<V> type, Object value) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "is " + field.dataType() + " and can't be a " + value.getClass().getSimpleName());
    }
    return type.cast(value);
  }

  private static Integer narrowed(Long wide) {
    int narrow = wide.intValue();
    if (narrow != wide) {
      throw new IllegalArgumentException("has more than 32 bits");
    }
    return narrow;
  }

  private static String text(FieldMeta field, Object value) {
    if (value instanceof Enum<?> constant) {
      return known(field, constant.name());
    }
    String text = typed(field, String.class, value);
    checkLength(field, text);
    checkCharacters(text);
    return known(field, text);
  }

  private static String known(FieldMeta field, String name) {
    List<String> names = field.enumNames();
    if (!names.isEmpty() && !names.contains(name)) {
      throw new IllegalArgumentException("has no constant " + Suggestion.among(name, names));
    }
    return name;
  }

  private static void checkLength(FieldMeta field, String text) {
    if (text.length() > field.maxLength()) {
      throw new IllegalArgumentException(
          "has " + text.length() + " characters, and at most " + field.maxLength() + " fit");
    }
  }

  /** Some stores end text at U+0000, and none can write half a surrogate pair. */
  static void checkCharacters(String text) {
    // All of most text is neither: a loop that counts, and does nothing else, is a fast one.
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (unit == 0 || Character.isSurrogate(unit)) {
        checkCharacters(text, index);
        return;
      }
    }
  }

  private static void checkCharacters(String text, int from) {
    for (int index = from; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (unit == 0) {
        throw new IllegalArgumentException("has the character U+0000 at index " + index);
      }
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || index + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(index + 1))) {
          throw new IllegalArgumentException("has half a surrogate pair at index " + index);
        }
        index++;
      }
    }
  }

  /** Adding zero takes the sign from a negative zero. */
  static Double number(Double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("is not a finite number");
    }
    return Double.doubleToRawLongBits(value) == Long.MIN_VALUE ? (Double) 0.0 : value;
  }

  private static BigDecimal decimal(FieldMeta field, Object value) {
    BigDecimal given =
        value instanceof Integer || value instanceof Long
            ? BigDecimal.valueOf(((Number) value).longValue())
            : typed(field, BigDecimal.class, value);
    long digitsBefore = (long) given.precision() - given.scale();
    if (given.signum() != 0 && digitsBefore > field.precision() - field.scale()) {
      throw new IllegalArgumentException(
          "has more than " + (field.precision() - field.scale()) + " digits before the point");
    }
    if (given.scale() == field.scale()) {
      return given;
    }
    return rescaled(given, field.scale());
  }

  private static BigDecimal rescaled(BigDecimal given, int scale) {
    if (given.signum() == 0) {
      return BigDecimal.ZERO.setScale(scale);
    }
    // More places to drop than there are digits: refused before the JDK computes a huge power.
    boolean isLost = (long) given.scale() - scale >= given.precision();
    BigDecimal rescaled = isLost ? given : given.setScale(scale, RoundingMode.DOWN);
    if (rescaled.compareTo(given) != 0 || isLost) {
      throw new IllegalArgumentException(
          "has more than " + scale + " digits behind the point; round it first");
    }
    return rescaled;
  }

  private static LocalDate date(LocalDate value) {
    checkYear(value.getYear());
    return value;
  }

  private static LocalTime time(LocalTime value) {
    return isWholeMicroseconds(value.get(ChronoField.NANO_OF_SECOND))
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  private static LocalDateTime dateTime(LocalDateTime value) {
    checkYear(value.getYear());
    return isWholeMicroseconds(value.get(ChronoField.NANO_OF_SECOND))
        ? value
        : value.truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant instant(Instant value) {
    if (value.getEpochSecond() < FIRST_SECOND || value.getEpochSecond() >= AFTER_LAST_SECOND) {
      throw new IllegalArgumentException("is outside the years 1 to 9999 (UTC)");
    }
    return isWholeMicroseconds(value.getNano()) ? value : value.truncatedTo(ChronoUnit.MICROS);
  }

  private static boolean isWholeMicroseconds(int nanos) {
    return nanos % 1_000 == 0;
  }

  private static void checkYear(int year) {
    if (year < 1 || year > 9_999) {
      throw new IllegalArgumentException("is outside the years 1 to 9999");
    }
  }
}
