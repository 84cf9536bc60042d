package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertersTest {

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(Converters.BYTE, Byte.MIN_VALUE, -128),
        Arguments.of(Converters.BYTE, Byte.MAX_VALUE, 127),
        Arguments.of(Converters.SHORT, Short.MIN_VALUE, -32_768),
        Arguments.of(Converters.SHORT, Short.MAX_VALUE, 32_767),
        Arguments.of(Converters.CHAR, 'é', "é"),
        Arguments.of(Converters.CHAR, '\uffff', "\uffff"),
        Arguments.of(Converters.FLOAT, Float.MIN_VALUE, (double) Float.MIN_VALUE),
        Arguments.of(Converters.FLOAT, 0.1f, 0.10000000149011612),
        Arguments.of(
            Converters.BIG_INTEGER,
            new BigInteger("-123456789012345678901234567890"),
            new BigDecimal("-123456789012345678901234567890")),
        Arguments.of(
            Converters.OFFSET_DATE_TIME,
            OffsetDateTime.parse("2026-01-31T23:30:00Z"),
            Instant.parse("2026-01-31T23:30:00Z")),
        Arguments.of(Converters.DURATION, Duration.ofNanos(-1_000), -1L),
        Arguments.of(Converters.DURATION, Duration.ofSeconds(90), 90_000_000L),
        Arguments.of(Converters.YEAR, Year.of(-44), -44),
        Arguments.of(Converters.YEAR_MONTH, YearMonth.of(1, 1), "0001-01"),
        Arguments.of(Converters.YEAR_MONTH, YearMonth.of(9999, 12), "9999-12"),
        Arguments.of(Converters.ZONE_ID, ZoneId.of("Europe/Berlin"), "Europe/Berlin"),
        Arguments.of(Converters.ZONE_ID, ZoneOffset.UTC, "Z"),
        Arguments.of(Converters.ZONE_OFFSET, ZoneOffset.ofHoursMinutes(-3, -30), "-03:30"),
        Arguments.of(Converters.URI, URI.create("a/b?c=d#é"), "a/b?c=d#é"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  <T, S> void aValueComesBackFromItsStoredForm(Converter<T, S> converter, T value, S stored) {
    assertEquals(stored, converter.toStored(value));
    assertEquals(value, converter.fromStored(stored));
  }

  static Stream<Arguments> notStored() {
    return Stream.of(
        Arguments.of(Converters.CHAR, '\ud83d', "is half a surrogate pair"),
        Arguments.of(
            Converters.DURATION,
            Duration.ofSeconds(Long.MAX_VALUE),
            "is longer than 64 bits of microseconds can tell"),
        Arguments.of(
            Converters.DURATION,
            Duration.ofSeconds(Long.MIN_VALUE),
            "is longer than 64 bits of microseconds can tell"),
        Arguments.of(Converters.YEAR_MONTH, YearMonth.of(0, 12), "is outside the years 1 to 9999"),
        Arguments.of(
            Converters.YEAR_MONTH, YearMonth.of(10_000, 1), "is outside the years 1 to 9999"));
  }

  @ParameterizedTest
  @MethodSource("notStored")
  <T> void whatHasNoStoredFormIsRefused(Converter<T, ?> converter, T value, String why) {
    assertEquals(
        why,
        assertThrows(IllegalArgumentException.class, () -> converter.toStored(value)).getMessage());
  }

  static Stream<Arguments> notRead() {
    return Stream.of(
        Arguments.of(Converters.BYTE, 128, "has more than 8 bits"),
        Arguments.of(Converters.SHORT, -32_769, "has more than 16 bits"),
        Arguments.of(Converters.CHAR, "", "is not a single character of 16 bits"),
        Arguments.of(Converters.CHAR, "\ud83d\ude00", "is not a single character of 16 bits"),
        Arguments.of(Converters.CHAR, "\ud83d", "is not a single character of 16 bits"),
        Arguments.of(Converters.FLOAT, 1e39, "is beyond the range of a float"),
        Arguments.of(Converters.FLOAT, -1e300, "is beyond the range of a float"),
        Arguments.of(Converters.BIG_INTEGER, new BigDecimal("1.5"), "is not a whole number"),
        Arguments.of(Converters.YEAR, Integer.MAX_VALUE, "is stored as what is no year"),
        Arguments.of(Converters.YEAR_MONTH, "2026-13", "is stored as what is no month"),
        Arguments.of(Converters.YEAR_MONTH, "+12026-01", "is outside the years 1 to 9999"),
        Arguments.of(Converters.YEAR_MONTH, "-0001-01", "is outside the years 1 to 9999"),
        Arguments.of(Converters.YEAR_MONTH, "0000-01", "is outside the years 1 to 9999"),
        Arguments.of(Converters.ZONE_ID, "Mars/Olympus", "is stored as what is no time zone"),
        Arguments.of(Converters.ZONE_OFFSET, "Europe/Berlin", "is stored as what is no offset"),
        Arguments.of(Converters.URI, "a b", "is stored as what is no URI"));
  }

  @ParameterizedTest
  @MethodSource("notRead")
  <S> void whatIsNoStoredFormIsRefused(Converter<?, S> converter, S stored, String why) {
    assertEquals(
        why,
        assertThrows(IllegalArgumentException.class, () -> converter.fromStored(stored))
            .getMessage());
  }

  @Test
  void aDoubleThatIsNoFloatIsReadAsTheNearest() {
    assertEquals(0.1f, Converters.FLOAT.fromStored(0.1));
    assertEquals(0f, Converters.FLOAT.fromStored(1e-300));
  }

  @Test
  void theOffsetOfADateTimeIsNotKept() {
    OffsetDateTime given = OffsetDateTime.parse("2026-01-31T23:30:00+02:00");
    OffsetDateTime read =
        Converters.OFFSET_DATE_TIME.fromStored(Converters.OFFSET_DATE_TIME.toStored(given));
    assertEquals(OffsetDateTime.parse("2026-01-31T21:30:00Z"), read);
  }

  @Property
  void everyNumberOfMicrosecondsIsADuration(@ForAll long micros) {
    assertEquals(micros, Converters.DURATION.toStored(Converters.DURATION.fromStored(micros)));
  }

  @Test
  void theLongestDurationsAreKept() {
    everyNumberOfMicrosecondsIsADuration(Long.MIN_VALUE);
    everyNumberOfMicrosecondsIsADuration(Long.MAX_VALUE);
    Duration longest = Converters.DURATION.fromStored(Long.MAX_VALUE).plusNanos(999);
    assertEquals(Long.MAX_VALUE, Converters.DURATION.toStored(longest));
    assertThrows(
        IllegalArgumentException.class, () -> Converters.DURATION.toStored(longest.plusNanos(1)));
    Duration shortest = Converters.DURATION.fromStored(Long.MIN_VALUE);
    assertThrows(
        IllegalArgumentException.class, () -> Converters.DURATION.toStored(shortest.minusNanos(1)));
  }

  /** As points in time are cut: what is before stays before, or becomes equal. */
  @Property
  void cuttingADurationKeepsTheOrder(
      @ForAll @IntRange(min = -5, max = 5) int seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos) {
    Duration value = Duration.ofSeconds(seconds, nanos);
    Duration read = Converters.DURATION.fromStored(Converters.DURATION.toStored(value));
    assertTrue(read.compareTo(value) <= 0 && read.plusNanos(1_000).compareTo(value) > 0);
  }

  @Property
  void everyFloatComesBack(@ForAll float value) {
    assertEquals(value, Converters.FLOAT.fromStored(Converters.FLOAT.toStored(value)));
  }

  @Property
  void monthsHaveTheOrderOfTheirText(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 9999) int other,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    YearMonth left = YearMonth.of(year, month);
    YearMonth right = YearMonth.of(other, 13 - month);
    int ofText =
        Converters.YEAR_MONTH.toStored(left).compareTo(Converters.YEAR_MONTH.toStored(right));
    assertEquals(Integer.signum(left.compareTo(right)), Integer.signum(ofText));
    assertEquals(left, Converters.YEAR_MONTH.fromStored(Converters.YEAR_MONTH.toStored(left)));
  }

  private static IllegalArgumentException refusal(RuntimeException thrown, Object value) {
    Converter<Object, String> converter =
        Converter.of(
            it -> {
              throw thrown;
            },
            it -> it);
    return assertThrows(
        IllegalArgumentException.class, () -> Row.stored(converter, value), thrown.toString());
  }

  @Test
  void whatAConverterSaysIsShown() {
    IllegalArgumentException thrown = new IllegalArgumentException("is no currency");
    assertEquals("is no currency", refusal(thrown, "secret").getMessage());
    assertEquals(thrown, refusal(thrown, "secret").getCause());
  }

  /** {@code Enum.valueOf}, {@code UUID.fromString} and {@code URI.create} do this. */
  @Test
  void whatQuotesTheValueIsNotShown() {
    IllegalArgumentException refusal =
        refusal(new IllegalArgumentException("No enum constant Color.secret"), "secret");
    assertEquals("can't be converted (IllegalArgumentException)", refusal.getMessage());
    assertFalse(String.valueOf(refusal.getCause()).contains("secret"));
  }

  @Test
  void whatTheJdkSaysIsNotShown() {
    IllegalArgumentException refusal =
        refusal(new NumberFormatException("For input string: \"12 secrets\""), 12);
    assertEquals("can't be converted (NumberFormatException)", refusal.getMessage());
    assertFalse(String.valueOf(refusal.getCause()).contains("secret"));
    assertEquals(
        "can't be converted (NullPointerException)",
        refusal(new NullPointerException(), "x").getMessage());
  }
}
