package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonNumberTest {

  private static Number of(String number) {
    return JsonNumber.of(new BigDecimal(number));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of("2", 2L),
        Arguments.of("2.000", 2L),
        Arguments.of("2E3", 2_000L),
        Arguments.of("0E-999999999", 0L),
        Arguments.of("-9223372036854775808", Long.MIN_VALUE),
        Arguments.of("9223372036854775807.0", Long.MAX_VALUE),
        Arguments.of("9223372036854775808", new BigDecimal("9223372036854775808")),
        Arguments.of("9.223372036854776E18", 0x1p63),
        Arguments.of("0.1", 0.1),
        Arguments.of("0.1000", 0.1),
        Arguments.of("0.1000000000000001", 0.1000000000000001),
        Arguments.of("0.10000000000000001", new BigDecimal("0.10000000000000001")),
        Arguments.of("0.30000000000000004", 0.1 + 0.2),
        Arguments.of("1E19", 1e19),
        Arguments.of("1E300", 1e300),
        Arguments.of("1E400", new BigDecimal("1E400")),
        Arguments.of("1E-400", new BigDecimal("1E-400")),
        Arguments.of("4.9E-324", Double.MIN_VALUE),
        Arguments.of("1.7976931348623157E308", Double.MAX_VALUE),
        Arguments.of("1.23456E-322", new BigDecimal("1.23456E-322")),
        Arguments.of("5.684341886080802E-14", 0x1p-44));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberHasOneForm(String text, Object form) {
    assertEquals(form, of(text));
    assertEquals(form, NormalForm.of(FieldMeta.of("tree", DataType.JSON), form));
  }

  /** Whatever text Java gives it: up to version 18 there were too many digits in some. */
  @Property(tries = 10_000)
  void anyTextOfADoubleTellsTheDouble(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value)) {
      assertEquals(value + 0.0, of(Double.toString(value)).doubleValue());
      assertEquals(value + 0.0, JsonNumber.of((Double) value).doubleValue());
    }
  }

  @Property
  void aDecimalIsKeptUnlessADoubleIsKnownByIt(
      @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999")
          BigInteger digits,
      @ForAll @IntRange(min = -30, max = 30) int scale) {
    BigDecimal given = new BigDecimal(digits, scale).stripTrailingZeros();
    if (!(JsonNumber.of(given) instanceof Double number)) {
      assertEquals(0, given.compareTo(new BigDecimal(JsonNumber.of(given).toString())));
      return;
    }
    // The last of 16 or 17 digits need not be the double's own: it is the nearest all the same.
    assertEquals(given.doubleValue(), number);
    assertTrue(given.precision() <= 17);
    if (given.precision() <= 15) {
      assertEquals(given, rounded(number, given.precision()));
    }
  }

  @Test
  void theNearestDoubleMayHaveOtherLastDigits() {
    for (String text : List.of("-2.7606068823192762E-13", "1.490117348480964E-8")) {
      aDecimalIsKeptUnlessADoubleIsKnownByIt(
          new BigDecimal(text).unscaledValue(), new BigDecimal(text).scale());
    }
  }

  private static BigDecimal rounded(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
  }

  @Test
  @Timeout(5) // Not a measurement: without the guard, the JDK computes for minutes.
  void endlessNumbersAreRefusedAtOnce() {
    for (BigDecimal endless :
        new BigDecimal[] {
          new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
          new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
          new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000)),
          new BigDecimal("1E+1000"),
          new BigDecimal("1E-1001")
        }) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> JsonNumber.of(endless)).getMessage();
      assertTrue(message.startsWith("has a number of more than 1000 digits"), message);
    }
  }
}
