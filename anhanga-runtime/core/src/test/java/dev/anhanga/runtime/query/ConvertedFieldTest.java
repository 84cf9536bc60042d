package dev.anhanga.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.Converters;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Operands are compared in their stored form. */
class ConvertedFieldTest {

  private static final ComparableField<YearMonth> MONTH =
      ComparableField.of("month", Converters.YEAR_MONTH);
  private static final ComparableField<Duration> LENGTH =
      ComparableField.of("length", Converters.DURATION);
  private static final ConvertedField<Boolean> FLAG =
      ConvertedField.of(
          "flag", Converter.of(flag -> flag ? "Y" : "N", stored -> "Y".equals(stored)));

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  private static void isStored(List<?> operands, Comparison comparison) {
    assertEquals(operands, comparison.operands());
  }

  @Test
  void everyOperandIsConverted() {
    isStored(List.of("2026-01"), MONTH.equalTo(JANUARY));
    isStored(List.of("2026-01"), MONTH.notEqualTo(JANUARY));
    isStored(List.of("2026-01", "2026-02"), MONTH.in(JANUARY, JANUARY.plusMonths(1)));
    isStored(List.of("2026-01"), MONTH.notIn(List.of(JANUARY)));
    isStored(List.of("2026-01"), MONTH.greaterThan(JANUARY));
    isStored(List.of("2026-01"), MONTH.greaterThanEqual(JANUARY));
    isStored(List.of("2026-01"), MONTH.lessThan(JANUARY));
    isStored(List.of("2026-01"), MONTH.lessThanEqual(JANUARY));
    isStored(List.of("2026-01", "2026-03"), MONTH.between(JANUARY, JANUARY.plusMonths(2)));
    isStored(List.of("Y"), FLAG.equalTo(true));
    isStored(List.of("N", "Y"), FLAG.in(false, true));
  }

  @Test
  void nullIsNotConverted() {
    isStored(Arrays.asList((Object) null), MONTH.equalTo(null));
    isStored(Arrays.asList(null, "Y"), FLAG.in(Arrays.asList(null, true)));
    isStored(List.of(), FLAG.isNull());
  }

  @Test
  void withoutAConverterOperandsStayAsTheyAre() {
    isStored(List.of(JANUARY), ComparableField.<YearMonth>of("month").equalTo(JANUARY));
  }

  private static void refused(String why, Executable query) {
    assertEquals(why, assertThrows(InvalidQueryException.class, query).getMessage());
  }

  @Test
  void whatAConverterRefusesIsNoOperand() {
    refused(
        "The filter on month can't be answered: its operand is outside the years 1 to 9999.",
        () -> MONTH.in(JANUARY, YearMonth.of(10_000, 1)));
    refused(
        "The filter on length can't be answered: its operand is longer than 64 bits of"
            + " microseconds can tell.",
        () -> LENGTH.greaterThan(Duration.ofSeconds(Long.MAX_VALUE)));
  }
}
