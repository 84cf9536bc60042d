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

  static Comparison of(@Nullable String field, @Nullable String word, @Nullable Object value) {
    if (field == null) {
      throw new InvalidQueryException("The field of a filter is missing.");
    }
    if (value == null && ("isTrue".equals(word) || "isFalse".equals(word))) {
      return Comparison.of(field, Operator.EQUAL_TO, "isTrue".equals(word));
    }
    Operator operator = Operator.of(word);
    List<@Nullable Object> operands = operands(value);
    boolean isLeftOut = value == null && operator.isNullTest();
    Comparison comparison =
        new Comparison(field, operator, isLeftOut ? List.of() : operands, false);
    comparison.checkOperandCount();
    return comparison;
  }

  private static List<@Nullable Object> operands(@Nullable Object value) {
    return value instanceof Collection<?> several
        ? new ArrayList<>(several)
        : Collections.singletonList(value);
  }
}
