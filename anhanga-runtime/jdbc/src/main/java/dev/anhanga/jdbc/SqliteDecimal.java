package dev.anhanga.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimals of more digits than a whole number of SQLite's can hold, as text of a fixed width that
 * sorts as the numbers do: a sign ({@code 0} below zero, {@code 1} from zero on), and the digits
 * without the point; below zero, how far the number is above the least one.
 */
final class SqliteDecimal {

  /** Decimals of so many digits still fit in a whole number. */
  static final int MOST_DIGITS_OF_LONG = 18;

  private SqliteDecimal() {}

  static String encoded(BigDecimal value, int precision) {
    BigInteger digits = value.unscaledValue();
    boolean isNegative = digits.signum() < 0;
    String text = (isNegative ? digits.add(BigInteger.TEN.pow(precision)) : digits).toString();
    return (isNegative ? "0" : "1") + "0".repeat(precision - text.length()) + text;
  }

  static BigDecimal decoded(String text, int precision, int scale) {
    BigInteger digits = new BigInteger(text.substring(1));
    boolean isNegative = text.charAt(0) == '0';
    return new BigDecimal(
        isNegative ? digits.subtract(BigInteger.TEN.pow(precision)) : digits, scale);
  }
}
