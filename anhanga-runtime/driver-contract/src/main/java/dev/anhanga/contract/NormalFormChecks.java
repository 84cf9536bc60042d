package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.persistence.Capability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values have one form on every store, and what has no such form is refused before any I/O. */
public interface NormalFormChecks extends DriverChecks {

  private void isStoredAs(FieldMeta field, Object given, Object stored) {
    Table table = Table.of(Metas.holding(field), driver());
    table.destroy(1);
    Expect.value(stored, table.create("id", 1, "value", given), "value");
    Expect.value(stored, table.read(1), "value");
    table.update(1, "value", null);
    Expect.value(stored, table.update(1, "value", given), "value");
  }

  private static FieldMeta value(DataType type) {
    return FieldMeta.of("value", type);
  }

  private static FieldMeta money() {
    return value(DataType.DECIMAL).decimal(12, 2);
  }

  /** Nanoseconds are cut, not rounded, so that no store rounds up into another day. */
  @Test
  default void nanosecondsAreCutToMicroseconds() {
    LocalTime time = LocalTime.of(23, 59, 59, 999_999_999);
    LocalTime cut = LocalTime.of(23, 59, 59, 999_999_000);
    isStoredAs(value(DataType.TIME), time, cut);
  }

  /** The same for date-times. */
  @Test
  default void nanosecondsOfDateTimesAreCutToMicroseconds() {
    LocalDateTime given = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_999);
    isStoredAs(value(DataType.DATETIME), given, given.withNano(999_999_000));
  }

  /** The same for instants, also before 1970. */
  @Test
  default void nanosecondsOfInstantsAreCutToMicroseconds() {
    isStoredAs(
        value(DataType.INSTANT),
        Instant.parse("1969-12-31T23:59:59.999999999Z"),
        Instant.parse("1969-12-31T23:59:59.999999Z"));
  }

  /** 1 and 1.00 are one number, and come back as one. */
  @Test
  default void decimalsHaveTheDeclaredScale() {
    isStoredAs(money(), BigDecimal.ONE, new BigDecimal("1.00"));
    isStoredAs(money(), new BigDecimal("1.5000"), new BigDecimal("1.50"));
    isStoredAs(money(), new BigDecimal("1E+3"), new BigDecimal("1000.00"));
  }

  /** Zero has no sign. */
  @Test
  default void negativeZeroIsZero() {
    isStoredAs(value(DataType.DOUBLE), -0.0, 0.0);
  }

  /** JSON has one kind of number, so that what is stored tells no more than the value. */
  @Test
  default void numbersInTreesHaveOneForm() {
    needs(Capability.JSON_FIELDS);
    isStoredAs(
        value(DataType.JSON),
        List.of(1, 2.0, -0.0, new BigDecimal("3.00"), new BigDecimal("1E+2"), BigInteger.TEN),
        List.of(1L, 2L, 0L, 3L, 100L, 10L));
    isStoredAs(
        value(DataType.JSON),
        List.of(
            new BigDecimal("1.50"), new BigDecimal("0.1"), new BigDecimal("0.1000000000000001")),
        List.of(1.5, 0.1, 0.1000000000000001));
    isStoredAs(
        value(DataType.JSON),
        List.of(new BigInteger("9223372036854775808"), new BigDecimal("0.10000000000000000010")),
        List.of(new BigDecimal("9223372036854775808"), new BigDecimal("0.1000000000000000001")));
  }

  private void isRefused(FieldMeta field, Object given) {
    CountingDriver counting = new CountingDriver(driver(), 0);
    Table table = Table.of(Metas.holding(field), counting);
    List<String> refused =
        assertThrows(InvalidRecordException.class, () -> table.create("id", 1, "value", given))
            .problems()
            .stream()
            .map(FieldProblem::field)
            .toList();
    assertEquals(List.of("value"), refused);
    assertThrows(InvalidRecordException.class, () -> table.update(1, "value", given));
    assertEquals(0, counting.initializations(), "refused before any I/O");
    assertEquals(0, table.size());
    table.create("id", 2, "note", "kept");
    assertThrows(InvalidRecordException.class, () -> table.update(2, "value", given, "note", "x"));
    Expect.row(table.row("id", 2, "value", null, "note", "kept"), table.read(2));
  }

  /** Text is as long as its field says, in UTF-16 units, on every store. */
  @Test
  default void textLongerThanItsFieldIsRefused() {
    isRefused(value(DataType.STRING).length(3), "😀😀");
  }

  /** Whatever a store counts as a character. */
  @Test
  default void textAsLongAsItsFieldIsStored() {
    for (String fitting : List.of("", "abc", "日本語", "😀a")) {
      isStoredAs(value(DataType.STRING).length(3), fitting, fitting);
    }
  }

  /** Every store can index as much. */
  @Test
  default void indexedTextIsAsLongAsItsFieldSays() {
    FieldMeta longest = value(DataType.STRING).indexed().length(FieldMeta.LONGEST_INDEXED);
    String fitting = "日".repeat(FieldMeta.LONGEST_INDEXED);
    isStoredAs(longest, fitting, fitting);
  }

  /** Digits aren't lost in silence. */
  @Test
  default void decimalsThatWouldLoseDigitsAreRefused() {
    isRefused(money(), new BigDecimal("0.001"));
  }

  /** Nor are those before the point. */
  @Test
  default void decimalsWithTooManyDigitsAreRefused() {
    isRefused(money(), new BigDecimal("12345678901.00"));
  }

  /** Most stores have no such numbers. */
  @Test
  default void notANumberIsRefused() {
    isRefused(value(DataType.DOUBLE), Double.NaN);
  }

  /** Most stores have no such numbers. */
  @Test
  default void infinityIsRefused() {
    isRefused(value(DataType.DOUBLE), Double.NEGATIVE_INFINITY);
  }

  /** PostgreSQL can't store it, and others end text there. */
  @Test
  default void textWithTheCharacterZeroIsRefused() {
    isRefused(value(DataType.STRING), "a\u0000b");
  }

  /** It has no form in UTF-8. */
  @Test
  default void halfASurrogatePairIsRefused() {
    isRefused(value(DataType.STRING), "\ud83d");
  }

  /** Years have one to four digits. */
  @Test
  default void yearsBeyondFourDigitsAreRefused() {
    isRefused(value(DataType.DATE), LocalDate.of(10_000, 1, 1));
  }

  /** There is no year 0. */
  @Test
  default void yearZeroIsRefused() {
    isRefused(value(DataType.INSTANT), Instant.parse("0000-12-31T23:59:59Z"));
  }

  /** Nor have trees such numbers. */
  @Test
  default void infinityInATreeIsRefused() {
    needs(Capability.JSON_FIELDS);
    isRefused(value(DataType.JSON), List.of(Map.of("x", Double.POSITIVE_INFINITY)));
  }

  /** Nor such text, be it a key. */
  @Test
  default void halfASurrogatePairInATreeIsRefused() {
    needs(Capability.JSON_FIELDS);
    isRefused(value(DataType.JSON), List.of(Map.of("\ud83d", 1)));
  }

  /** Not every store can walk it. */
  @Test
  default void treesBeyondTheGreatestDepthAreRefused() {
    needs(Capability.JSON_FIELDS);
    isRefused(value(DataType.JSON), Trees.nested(Trees.DEEPEST + 1));
  }

  /** Written out, such a number could be as long as memory lasts. */
  @Test
  default void endlessNumbersInTreesAreRefused() {
    needs(Capability.JSON_FIELDS);
    isRefused(value(DataType.JSON), List.of(new BigDecimal("1E+1000")));
  }

  /** Identities fit any store's index, and the longest that does works. */
  @Test
  default void identityTextHasAtMost255Characters() {
    Table things = Table.of(Metas.identifiedBy(DataType.STRING, Generation.ASSIGNED), driver());
    String longest = "日".repeat(FieldMeta.INDEXED_LENGTH);
    things.create("id", longest, "note", "fits");
    Expect.value("fits", things.read(longest), "note");
    assertThrows(InvalidRecordException.class, () -> things.create("id", longest + "本"));
    assertEquals(1, things.size());
  }

  /** One answer names every field that is wrong. */
  @Test
  default void everyProblemIsNamedAtOnce() {
    Table cities = Table.of(Metas.CITY, driver());
    InvalidRecordException refused =
        assertThrows(
            InvalidRecordException.class, () -> cities.create("id", 1, "country", "\u0000"));
    assertEquals(
        List.of("name", "country"), refused.problems().stream().map(FieldProblem::field).toList());
    assertEquals(0, cities.size());
  }
}
