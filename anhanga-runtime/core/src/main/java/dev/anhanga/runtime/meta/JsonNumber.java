package dev.anhanga.runtime.meta;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one form of a number in a tree, whichever class it came in: JSON text has one kind of number,
 * so that what is read of it must be told apart by its value alone.
 *
 * <ul>
 *   <li>A whole number of 64 bits is a Long, be it written 2, 2.0 or 2E0.
 *   <li>Another number is a Double if it has just the digits by which a double is known, as 0.1 is.
 *   <li>All others are BigDecimal, without zeros at the end; of at most 1,000 digits before the
 *       point and 1,000 behind it.
 * </ul>
 */
final class JsonNumber {

  private static final int MOST_DIGITS = 1_000;

  /** A long has 19 digits at most. */
  private static final int MOST_DIGITS_OF_LONG = 19;

  /** Numbers of so many digits are each known by another double, unless they are tiny or huge. */
  private static final int DIGITS_OF_ANY_DOUBLE = 15;

  /** Of so many digits, at most, are the texts by which doubles are known. */
  private static final int MOST_DIGITS_OF_DOUBLE = 17;

  /** The texts that Java gives doubles have two digits at least: the least one is 4.9E-324. */
  private static final int FEWEST_DIGITS_OF_DOUBLE = 2;

  private static final int ORDINARY_EXPONENT = 290;
  private static final double AFTER_LAST_LONG = 0x1p63;

  private JsonNumber() {}

  static Number of(Double given) {
    double value = NormalForm.number(given);
    boolean isLong =
        value == Math.rint(value) && value >= -AFTER_LAST_LONG && value < AFTER_LAST_LONG;
    return isLong ? (Number) (long) value : (Number) value;
  }

  static Number of(BigDecimal given) {
    // Before anything is computed with it: a power of a billion takes the JDK minutes.
    if (given.signum() != 0 && given.precision() > 2 * MOST_DIGITS) {
      throw tooLong();
    }
    BigDecimal number = given.stripTrailingZeros();
    long digitsBefore = (long) number.precision() - number.scale();
    if (digitsBefore > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      throw tooLong();
    }
    if (number.scale() <= 0 && digitsBefore <= MOST_DIGITS_OF_LONG && isLong(number)) {
      return number.longValueExact();
    }
    double nearest = number.doubleValue();
    return isKnownBy(nearest, number) ? (Number) nearest : number;
  }

  private static IllegalArgumentException tooLong() {
    return new IllegalArgumentException(
        "has a number of more than " + MOST_DIGITS + " digits before or behind the point");
  }

  private static boolean isLong(BigDecimal whole) {
    return whole.toBigInteger().bitLength() < Long.SIZE;
  }

  /** Whether a digit less would tell of another double. */
  private static boolean isKnownBy(double nearest, BigDecimal number) {
    int digits = number.precision();
    if (!Double.isFinite(nearest) || nearest == 0 || digits > MOST_DIGITS_OF_DOUBLE) {
      return false;
    }
    boolean isOrdinary =
        digits <= DIGITS_OF_ANY_DOUBLE && Math.abs(digits - number.scale()) < ORDINARY_EXPONENT;
    return isOrdinary
        || digits <= FEWEST_DIGITS_OF_DOUBLE
        || number.round(new MathContext(digits - 1, RoundingMode.HALF_EVEN)).doubleValue()
            != nearest;
  }
}
