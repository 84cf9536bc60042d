package dev.anhanga.processor.random;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Random values of the JDK's types, the ends of each range among them. Outside of trees, points in
 * time have whole microseconds, as stores cut them to that.
 */
final class Scalars {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalTime END = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);
  private static final BigInteger GREATEST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

  private static final String[] TEXTS = {
    "",
    " ",
    "a",
    "Ada",
    "o'Brien",
    "\"",
    "\\",
    "\n\t\r",
    "%_",
    "null",
    "ß",
    "İı",
    "日本",
    "😀",
    "e\u0301",
    "\uFFFF",
    "\u0001",
    "x".repeat(255),
    "{\"a\":1}",
    "</script>",
    "-0",
    "1E3"
  };

  private Scalars() {}

  static Object booleans(Values values, boolean isInTree) {
    return values.random().nextBoolean();
  }

  static Object bytes(Values values, boolean isInTree) {
    return values.oneOf(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0, (byte) values.below(256));
  }

  static Object shorts(Values values, boolean isInTree) {
    return values.oneOf(Short.MIN_VALUE, Short.MAX_VALUE, (short) 0, (short) values.below(1 << 16));
  }

  static Object ints(Values values, boolean isInTree) {
    return values.oneOf(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, 1, values.random().nextInt());
  }

  static Object longs(Values values, boolean isInTree) {
    return values.oneOf(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, values.random().nextLong());
  }

  static Object chars(Values values, boolean isInTree) {
    return values.oneOf('a', '\u0001', '\'', '\uD7FF', '\uE000', '\uFFFF', 'ß');
  }

  static Object floats(Values values, boolean isInTree) {
    return values.oneOf(
        Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_VALUE, 0f, 0.1f, values.random().nextFloat());
  }

  static Object doubles(Values values, boolean isInTree) {
    return values.oneOf(
        Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 0d, 1e17, 0.1, gaussian(values));
  }

  private static double gaussian(Values values) {
    return values.random().nextGaussian();
  }

  static Object texts(Values values, boolean isInTree) {
    return values.oneOf(TEXTS);
  }

  static Object uuids(Values values, boolean isInTree) {
    return values.oneOf(
        new UUID(0, 0),
        new UUID(-1, -1),
        new UUID(values.random().nextLong(), values.random().nextLong()));
  }

  static LocalDate dates(Values values, boolean isInTree) {
    if (isInTree && values.isOneIn(4)) {
      return values.oneOf(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 2, 29));
    }
    LocalDate any = FIRST.plusDays(values.below(3_652_059));
    return values.oneOf(FIRST, LAST, LocalDate.of(2024, 2, 29), any);
  }

  static LocalTime times(Values values, boolean isInTree) {
    if (isInTree && values.isOneIn(4)) {
      return values.oneOf(LocalTime.MAX, LocalTime.of(1, 2, 3, 4));
    }
    LocalTime any = LocalTime.ofNanoOfDay(values.below(1_000_000_000) * 86_400L / 1_000 * 1_000);
    return values.oneOf(LocalTime.MIDNIGHT, END, any);
  }

  static LocalDateTime dateTimes(Values values, boolean isInTree) {
    return dates(values, isInTree).atTime(times(values, isInTree));
  }

  static Object instants(Values values, boolean isInTree) {
    return isInTree && values.isOneIn(4)
        ? values.oneOf(Instant.MIN, Instant.MAX)
        : dateTimes(values, false).toInstant(ZoneOffset.UTC);
  }

  /** Stores don't keep the offset, and trees do. */
  static Object offsetDateTimes(Values values, boolean isInTree) {
    return isInTree
        ? values.oneOf(
            OffsetDateTime.MIN,
            OffsetDateTime.MAX,
            dateTimes(values, false).atOffset(offsets(values)))
        : dateTimes(values, false).atOffset(ZoneOffset.UTC);
  }

  static Object durations(Values values, boolean isInTree) {
    if (isInTree && values.isOneIn(4)) {
      return values.oneOf(Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(-1, 1));
    }
    return Duration.of((Long) longs(values, isInTree), ChronoUnit.MICROS);
  }

  static Object years(Values values, boolean isInTree) {
    return Year.of(values.oneOf(Year.MIN_VALUE, Year.MAX_VALUE, 0, values.below(10_000)));
  }

  static Object yearMonths(Values values, boolean isInTree) {
    return YearMonth.from(dates(values, false));
  }

  static Object zones(Values values, boolean isInTree) {
    return ZoneId.of(values.oneOf("UTC", "Europe/Berlin", "America/Argentina/ComodRivadavia", "Z"));
  }

  static ZoneOffset offsets(Values values) {
    return values.oneOf(
        ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.ofHoursMinutesSeconds(1, 2, 3));
  }

  static Object uris(Values values, boolean isInTree) {
    return URI.create(values.oneOf("", "a", "https://example.org/a?b=%20#c", "urn:isbn:0", "//h"));
  }

  static Object wholes(Values values, boolean isInTree) {
    return values.oneOf(
        BigInteger.ZERO, GREATEST, GREATEST.negate(), new BigInteger(100, values.random()));
  }

  static Object byteArrays(Values values, boolean isInTree) {
    byte[] bytes = new byte[values.below(5)];
    values.random().nextBytes(bytes);
    return bytes;
  }
}
