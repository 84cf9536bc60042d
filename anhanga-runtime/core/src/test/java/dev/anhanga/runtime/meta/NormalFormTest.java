package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormalFormTest {

  private static final FieldMeta TEXT = FieldMeta.of("text", DataType.STRING);
  private static final FieldMeta KEY = TEXT.identity(Generation.ASSIGNED);
  private static final FieldMeta MONEY = FieldMeta.of("money", DataType.DECIMAL).decimal(6, 2);
  private static final FieldMeta JSON = FieldMeta.of("json", DataType.JSON);

  private static FieldMeta field(DataType type) {
    return FieldMeta.of("field", type);
  }

  static Stream<Arguments> alreadyNormal() {
    return Stream.of(
        Arguments.of(TEXT, "Ada \uD83D\uDE00"),
        Arguments.of(KEY, "x".repeat(255)),
        Arguments.of(field(DataType.BOOLEAN), true),
        Arguments.of(field(DataType.INT), Integer.MIN_VALUE),
        Arguments.of(field(DataType.LONG), Long.MAX_VALUE),
        Arguments.of(field(DataType.DOUBLE), Double.MIN_VALUE),
        Arguments.of(MONEY, new BigDecimal("-9999.99")),
        Arguments.of(field(DataType.UUID), new UUID(-1, -1)),
        Arguments.of(field(DataType.DATE), LocalDate.of(1, 1, 1)),
        Arguments.of(field(DataType.DATE), LocalDate.of(9999, 12, 31)),
        Arguments.of(field(DataType.TIME), LocalTime.of(23, 59, 59, 999_999_000)),
        Arguments.of(field(DataType.DATETIME), LocalDateTime.of(9999, 12, 31, 23, 59)),
        Arguments.of(field(DataType.INSTANT), Instant.parse("0001-01-01T00:00:00Z")),
        Arguments.of(field(DataType.INSTANT), Instant.parse("9999-12-31T23:59:59.999999Z")),
        Arguments.of(field(DataType.BYTES), new byte[] {0, -1}));
  }

  @ParameterizedTest
  @MethodSource("alreadyNormal")
  void whatIsNormalIsReturnedAsItIs(FieldMeta field, Object value) {
    assertSame(value, NormalForm.of(field, value));
  }

  static Stream<Arguments> changed() {
    return Stream.of(
        Arguments.of(field(DataType.LONG), 5, 5L),
        Arguments.of(field(DataType.INT), 5L, 5),
        Arguments.of(field(DataType.DOUBLE), -0.0, 0.0),
        Arguments.of(field(DataType.DOUBLE), 2, 2.0),
        Arguments.of(MONEY, new BigDecimal("1"), new BigDecimal("1.00")),
        Arguments.of(MONEY, new BigDecimal("1.5000"), new BigDecimal("1.50")),
        Arguments.of(MONEY, new BigDecimal("1E+3"), new BigDecimal("1000.00")),
        Arguments.of(MONEY, new BigDecimal("0E-9"), new BigDecimal("0.00")),
        Arguments.of(MONEY, 7L, new BigDecimal("7.00")),
        Arguments.of(
            field(DataType.TIME), LocalTime.of(1, 2, 3, 4_005), LocalTime.of(1, 2, 3, 4_000)),
        Arguments.of(
            field(DataType.INSTANT),
            Instant.parse("1969-12-31T23:59:59.999999999Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z")));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void whatDiffersOnlyInFormIsChanged(FieldMeta field, Object value, Object normal) {
    assertEquals(normal, NormalForm.of(field, value));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(TEXT, "a\0", "has the character U+0000 at index 1"),
        Arguments.of(TEXT, "\uDE00\uD83D", "has half a surrogate pair at index 0"),
        Arguments.of(TEXT, "\uD83D", "has half a surrogate pair at index 0"),
        Arguments.of(TEXT, 5, "is STRING and can't be a Integer"),
        Arguments.of(KEY, "x".repeat(256), "has 256 characters, and at most 255 fit"),
        Arguments.of(field(DataType.INT), 1L << 31, "has more than 32 bits"),
        Arguments.of(field(DataType.DOUBLE), Double.NaN, "is not a finite number"),
        Arguments.of(field(DataType.DOUBLE), Double.NEGATIVE_INFINITY, "is not a finite number"),
        Arguments.of(MONEY, new BigDecimal("10000"), "has more than 4 digits before the point"),
        Arguments.of(
            MONEY,
            new BigDecimal("0.001"),
            "has more than 2 digits behind the point; round it first"),
        Arguments.of(
            field(DataType.DATE), LocalDate.of(10_000, 1, 1), "is outside the years 1 to 9999"),
        Arguments.of(
            field(DataType.DATE), LocalDate.of(0, 12, 31), "is outside the years 1 to 9999"),
        Arguments.of(
            field(DataType.INSTANT),
            Instant.parse("0001-01-01T00:00:00Z").minusNanos(1),
            "is outside the years 1 to 9999 (UTC)"),
        Arguments.of(JSON, Duration.ZERO, "has a Duration, which JSON has no form for"),
        Arguments.of(JSON, Map.of("x", "\0"), "has the character U+0000 at index 0"),
        Arguments.of(JSON, Map.of("\uD83D", 1), "has half a surrogate pair at index 0"),
        Arguments.of(JSON, List.of(Double.NaN), "is not a finite number"),
        Arguments.of(JSON, nested(101), "is nested more than 100 deep"),
        Arguments.of(JSON, Map.of(1, 2), "has a map with a key that isn't text"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatWouldBeLostIsRefused(FieldMeta field, Object value, String why) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> NormalForm.of(field, value));

    assertEquals(why, thrown.getMessage());
  }

  @Test
  @Timeout(5) // Not a measurement: without the guard, the JDK computes a power of ten for minutes.
  void hugeExponentsAreRefusedAtOnce() {
    BigDecimal huge = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    BigDecimal tiny = new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE);

    assertThrows(IllegalArgumentException.class, () -> NormalForm.of(MONEY, huge));
    assertThrows(IllegalArgumentException.class, () -> NormalForm.of(MONEY, tiny));
    assertEquals(
        new BigDecimal("0.00"),
        NormalForm.of(MONEY, new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)));
  }

  private static Object nested(int depth) {
    Object tree = Map.of();
    for (int level = 0; level < depth; level++) {
      tree = List.of(tree);
    }
    return tree;
  }

  @Test
  void aHundredLevelsAreNotTooMany() {
    assertEquals(nested(100), NormalForm.of(JSON, nested(100)));
  }

  @Test
  void aTreeIsCopiedAndItsNumbersHaveOneForm() {
    Object tree = NormalForm.of(JSON, Map.of("list", List.of(1, 2L, -0.0, true, "x", Map.of())));

    assertEquals(Map.of("list", List.of(1L, 2L, 0L, true, "x", Map.of())), tree);
    assertTrue(tree instanceof Map<?, ?>);
    assertThrows(UnsupportedOperationException.class, () -> ((Map<?, ?>) tree).remove("list"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(DataType.BOOLEAN, "true", true),
        Arguments.of(DataType.INT, "-5", -5),
        Arguments.of(DataType.LONG, "5", 5L),
        Arguments.of(DataType.DOUBLE, "0.5", 0.5),
        Arguments.of(DataType.DATE, "2026-01-31", LocalDate.of(2026, 1, 31)),
        Arguments.of(DataType.TIME, "10:15", LocalTime.of(10, 15)),
        Arguments.of(DataType.DATETIME, "2026-01-31T10:15", LocalDateTime.of(2026, 1, 31, 10, 15)),
        Arguments.of(DataType.INSTANT, "1970-01-01T00:00:00Z", Instant.EPOCH),
        Arguments.of(DataType.UUID, "00000000-0000-0000-0000-000000000001", new UUID(0, 1)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsReadAsTheFieldsType(DataType type, String text, Object value) {
    assertEquals(value, NormalForm.parse(field(type), text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void otherTextIsRefused(DataType type) {
    FieldMeta field = field(type);

    assertThrows(IllegalArgumentException.class, () -> NormalForm.parse(field, "x"));
    assertThrows(IllegalArgumentException.class, () -> NormalForm.parse(field, ""));
  }
}
