package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison told by names, as a REST parameter would. */
final class NamedComparison {

  private NamedComparison() {}

  static Comparison of(String field, String word, @Nullable Object value) {
    Operator operator = Operator.of(word);
    List<@Nullable Object> operands = operands(value);
    int expected = expected(operator);
    if (expected >= 0 && operands.size() != expected && !isAbsent(expected, value)) {
      throw new InvalidQueryException(
          "The filter " + word + " takes " + expected + " values, not " + operands.size() + ".");
    }
    return new Comparison(field, operator, expected == 0 ? List.of() : operands, false);
  }

  private static boolean isAbsent(int expected, @Nullable Object value) {
    return expected == 0 && value == null;
  }

  /** How many operands there must be; -1 for any number. */
  private static int expected(Operator operator) {
    return switch (operator) {
      case IN, NOT_IN -> -1;
      case IS_NULL, NOT_NULL -> 0;
      case BETWEEN -> 2;
      default -> 1;
    };
  }

  private static List<@Nullable Object> operands(@Nullable Object value) {
    return value instanceof Collection<?> several
        ? new ArrayList<>(several)
        : Collections.singletonList(value);
  }
}
