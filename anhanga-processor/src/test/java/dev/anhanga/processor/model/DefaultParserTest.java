package dev.anhanga.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.testing.Models;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultParserTest {

  private static final KnownType DOUBLE = KnownType.of(Kind.DOUBLE, TypeName.DOUBLE);
  private static final KnownType DATE = KnownType.of(Kind.DATE, ClassName.get(LocalDate.class));

  @Test
  void bringsDecimalsToTheirScale() {
    assertEquals(new BigDecimal("12.50"), decimal(4, 2, "12.5"));
    assertEquals(new BigDecimal("12.50"), decimal(4, 2, "12.500"));
    assertEquals(new BigDecimal("0.00"), decimal(2, 2, "0E999999999"));
    assertEquals(new BigDecimal("1000"), decimal(4, 0, "1E3"));
    assertEquals(new BigDecimal("-.99").setScale(2), decimal(2, 2, "-.99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1E-999999999", "123", "1.234", "0.001"})
  void refusesDecimalsThatDoNotFit(String text) {
    assertThrows(IllegalArgumentException.class, () -> decimal(4, 2, text));
  }

  private static Object decimal(int precision, int scale, String text) {
    return DefaultParser.parse(Models.decimal(precision, scale, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1d", "1f", "0x1p3", "NaN", "Infinity", "one"})
  void doublesAreWrittenPlainly(String text) {
    assertThrows(
        NumberFormatException.class, () -> DefaultParser.parse(Models.defaulted(DOUBLE, text)));
  }

  @Test
  void zeroHasNoSign() {
    assertEquals(0.0, DefaultParser.parse(Models.defaulted(DOUBLE, "-0")));
    assertEquals(-1.5e300, DefaultParser.parse(Models.defaulted(DOUBLE, "-1.5e300")));
  }

  @Test
  void whatTheRuntimeRefusesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> converted(BuiltInConverter.CHAR, "\0"));
    assertThrows(
        IllegalArgumentException.class,
        () -> converted(BuiltInConverter.URI, "http://example.org/\ud800"));
  }

  @Test
  void durationsGoToTheLastMicrosecond() {
    BuiltInConverter duration = BuiltInConverter.DURATION;
    assertEquals(Long.MIN_VALUE, converted(duration, "PT-9223372036854.775808S"));
    assertEquals(Long.MAX_VALUE, converted(duration, "PT9223372036854.775807S"));
    assertEquals(-1_500_000L, converted(duration, "PT-1.5S"));
    assertEquals(-1L, converted(duration, "PT-0.0000001S"));
    assertThrows(
        IllegalArgumentException.class, () -> converted(duration, "PT-9223372036854.775809S"));
  }

  private static Object converted(BuiltInConverter converter, String text) {
    return converter.parse(text);
  }

  @Test
  void yearsAreThoseThatStoresKeep() {
    assertEquals(
        LocalDate.of(9999, 12, 31), DefaultParser.parse(Models.defaulted(DATE, "9999-12-31")));
    assertThrows(
        IllegalArgumentException.class,
        () -> DefaultParser.parse(Models.defaulted(DATE, "+10000-01-01")));
    assertThrows(
        DateTimeParseException.class,
        () -> DefaultParser.parse(Models.defaulted(DATE, "2026-02-30")));
  }
}
