package dev.anhanga.runtime.meta;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * The converters for types of the JDK that no driver knows. Stored forms have the order of the
 * values, but for time zones and URIs, which have none that matters.
 */
public final class Converters {

  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;
  private static final int YEAR_MONTH_LENGTH = "2026-01".length();
  private static final int LAST_YEAR = 9_999;

  /** A byte, as INT. */
  public static final Converter<Byte, Integer> BYTE =
      Converter.of(Byte::intValue, Converters::byteOf);

  /** A short, as INT. */
  public static final Converter<Short, Integer> SHORT =
      Converter.of(Short::intValue, Converters::shortOf);

  /** A character of one UTF-16 unit, as STRING: half a surrogate pair is refused. */
  public static final Converter<Character, String> CHAR =
      Converter.of(Converters::textOf, Converters::characterOf);

  /** A float, as the DOUBLE of the same value; another double is read as the nearest float. */
  public static final Converter<Float, Double> FLOAT =
      Converter.of(Float::doubleValue, Converters::floatOf);

  /** A whole number of any size, as DECIMAL without digits behind the point. */
  public static final Converter<BigInteger, BigDecimal> BIG_INTEGER =
      Converter.of(BigDecimal::new, Converters::wholeOf);

  /** A point on the time line, as INSTANT. Its offset isn't kept: it is read at UTC. */
  public static final Converter<OffsetDateTime, Instant> OFFSET_DATE_TIME =
      Converter.of(OffsetDateTime::toInstant, stored -> stored.atOffset(ZoneOffset.UTC));

  /** An amount of time, as LONG: its microseconds, of which those begun are left out. */
  public static final Converter<Duration, Long> DURATION =
      Converter.of(Converters::micros, stored -> Duration.of(stored, ChronoUnit.MICROS));

  /** A year, as INT. */
  public static final Converter<Year, Integer> YEAR =
      Converter.of(Year::getValue, stored -> parsed("year", stored, Year::of));

  /** A month of the years 1 to 9999, as STRING such as {@code 2026-01}. */
  public static final Converter<YearMonth, String> YEAR_MONTH =
      Converter.of(Converters::textOf, Converters::yearMonthOf);

  /** A time zone, as STRING: its identifier, such as {@code Europe/Berlin}. */
  public static final Converter<ZoneId, String> ZONE_ID =
      Converter.of(ZoneId::getId, stored -> parsed("time zone", stored, ZoneId::of));

  /** An offset from UTC, as STRING such as {@code +02:00}. */
  public static final Converter<ZoneOffset, String> ZONE_OFFSET =
      Converter.of(ZoneOffset::getId, stored -> parsed("offset", stored, ZoneOffset::of));

  /** A URI, as STRING. */
  public static final Converter<java.net.URI, String> URI =
      Converter.of(java.net.URI::toString, Converters::uriOf);

  private Converters() {}

  private static Byte byteOf(Integer stored) {
    byte value = stored.byteValue();
    if (value != stored) {
      throw new Refusal("has more than 8 bits");
    }
    return value;
  }

  private static Short shortOf(Integer stored) {
    short value = stored.shortValue();
    if (value != stored) {
      throw new Refusal("has more than 16 bits");
    }
    return value;
  }

  private static String textOf(Character value) {
    if (Character.isSurrogate(value)) {
      throw new Refusal("is half a surrogate pair");
    }
    return value.toString();
  }

  private static Character characterOf(String stored) {
    if (stored.length() != 1 || Character.isSurrogate(stored.charAt(0))) {
      throw new Refusal("is not a single character of 16 bits");
    }
    return stored.charAt(0);
  }

  private static Float floatOf(Double stored) {
    float nearest = stored.floatValue();
    if (!Float.isFinite(nearest)) {
      throw new Refusal("is beyond the range of a float");
    }
    return nearest;
  }

  private static BigInteger wholeOf(BigDecimal stored) {
    try {
      return stored.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw new Refusal("is not a whole number");
    }
  }

  /** Rounds down, as points in time are: a second before a microsecond's end is before it. */
  private static Long micros(Duration value) {
    long seconds = value.getSeconds();
    long micros = value.getNano() / NANOS_PER_MICRO;
    if (seconds < 0) {
      // Counted from the next second, or the least of all longs would overflow on the way.
      seconds++;
      micros -= MICROS_PER_SECOND;
    }
    try {
      return Math.addExact(Math.multiplyExact(seconds, MICROS_PER_SECOND), micros);
    } catch (ArithmeticException e) {
      throw new Refusal("is longer than 64 bits of microseconds can tell");
    }
  }

  private static String textOf(YearMonth value) {
    if (value.getYear() < 1 || value.getYear() > LAST_YEAR) {
      throw new Refusal("is outside the years 1 to 9999");
    }
    return value.toString();
  }

  /** The JDK also takes years that are longer or have a sign, whose texts have another order. */
  private static YearMonth yearMonthOf(String stored) {
    YearMonth value = parsed("month", stored, YearMonth::parse);
    if (stored.length() != YEAR_MONTH_LENGTH || value.getYear() < 1) {
      throw new Refusal("is outside the years 1 to 9999");
    }
    return value;
  }

  private static java.net.URI uriOf(String stored) {
    try {
      return new java.net.URI(stored);
    } catch (URISyntaxException e) {
      throw refused("URI");
    }
  }

  /** The JDK's own text quotes the value. */
  private static <S, T> T parsed(String what, S stored, Function<S, T> parser) {
    try {
      return parser.apply(stored);
    } catch (DateTimeException e) {
      throw refused(what);
    }
  }

  private static Refusal refused(String what) {
    return new Refusal("is stored as what is no " + what);
  }
}
