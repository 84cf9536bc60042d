package dev.anhanga.processor.model;

import dev.anhanga.processor.model.FieldModel.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * From the text in {@code @Default} to a value of the component's type. Refuses what the runtime
 * would refuse, so that a default that compiles never fails when the meta is loaded.
 *
 * <p>Messages complete a sentence that begins with "The default of x".
 */
public final class DefaultParser {

  /** Beyond it the arithmetic of decimals such as 1E999999999 would take forever. */
  private static final int DECIMAL_LENGTH = 100;

  private DefaultParser() {}

  /**
   * The stored form of a field's default, which must have one; the name, for an enum's constant.
   *
   * @throws IllegalArgumentException if the text is such a value, but not one that the field can
   *     hold; the message says why
   * @throws DateTimeException or NumberFormatException if the text isn't such a value
   */
  public static Object parse(FieldModel field) {
    String text = field.defaultValue().orElseThrow().text();
    if (field.known().form().orElse(null) instanceof Form.Converted converted) {
      Object stored = converted.constant().parse(text);
      return stored instanceof BigInteger whole ? decimal(field.digits(), whole) : stored;
    }
    return switch (field.kind()) {
      case STRING -> text(text);
      case BOOLEAN -> bool(text);
      case INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case DOUBLE -> number(text);
      case DECIMAL -> decimal(field.digits(), text);
      case UUID -> uuid(text);
      case DATE -> date(text);
      case TIME -> LocalTime.parse(text);
      case DATETIME -> dateTime(text);
      case INSTANT -> instant(text);
      case ENUM, BYTES, JSON -> text;
    };
  }

  static String text(String text) {
    if (text.indexOf(0) >= 0) {
      throw new IllegalArgumentException("has the character U+0000, which no store keeps");
    }
    if (text.codePoints().anyMatch(DefaultParser::isSurrogate)) {
      throw new IllegalArgumentException("has half a surrogate pair, which no store keeps");
    }
    return text;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new NumberFormatException(text);
    };
  }

  /** Without the JDK's extras: spaces around, a suffix, hexadecimal digits. */
  private static Double number(String text) {
    double value = Double.parseDouble(checkedNumber(text));
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("is greater than a double can be");
    }
    return value == 0 ? 0.0 : value;
  }

  static String checkedNumber(String text) {
    if (!text.matches("[-+.0-9eE]+")) {
      throw new NumberFormatException(text);
    }
    return text;
  }

  private static BigDecimal decimal(Digits digits, BigInteger whole) {
    return decimal(digits, whole.toString());
  }

  private static BigDecimal decimal(Digits decimal, String text) {
    if (text.length() > DECIMAL_LENGTH) {
      throw new IllegalArgumentException("has more than " + DECIMAL_LENGTH + " characters");
    }
    BigDecimal value = new BigDecimal(text);
    int before = decimal.precision() - decimal.scale();
    if (value.signum() == 0) {
      return BigDecimal.ZERO.setScale(decimal.scale());
    }
    if ((long) value.precision() - value.scale() > before) {
      throw new IllegalArgumentException(
          "has more digits before the point than @Decimal allows (%s)".formatted(before));
    }
    // More places to drop than there are digits: refused before the JDK computes a huge power.
    boolean isLost = (long) value.scale() - decimal.scale() >= value.precision();
    BigDecimal kept = isLost ? value : value.setScale(decimal.scale(), RoundingMode.DOWN);
    if (isLost || kept.compareTo(value) != 0) {
      throw new IllegalArgumentException(
          "has more digits behind the point than @Decimal allows (%s)".formatted(decimal.scale()));
    }
    return kept;
  }

  /** The JDK also takes shortened groups, which no store would give back. */
  private static UUID uuid(String text) {
    if (!text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
      throw new NumberFormatException(text);
    }
    return UUID.fromString(text);
  }

  private static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    checkYear(date.getYear());
    return date;
  }

  private static LocalDateTime dateTime(String text) {
    LocalDateTime dateTime = LocalDateTime.parse(text);
    checkYear(dateTime.getYear());
    return dateTime;
  }

  private static Instant instant(String text) {
    return checked(Instant.parse(text));
  }

  static Instant checked(Instant instant) {
    checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
    return instant;
  }

  static void checkYear(int year) {
    if (year < 1 || year > 9_999) {
      throw new IllegalArgumentException("is outside the years 1 to 9999");
    }
  }
}
