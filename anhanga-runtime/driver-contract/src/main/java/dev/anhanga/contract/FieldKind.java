package dev.anhanga.contract;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The kinds of fields over which the checks of values, filters and sorts run. */
public enum FieldKind {
  /** Text of any length. */
  TEXT(DataType.STRING, "", "%", "A", "Ab", "_", "a", "ab", "z", "É", "é", "日本", "😀", "😀a"),
  /** An enum's constants, which travel as their names and are ordered by them. */
  ENUM(name -> FieldMeta.of(name, Color.class), "BLUE", "GREEN", "RED"),
  /** True and false. */
  BOOLEAN(DataType.BOOLEAN, false, true),
  /** Whole numbers of 32 bits. */
  INT(DataType.INT, Integer.MIN_VALUE, -1, 0, 2, 10, Integer.MAX_VALUE),
  /** Whole numbers of 64 bits. */
  LONG(DataType.LONG, Long.MIN_VALUE, -1L, 0L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE),
  /** Binary numbers of 64 bits. */
  DOUBLE(DataType.DOUBLE, -1e300, -0.1, 0.0, Double.MIN_VALUE, 0.1, 0.2, 10.0, 1e300),
  /** Decimals that fit a machine word. */
  DECIMAL(
      name -> decimal(name, 12, 2), decimals("-9999999999.99", "-0.01", "0.00", "2.50", "10.00")),
  /** Decimals of as many digits as there may be. */
  WIDE_DECIMAL(
      name -> decimal(name, 38, 10),
      decimals(
          "-9999999999999999999999999999.9999999999",
          "-10.0000000000",
          "-9.0000000000",
          "0.0000000000",
          "0.0000000001",
          "2.0000000000",
          "10.0000000000",
          "9999999999999999999999999999.9999999999")),
  /** UUIDs, ordered as 16 unsigned bytes. */
  UUID(
      DataType.UUID,
      new UUID(0, 0),
      new UUID(0, Long.MIN_VALUE),
      new UUID(0, -1),
      new UUID(Long.MAX_VALUE, 1),
      new UUID(Long.MIN_VALUE, 0),
      new UUID(-1, -1)),
  /** Days. */
  DATE(
      DataType.DATE,
      LocalDate.of(1, 1, 1),
      LocalDate.of(999, 12, 31),
      LocalDate.of(1969, 12, 31),
      LocalDate.of(2024, 2, 29),
      LocalDate.of(9999, 12, 31)),
  /** Times of day. */
  TIME(
      DataType.TIME,
      LocalTime.MIDNIGHT,
      LocalTime.of(0, 0, 0, 1_000),
      LocalTime.of(9, 5),
      LocalTime.of(10, 0, 0, 100_000_000),
      LocalTime.of(23, 59, 59, 999_999_000)),
  /** Days with a time of day. */
  DATETIME(
      DataType.DATETIME,
      LocalDateTime.of(1, 1, 1, 0, 0),
      LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
      LocalDateTime.of(2024, 3, 31, 2, 30),
      LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1_000),
      LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)),
  /** Points on the time line. */
  INSTANT(
      DataType.INSTANT,
      Instant.parse("0001-01-01T00:00:00Z"),
      Instant.parse("1969-12-31T23:59:59.999999Z"),
      Instant.EPOCH,
      Instant.parse("2024-10-27T00:30:00Z"),
      Instant.parse("2024-10-27T01:30:00.000001Z"),
      Instant.parse("9999-12-31T23:59:59.999999Z")),
  /** Bytes, which can be told apart but have no order. */
  BYTES(DataType.BYTES, new byte[0], new byte[] {0}, new byte[] {-1, 0}, new byte[] {1, 2, 3}),
  /** Trees, of which a query can only ask whether they are there. */
  JSON(DataType.JSON, Map.of(), List.of(), Map.of("name", "Ada"), List.of(1L, "two", true));

  /** An enum whose order by name is not the order of its constants. */
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  /** The same enum in a later version, with one constant more, whose name is longer. */
  enum MoreColors {
    ULTRAVIOLET,
    RED,
    GREEN,
    BLUE
  }

  @SuppressWarnings("ImmutableEnumChecker") // No maker has a state.
  private final Function<String, FieldMeta> maker;

  @SuppressWarnings("ImmutableEnumChecker") // Nobody changes the arrays among them.
  private final List<Object> few;

  FieldKind(DataType type, Object... few) {
    this(name -> FieldMeta.of(name, type), few);
  }

  FieldKind(Function<String, FieldMeta> maker, Object... few) {
    this.maker = maker;
    this.few = List.of(few);
  }

  private static FieldMeta decimal(String name, int precision, int scale) {
    return FieldMeta.of(name, DataType.DECIMAL).decimal(precision, scale);
  }

  private static Object[] decimals(String... texts) {
    Object[] values = new Object[texts.length];
    for (int index = 0; index < texts.length; index++) {
      values[index] = new BigDecimal(texts[index]);
    }
    return values;
  }

  /** A required field of this kind. */
  FieldMeta field(String name) {
    return maker.apply(name);
  }

  /** A few values, all different; from the least to the greatest if the kind is ordered. */
  List<Object> few() {
    return few;
  }

  boolean isOrdered() {
    return field("value").dataType().isOrdered();
  }

  boolean isText() {
    return this == TEXT || this == ENUM;
  }
}
