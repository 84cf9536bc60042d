package dev.anhanga.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values at the edge of what there is. */
final class Samples {

  /** Text that someone, somewhere, has taken for something else; all different. */
  static final List<String> SHORT_TEXTS =
      List.of(
          "",
          " ",
          "  spaces around  ",
          "trailing ",
          "trailing",
          "'",
          "''",
          "\"quoted\"",
          "`",
          "%",
          "100%",
          "_",
          "a_b",
          "axb",
          "\\",
          "\\\\",
          "a\\b",
          "\\%",
          "'; DROP TABLE city; --",
          "/* comment */",
          "?",
          ":name",
          "$1",
          "{fn now()}",
          "null",
          "NULL",
          "0",
          "1.0",
          "true",
          "line\nfeed",
          "carriage\rreturn",
          "tab\t",
          "\u0001\u001f\u007f",
          "\u00a0no break",
          "\u2028",
          "\ufeffmark",
          "é",
          "e\u0301",
          "É",
          "ß",
          "İ",
          "ı",
          "日本語",
          "שלום עולם",
          "مرحبا",
          "\u202eright to left",
          "😀",
          "👨‍👩‍👧",
          "\ufffd",
          "\ue000",
          "\udbff\udfff",
          "Name",
          "name",
          "NAME");

  /** In São Paulo, this day began at one o'clock. */
  private static final LocalDate NO_MIDNIGHT = LocalDate.of(2018, 11, 4);

  private Samples() {}

  /** Values at the edges of a kind; all different. */
  static List<Object> boundaries(FieldKind kind) {
    List<Object> values = new ArrayList<>(kind.few());
    values.addAll(further(kind));
    return values;
  }

  private static List<Object> further(FieldKind kind) {
    return switch (kind) {
      case TEXT -> SHORT_TEXTS.stream().<Object>map(text -> text + "!").toList();
      case DOUBLE ->
          List.of(
              Double.MAX_VALUE,
              -Double.MAX_VALUE,
              Double.MIN_NORMAL,
              -Double.MIN_VALUE,
              Math.nextUp(1.0),
              1.0 / 3,
              1e22,
              9_007_199_254_740_991.0,
              Math.PI);
      case DATE ->
          List.of(
              LocalDate.EPOCH, LocalDate.of(1582, 10, 10), LocalDate.of(1900, 2, 28), NO_MIDNIGHT);
      case TIME -> List.of(LocalTime.NOON, LocalTime.of(1, 2, 3), LocalTime.of(1, 2, 3, 120_000));
      case DATETIME ->
          List.of(
              LocalDateTime.of(1582, 10, 10, 12, 0),
              NO_MIDNIGHT.atTime(0, 30),
              LocalDateTime.of(1883, 11, 18, 12, 3, 58),
              LocalDateTime.of(2024, 10, 27, 2, 30, 0, 123_456_000));
      case INSTANT ->
          List.of(
              Instant.parse("1582-10-10T12:00:00Z"),
              Instant.parse("1883-11-18T17:00:00Z"),
              Instant.parse("2024-10-27T00:30:00.120Z"),
              Instant.parse("1970-01-01T00:00:00.000001Z"));
      case BYTES -> List.of(everyByte(), "'; --".getBytes(StandardCharsets.UTF_8));
      case JSON -> Trees.ALL;
      default -> List.of();
    };
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[256];
    for (int value = 0; value < bytes.length; value++) {
      bytes[value] = (byte) value;
    }
    return bytes;
  }

  /** Long text without a pattern, of the characters that stores are known to get wrong. */
  static String longText(int length) {
    String characters = "aZ'%_\\\"é日ש\n ";
    Random random = new Random(11);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  /** The least, the greatest, the smallest and some between, of so many digits. */
  static List<Object> decimals(int precision, int scale) {
    BigInteger most = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
    BigInteger half = most.shiftRight(1);
    return List.of(
        new BigDecimal(most, scale),
        new BigDecimal(most.negate(), scale),
        new BigDecimal(BigInteger.ZERO, scale),
        new BigDecimal(BigInteger.ONE, scale),
        new BigDecimal(BigInteger.ONE.negate(), scale),
        new BigDecimal(half, scale),
        new BigDecimal(half.negate(), scale));
  }
}
