package dev.anhanga.processor.random;

import static dev.anhanga.processor.random.RandomType.Trait.IDENTITY;
import static dev.anhanga.processor.random.RandomType.Trait.KEY;
import static dev.anhanga.processor.random.RandomType.Trait.PRIMITIVE;
import static dev.anhanga.processor.random.RandomType.Trait.TEXT;

import dev.anhanga.processor.random.RandomType.Trait;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table of single values in {@code docs/types.md}, but for decimals, which need an annotation,
 * and for enums of the record's own.
 *
 * @param defaults texts for {@code @Default}
 */
record ScalarType(RandomType type, List<String> defaults) {

  static final List<ScalarType> ALL =
      List.of(
          of("boolean", boolean.class, Scalars::booleans, Set.of(PRIMITIVE), "true", "false"),
          of("byte", byte.class, Scalars::bytes, Set.of(PRIMITIVE, IDENTITY, KEY), "-128"),
          of("short", short.class, Scalars::shorts, Set.of(PRIMITIVE, IDENTITY, KEY), "32767"),
          of("int", int.class, Scalars::ints, Set.of(PRIMITIVE, IDENTITY, KEY), "-2147483648"),
          of("long", long.class, Scalars::longs, Set.of(PRIMITIVE, IDENTITY, KEY), "42"),
          of("char", char.class, Scalars::chars, Set.of(PRIMITIVE, IDENTITY, KEY), "'", "\\"),
          of("float", float.class, Scalars::floats, Set.of(PRIMITIVE, KEY), "1.5", "-0.0"),
          of("double", double.class, Scalars::doubles, Set.of(PRIMITIVE, KEY), "1e300"),
          of("Boolean", Boolean.class, Scalars::booleans, Set.of(), "false"),
          of("Byte", Byte.class, Scalars::bytes, Set.of(IDENTITY, KEY), "7"),
          of("Short", Short.class, Scalars::shorts, Set.of(IDENTITY, KEY), "-1"),
          of("Integer", Integer.class, Scalars::ints, Set.of(IDENTITY, KEY), "0"),
          of("Long", Long.class, Scalars::longs, Set.of(IDENTITY, KEY), "-9223372036854775808"),
          of("Character", Character.class, Scalars::chars, Set.of(IDENTITY, KEY), "ß"),
          of("Float", Float.class, Scalars::floats, Set.of(KEY), "3.4028235E38"),
          of("Double", Double.class, Scalars::doubles, Set.of(KEY), "0.1"),
          of("String", String.class, Scalars::texts, Set.of(IDENTITY, KEY, TEXT), "", "\"$L\\n"),
          of("UUID", UUID.class, Scalars::uuids, Set.of(IDENTITY, KEY), new UUID(1, 2).toString()),
          of("LocalDate", LocalDate.class, Scalars::dates, Set.of(IDENTITY, KEY), "2026-01-31"),
          of("LocalTime", LocalTime.class, Scalars::times, Set.of(IDENTITY, KEY), "12:30"),
          of(
              "LocalDateTime",
              LocalDateTime.class,
              Scalars::dateTimes,
              Set.of(IDENTITY, KEY),
              "9999-12-31T23:59:59.999999"),
          of(
              "Instant",
              Instant.class,
              Scalars::instants,
              Set.of(IDENTITY, KEY),
              "0001-01-01T00:00:00Z"),
          of(
              "OffsetDateTime",
              OffsetDateTime.class,
              Scalars::offsetDateTimes,
              Set.of(IDENTITY, KEY),
              "2026-01-31T12:30:00+02:00"),
          of("Duration", Duration.class, Scalars::durations, Set.of(IDENTITY, KEY), "PT-0.5S"),
          of("Year", Year.class, Scalars::years, Set.of(IDENTITY, KEY), "2026"),
          of("YearMonth", YearMonth.class, Scalars::yearMonths, Set.of(IDENTITY, KEY), "2026-01"),
          of("ZoneId", ZoneId.class, Scalars::zones, Set.of(IDENTITY, KEY), "Europe/Berlin"),
          of(
              "ZoneOffset",
              ZoneOffset.class,
              (values, isInTree) -> Scalars.offsets(values),
              Set.of(IDENTITY, KEY),
              "+01:00"),
          of("URI", URI.class, Scalars::uris, Set.of(IDENTITY, KEY), "https://example.org"),
          of("BigInteger", BigInteger.class, Scalars::wholes, Set.of(IDENTITY, KEY), "-12"),
          of(
              "DayOfWeek",
              DayOfWeek.class,
              (values, isInTree) -> values.oneOf(DayOfWeek.values()),
              Set.of(IDENTITY, KEY),
              "SUNDAY"),
          new ScalarType(bytes(), List.of()));

  private static ScalarType of(
      String text, Class<?> type, Maker maker, Set<Trait> traits, String... defaults) {
    return new ScalarType(RandomType.of(text, type, maker, traits), List.of(defaults));
  }

  /** Brackets, so that what is said of arrays is said of it. */
  private static RandomType bytes() {
    return RandomType.of("byte", byte.class, Scalars::bytes, Set.of()).arrayOf(Scalars::byteArrays);
  }
}
