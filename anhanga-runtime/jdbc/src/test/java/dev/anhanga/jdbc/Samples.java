package dev.anhanga.jdbc;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A meta with a nullable field of each type, and rows with the values at their edges. */
final class Samples {

  static final PersistenceMeta EVERY_TYPE =
      PersistenceMeta.of(
          "every-type",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("select", DataType.STRING).nullable(),
          FieldMeta.of("aBoolean", DataType.BOOLEAN).nullable(),
          FieldMeta.of("anInt", DataType.INT).nullable(),
          FieldMeta.of("aLong", DataType.LONG).nullable(),
          FieldMeta.of("aDouble", DataType.DOUBLE).nullable(),
          FieldMeta.of("aDecimal", DataType.DECIMAL).decimal(18, 4).nullable(),
          FieldMeta.of("aLongDecimal", DataType.DECIMAL).decimal(38, 10).nullable(),
          FieldMeta.of("aUuid", DataType.UUID).nullable(),
          FieldMeta.of("aDate", DataType.DATE).nullable(),
          FieldMeta.of("aTime", DataType.TIME).nullable(),
          FieldMeta.of("aDateTime", DataType.DATETIME).nullable(),
          FieldMeta.of("anInstant", DataType.INSTANT).nullable(),
          FieldMeta.of("bytes", DataType.BYTES).nullable());

  private static final Map<String, List<Object>> EDGES = edges();

  private Samples() {}

  private static Map<String, List<Object>> edges() {
    Map<String, List<Object>> edges = new HashMap<>();
    edges.put("select", hostileTexts());
    edges.put("aBoolean", List.of(true, false));
    edges.put("anInt", List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE));
    edges.put("aLong", List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE));
    edges.put(
        "aDouble",
        List.of(-Double.MAX_VALUE, -Double.MIN_VALUE, 0.0, 0.1, 1e-300, Double.MAX_VALUE));
    edges.put("aDecimal", decimals(18, 4));
    edges.put("aLongDecimal", decimals(38, 10));
    edges.put(
        "aUuid",
        List.of(
            new UUID(0, 0),
            new UUID(-1, -1),
            new UUID(Long.MIN_VALUE, 1),
            new UUID(Long.MAX_VALUE, -1),
            new UUID(1, Long.MIN_VALUE)));
    edges.put(
        "aDate",
        List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2024, 2, 29)));
    edges.put(
        "aTime",
        List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(23, 59, 59, 999_999_000),
            LocalTime.of(12, 0),
            LocalTime.of(0, 0, 0, 1_000)));
    edges.put(
        "aDateTime",
        List.of(
            LocalDateTime.of(1, 1, 1, 0, 0),
            LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
            LocalDateTime.of(2024, 3, 31, 2, 30),
            LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000)));
    edges.put(
        "anInstant",
        List.of(
            Instant.parse("0001-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2011-12-30T12:00:00.000001Z")));
    edges.put("bytes", List.of(new byte[0], new byte[] {0, -1, 127, -128}, new byte[100_000]));
    return edges;
  }

  static List<Object> hostileTexts() {
    return List.of(
        "",
        " ",
        "trailing  ",
        "'; DROP TABLE \"every-type\"; --",
        "100%_\\ \"quoted\" [a-z]*?",
        "a\nb\r\nc\td",
        "ÄÖÜ äöü ß İı",
        "\u0645\u0631\u062d\u0628\u0627 \u202e",
        "\uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB",
        "\u4E2D\u6587 \uD7A3",
        "e\u0301");
  }

  private static List<Object> decimals(int precision, int scale) {
    BigInteger greatest = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
    return List.of(
        new BigDecimal(greatest, scale),
        new BigDecimal(greatest.negate(), scale),
        new BigDecimal(BigInteger.ZERO, scale),
        new BigDecimal(BigInteger.ONE, scale),
        new BigDecimal(BigInteger.ONE.negate(), scale),
        new BigDecimal(BigInteger.TEN, scale));
  }

  /** Rows that between them have every value at an edge, and one of nulls alone. */
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int most = EDGES.values().stream().mapToInt(List::size).max().orElseThrow();
    for (int number = 0; number < most; number++) {
      Map<String, Object> values = new HashMap<>();
      values.put("id", number);
      for (Map.Entry<String, List<Object>> edge : EDGES.entrySet()) {
        values.put(edge.getKey(), edge.getValue().get(number % edge.getValue().size()));
      }
      rows.add(Row.of(EVERY_TYPE, values));
    }
    Map<String, Object> nulls = new HashMap<>();
    EVERY_TYPE.fields().keySet().forEach(field -> nulls.put(field, null));
    nulls.put("id", most);
    rows.add(Row.of(EVERY_TYPE, nulls));
    return rows;
  }

  static List<Object> edgesOf(String field) {
    return EDGES.get(field);
  }
}
