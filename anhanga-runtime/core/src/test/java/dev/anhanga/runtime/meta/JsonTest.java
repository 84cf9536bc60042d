package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.fixture.Color;
import java.math.BigDecimal;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

  private static final FieldMeta FIELD = FieldMeta.of("value", DataType.JSON);

  static Stream<Arguments> scalars() {
    return Stream.of(
        Arguments.of(Json.STRING, "", ""),
        Arguments.of(Json.BOOLEAN, true, true),
        Arguments.of(Json.BYTE, (byte) -128, -128L),
        Arguments.of(Json.SHORT, (short) 300, 300L),
        Arguments.of(Json.INT, Integer.MIN_VALUE, (long) Integer.MIN_VALUE),
        Arguments.of(Json.LONG, Long.MAX_VALUE, Long.MAX_VALUE),
        Arguments.of(Json.CHAR, '"', "\""),
        Arguments.of(Json.FLOAT, 0.1f, 0.10000000149011612),
        Arguments.of(Json.FLOAT, 2f, 2L),
        Arguments.of(Json.DOUBLE, 0.1, 0.1),
        Arguments.of(Json.DOUBLE, -3.0, -3L),
        Arguments.of(Json.DOUBLE, 1e300, 1e300),
        Arguments.of(Json.DECIMAL, new BigDecimal("1.50"), "1.50"),
        Arguments.of(Json.DECIMAL, new BigDecimal("1E+7"), "1E+7"),
        Arguments.of(
            Json.BIG_INTEGER,
            new BigInteger("-9".repeat(1) + "9".repeat(40)),
            "-" + "9".repeat(41)),
        Arguments.of(Json.UUID, new UUID(0, 1), "00000000-0000-0000-0000-000000000001"),
        Arguments.of(Json.DATE, LocalDate.of(12_026, 1, 31), "+12026-01-31"),
        Arguments.of(Json.TIME, LocalTime.of(1, 2, 3, 4), "01:02:03.000000004"),
        Arguments.of(Json.DATETIME, LocalDateTime.of(2026, 1, 31, 1, 2), "2026-01-31T01:02"),
        Arguments.of(Json.INSTANT, Instant.EPOCH.minusNanos(1), "1969-12-31T23:59:59.999999999Z"),
        Arguments.of(
            Json.OFFSET_DATE_TIME,
            OffsetDateTime.parse("2026-01-31T01:02+02:00"),
            "2026-01-31T01:02+02:00"),
        Arguments.of(Json.DURATION, Duration.ofSeconds(-1, 1), "PT-0.999999999S"),
        Arguments.of(Json.YEAR, Year.of(12_026), 12_026L),
        Arguments.of(Json.YEAR_MONTH, YearMonth.of(2026, 1), "2026-01"),
        Arguments.of(Json.ZONE_ID, ZoneId.of("Europe/Berlin"), "Europe/Berlin"),
        Arguments.of(Json.ZONE_OFFSET, ZoneOffset.ofHours(2), "+02:00"),
        Arguments.of(Json.URI, URI.create("urn:x"), "urn:x"),
        Arguments.of(Json.enumOf(Color.class), Color.RED, "RED"),
        Arguments.of(Json.converted(Converters.YEAR, Json.INT), Year.of(1), 1L));
  }

  private static Object normal(Object tree) {
    return NormalForm.of(FIELD, tree);
  }

  @ParameterizedTest
  @MethodSource("scalars")
  <T> void aScalarComesBackFromItsForm(Converter<T, Object> form, T value, Object tree) {
    assertEquals(tree, normal(form.toStored(value)));
    assertEquals(value, form.fromStored(tree));
  }

  /** The forms of lists, maps and the like around every scalar. */
  @ParameterizedTest
  @MethodSource("scalars")
  <T> void aTreeOfScalarsComesBack(Converter<T, Object> form, T value) {
    comesBack(Json.list(form), List.of(value, value));
    comesBack(Json.set(form), Set.of(value));
    comesBack(Json.map(form), Map.of("a.b", value, "", value));
    comesBack(Json.list(Json.optional(form)), List.of(Optional.of(value), Optional.empty()));
    comesBack(Json.list(Json.nullable(form)), Arrays.asList(value, null));
    comesBack(Json.map(Json.list(Json.map(form))), Map.of("x", List.of(Map.of("y", value))));
  }

  private static <T> void comesBack(Converter<T, Object> form, T value) {
    assertEquals(value, form.fromStored(normal(form.toStored(value))));
  }

  @Test
  void bytesAreBase64() {
    byte[] bytes = {0, -1, 127};
    assertEquals("AP9/", Json.BYTES.toStored(bytes));
    assertArrayEquals(bytes, Json.BYTES.fromStored("AP9/"));
  }

  @Test
  void arraysAreLists() {
    Converter<int[][], Object> form = Json.array(Json.INTS, int[].class);
    int[][] table = {{1, 2}, {}, {Integer.MIN_VALUE}};
    Object tree = form.toStored(table);
    assertEquals(List.of(List.of(1L, 2L), List.of(), List.of((long) Integer.MIN_VALUE)), tree);
    assertArrayEquals(table, form.fromStored(tree));

    String[] texts = {"a", null};
    Converter<String[], Object> nullable = Json.array(Json.nullable(Json.STRING), String.class);
    assertArrayEquals(texts, nullable.fromStored(nullable.toStored(texts)));
  }

  @Test
  void arraysMayHoldGenericTypes() {
    Converter<List<Long>[], Object> form = Json.array(Json.list(Json.LONG), List.class);
    List<List<Long>> tree = List.of(List.of(1L, 2L), List.of());
    List<Long>[] read = form.fromStored(tree);
    assertEquals(tree, List.of(read));
    assertEquals(tree, form.toStored(read));
  }

  @Test
  void arraysOfEachPrimitiveComeBack() {
    boolean[] booleans = {true, false};
    assertArrayEquals(booleans, Json.BOOLEANS.fromStored(Json.BOOLEANS.toStored(booleans)));
    short[] shorts = {Short.MIN_VALUE, 1};
    assertArrayEquals(shorts, Json.SHORTS.fromStored(Json.SHORTS.toStored(shorts)));
    long[] longs = {Long.MIN_VALUE, 1};
    assertArrayEquals(longs, Json.LONGS.fromStored(Json.LONGS.toStored(longs)));
    char[] chars = {'a', '\u20ac'};
    assertArrayEquals(chars, Json.CHARS.fromStored(Json.CHARS.toStored(chars)));
    float[] floats = {0.1f, 2f};
    assertArrayEquals(floats, Json.FLOATS.fromStored(normal(Json.FLOATS.toStored(floats))));
    double[] doubles = {0.1, 2};
    assertArrayEquals(doubles, Json.DOUBLES.fromStored(normal(Json.DOUBLES.toStored(doubles))));
    assertArrayEquals(new int[0], Json.INTS.fromStored(List.of()));
  }

  @Test
  void orderIsKept() {
    List<String> order = List.of("b", "a", "c", "B");
    assertEquals(
        order,
        List.copyOf(
            Json.set(Json.STRING)
                .fromStored(Json.set(Json.STRING).toStored(new LinkedHashSet<>(order)))));
    Map<String, Integer> map = new LinkedHashMap<>();
    order.forEach(key -> map.put(key, 1));
    Map<String, Integer> read = Json.map(Json.INT).fromStored(Json.map(Json.INT).toStored(map));
    assertEquals(order, List.copyOf(read.keySet()));
    assertEquals(
        order,
        Json.collection(Json.STRING).fromStored(Json.collection(Json.STRING).toStored(order)));
  }

  @Test
  void whatIsReadCannotBeChanged() {
    List<Collection<?>> collections =
        List.of(
            Json.list(Json.STRING).fromStored(List.of("a")),
            Json.set(Json.STRING).fromStored(List.of("a")),
            Json.collection(Json.STRING).fromStored(List.of("a")),
            Json.map(Json.STRING).fromStored(Map.of("a", "b")).values());
    for (Collection<?> collection : collections) {
      assertThrows(UnsupportedOperationException.class, collection::clear);
    }
  }

  @Test
  void whatIsWrittenIsNoViewOfTheValue() {
    List<String> list = new ArrayList<>(List.of("a"));
    Object tree = Json.list(Json.STRING).toStored(list);
    list.add("b");
    assertEquals(List.of("a"), tree);
  }

  private static void refused(String why, Converter<?, Object> form, Object tree) {
    assertEquals(
        why,
        assertThrows(IllegalArgumentException.class, () -> form.fromStored(tree)).getMessage());
  }

  static Stream<Arguments> noScalars() {
    return Stream.of(
        Arguments.of("is no text", Json.STRING, 5L),
        Arguments.of("is no true or false", Json.BOOLEAN, "true"),
        Arguments.of("has more than 8 bits", Json.BYTE, 128L),
        Arguments.of("has more than 32 bits", Json.INT, 1L << 31),
        Arguments.of("is no whole number", Json.LONG, 1.5),
        Arguments.of("is no number", Json.DOUBLE, "1.5"),
        Arguments.of("is beyond the range of a float", Json.FLOAT, 1e300),
        Arguments.of("is beyond the range of a double", Json.DOUBLE, new BigDecimal("1E+400")),
        Arguments.of("is no decimal number in text", Json.DECIMAL, "secret"),
        Arguments.of("is no decimal number in text", Json.DECIMAL, 1.5),
        Arguments.of("is no whole number in text", Json.BIG_INTEGER, "1.5"),
        Arguments.of("is no UUID", Json.UUID, "1-1-1-1-1"),
        Arguments.of("is no date", Json.DATE, "2026-02-30"),
        Arguments.of("is no instant", Json.INSTANT, "secret"),
        Arguments.of("is no duration", Json.DURATION, "secret"),
        Arguments.of("is no Base64", Json.BYTES, "*"),
        Arguments.of("is no constant of Color", Json.enumOf(Color.class), "BLUE"),
        Arguments.of("is no list", Json.list(Json.STRING), "text"),
        Arguments.of("is no list", Json.INTS, Map.of()),
        Arguments.of("is no map", Json.map(Json.STRING), List.of()));
  }

  @ParameterizedTest
  @MethodSource("noScalars")
  void whatHasAnotherFormIsRefused(String why, Converter<?, Object> form, Object tree) {
    refused(why, form, tree);
  }

  @Test
  void aRefusalTellsThePlaceButNoKeyOfAMap() {
    Converter<Map<String, List<Integer>>, Object> form = Json.map(Json.list(Json.INT));
    refused("has at [key 0][2]: is no whole number", form, Map.of("key", List.of(1L, 2L, "x")));
    refused("has at [1]: is null", Json.list(Json.STRING), Arrays.asList("a", null));
    refused(
        "has at [0]: is null", Json.array(Json.STRING, String.class), Arrays.asList((Object) null));
  }

  @Test
  void nullIsRefusedWhereItHasNoForm() {
    assertEquals(
        "has at [1]: is null",
        assertThrows(
                IllegalArgumentException.class,
                () -> Json.list(Json.STRING).toStored(Arrays.asList("a", null)))
            .getMessage());
    Map<String, String> map = new HashMap<>();
    map.put(null, "a");
    assertEquals(
        "has at [key 0]: is a null key",
        assertThrows(IllegalArgumentException.class, () -> Json.map(Json.STRING).toStored(map))
            .getMessage());
  }

  @Test
  void aNullOptionalIsAbsentAsEverywhere() {
    List<Optional<String>> list = new ArrayList<>();
    list.add(null);
    Converter<List<Optional<String>>, Object> form = Json.list(Json.optional(Json.STRING));
    Object tree = form.toStored(list);
    assertEquals(Collections.singletonList(null), tree);
    assertEquals(List.of(Optional.empty()), form.fromStored(tree));
  }

  @Test
  void numbersWithoutAFormAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Json.DOUBLE.toStored(Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> Json.FLOAT.toStored(Float.POSITIVE_INFINITY));
  }
}
