package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Decimals as text come back exactly, and sort as they do. */
class SqliteDecimalTest {

  @Property
  void textSortsAsTheNumbersDo(
      @ForAll("decimals") BigDecimal left, @ForAll("decimals") BigDecimal right) {
    int ofTexts = SqliteDecimal.encoded(left, 38).compareTo(SqliteDecimal.encoded(right, 38));
    assertEquals(Integer.signum(left.compareTo(right)), Integer.signum(ofTexts));
  }

  @Property
  void comesBackExactly(@ForAll("decimals") BigDecimal value) {
    assertEquals(value, SqliteDecimal.decoded(SqliteDecimal.encoded(value, 38), 38, 9));
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    BigInteger greatest = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
    return Arbitraries.bigIntegers()
        .between(greatest.negate(), greatest)
        .map(digits -> new BigDecimal(digits, 9));
  }
}
