package dev.anhanga.processor.model;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The constants of the runtime's {@code Converters}, with what each makes of a default's text: the
 * stored form of the value.
 */
public enum BuiltInConverter {
  BYTE("42"),
  SHORT("42"),
  CHAR("x"),
  FLOAT("1.5"),
  BIG_INTEGER("42"),
  OFFSET_DATE_TIME("2026-01-31T12:30:00+01:00"),
  DURATION("PT1H30M"),
  YEAR("2026"),
  YEAR_MONTH("2026-01"),
  ZONE_ID("Europe/Paris"),
  ZONE_OFFSET("+01:00"),
  URI("https://example.org/");

  private static final int MICROSECONDS = 1_000_000;

  private final String example;

  BuiltInConverter(String example) {
    this.example = example;
  }

  /** How a value is written in {@code @Default}. */
  public String example() {
    return example;
  }

  /**
   * The stored form of a value that is given as text; of a big integer, the number itself.
   *
   * @throws IllegalArgumentException if the text is a value, but one that can't be stored; the
   *     message says why
   * @throws java.time.DateTimeException or NumberFormatException if it isn't a value
   */
  Object parse(String text) {
    return switch (this) {
      case BYTE -> Integer.valueOf(Byte.parseByte(text));
      case SHORT -> Integer.valueOf(Short.parseShort(text));
      case CHAR -> DefaultParser.text(character(text));
      case FLOAT -> real(text);
      case BIG_INTEGER -> new BigInteger(text);
      case OFFSET_DATE_TIME -> DefaultParser.checked(OffsetDateTime.parse(text).toInstant());
      case DURATION -> microseconds(text);
      case YEAR -> Year.of(Integer.parseInt(text)).getValue();
      case YEAR_MONTH -> yearMonth(text);
      case ZONE_ID -> ZoneId.of(text).getId();
      case ZONE_OFFSET -> ZoneOffset.of(text).getId();
      case URI -> DefaultParser.text(uri(text));
    };
  }

  private static String character(String text) {
    if (text.length() != 1 || Character.isSurrogate(text.charAt(0))) {
      throw new NumberFormatException(text);
    }
    return text;
  }

  private static Double real(String text) {
    float value = Float.parseFloat(DefaultParser.checkedNumber(text));
    if (Float.isInfinite(value)) {
      throw new IllegalArgumentException("is greater than a float can be");
    }
    return value == 0 ? 0.0 : (double) value;
  }

  /** A negative one is counted from its next second, as the runtime does: its last has no place. */
  private static Long microseconds(String text) {
    Duration value = Duration.parse(text);
    int begun = value.isNegative() ? 1 : 0;
    long seconds = value.getSeconds() + begun;
    long micros = value.getNano() / 1_000 - (long) begun * MICROSECONDS;
    try {
      return Math.addExact(Math.multiplyExact(seconds, MICROSECONDS), micros);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("has more than 64 bits of microseconds", e);
    }
  }

  private static String yearMonth(String text) {
    YearMonth value = YearMonth.parse(text);
    DefaultParser.checkYear(value.getYear());
    return value.toString();
  }

  private static String uri(String text) {
    try {
      return new URI(text).toString();
    } catch (URISyntaxException e) {
      throw new NumberFormatException(text);
    }
  }
}
