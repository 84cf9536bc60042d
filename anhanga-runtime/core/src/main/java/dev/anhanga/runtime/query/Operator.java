package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Suggestion;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a {@link Comparison} relates a field to its operands. */
public enum Operator {
  /** The field has the operand's value; with null, it is null. */
  EQUAL_TO("equalTo"),
  /** The opposite of {@link #EQUAL_TO}: nulls are included. */
  NOT_EQUAL_TO("notEqualTo"),
  /** The field has one of the operands' values. */
  IN("in"),
  /** The opposite of {@link #IN}. */
  NOT_IN("notIn"),
  /** The field is null. */
  IS_NULL("isNull"),
  /** The field isn't null. */
  NOT_NULL("notNull"),
  /** The field is greater than the operand. */
  GREATER_THAN("greaterThan"),
  /** The field is greater than the operand, or equal to it. */
  GREATER_THAN_EQUAL("greaterThanEqual"),
  /** The field is less than the operand. */
  LESS_THAN("lessThan"),
  /** The field is less than the operand, or equal to it. */
  LESS_THAN_EQUAL("lessThanEqual"),
  /** The field lies between two operands, or is equal to one of them. */
  BETWEEN("between"),
  /** The text matches a pattern with {@code %}, {@code _} and the escape {@code \}. */
  LIKE("like"),
  /** The text has the operand somewhere in it. */
  CONTAINS("contains"),
  /** The text begins with the operand. */
  STARTS_WITH("startsWith"),
  /** The text ends with the operand. */
  ENDS_WITH("endsWith");

  private final String word;

  Operator(String word) {
    this.word = word;
  }

  /** The operator's name in queries, which is that of the fields' methods. */
  public String word() {
    return word;
  }

  /**
   * The operator with this name.
   *
   * @throws InvalidQueryException if there is none, naming those that are
   */
  public static Operator of(@Nullable String word) {
    if (word == null) {
      throw new InvalidQueryException("The operator is missing.");
    }
    for (Operator operator : values()) {
      if (operator.word.equals(word)) {
        return operator;
      }
    }
    throw new InvalidQueryException(
        "There is no operator "
            + Suggestion.among(word, Stream.of(values()).map(Operator::word).toList()));
  }

  /** Whether it takes so many operands. */
  boolean takes(int operands) {
    return switch (this) {
      case IN, NOT_IN -> true;
      case IS_NULL, NOT_NULL -> operands == 0;
      case BETWEEN -> operands == 2;
      default -> operands == 1;
    };
  }

  /** Whether it asks for null alone, and so takes no operand. */
  boolean isNullTest() {
    return this == IS_NULL || this == NOT_NULL;
  }

  /** Whether it looks into text, and so takes no other type. */
  public boolean isTextual() {
    return switch (this) {
      case LIKE, CONTAINS, STARTS_WITH, ENDS_WITH -> true;
      default -> false;
    };
  }

  /** Whether it needs an order among values, so that null is no operand. */
  public boolean isOrdering() {
    return switch (this) {
      case GREATER_THAN, GREATER_THAN_EQUAL, LESS_THAN, LESS_THAN_EQUAL, BETWEEN -> true;
      default -> false;
    };
  }
}
