package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one field.
 *
 * <p>A driver sees comparisons in their simplest form, with operands in normal form: its operators
 * are {@code EQUAL_TO}, {@code IN}, {@code IS_NULL}, {@code NOT_NULL}, the four that order, and the
 * four that look into text; no operand is null, and {@code IN} has at least one.
 *
 * @param field the field's name in the meta
 * @param operator how the field relates to the operands
 * @param operands as many as the operator takes
 * @param ignoringCase whether A to Z in the field and the operands are taken for a to z
 */
public record Comparison(
    String field, Operator operator, List<@Nullable Object> operands, boolean ignoringCase)
    implements Filter {

  /** Keeps a copy of the list. */
  public Comparison {
    Objects.requireNonNull(field, "The field is null.");
    operands =
        operands.size() == 1
            ? Collections.singletonList(operands.get(0))
            : Collections.unmodifiableList(new ArrayList<>(operands));
  }

  static Comparison of(String field, Operator operator, @Nullable Object... operands) {
    return new Comparison(field, operator, Arrays.asList(operands), false);
  }

  /** The same condition, for which A to Z in text are the same as a to z. */
  public Comparison ignoreCase() {
    return new Comparison(field, operator, operands, true);
  }

  void checkOperandCount() {
    if (!operator.takes(operands.size())) {
      throw new InvalidQueryException(
          "The operator " + operator.word() + " doesn't take " + operands.size() + " operands.");
    }
  }

  /** The only operand, or the first of several. */
  public @Nullable Object operand() {
    return operands.get(0);
  }

  @Override
  public boolean test(Row row) {
    FieldMeta meta = row.meta().field(field);
    Object value = row.get(meta.position());
    return switch (operator) {
      case EQUAL_TO -> isEqual(meta, value, operand());
      case NOT_EQUAL_TO -> !isEqual(meta, value, operand());
      case IN -> isAny(meta, value);
      case NOT_IN -> !isAny(meta, value);
      case IS_NULL -> value == null;
      case NOT_NULL -> value != null;
      default -> value != null && testPresent(meta, value);
    };
  }

  private boolean testPresent(FieldMeta meta, Object value) {
    return switch (operator) {
      case GREATER_THAN -> order(meta, value, operand()) > 0;
      case GREATER_THAN_EQUAL -> order(meta, value, operand()) >= 0;
      case LESS_THAN -> order(meta, value, operand()) < 0;
      case LESS_THAN_EQUAL -> order(meta, value, operand()) <= 0;
      case BETWEEN ->
          order(meta, value, operand()) >= 0 && order(meta, value, operands.get(1)) <= 0;
      default -> testText(folded((String) value), folded((String) operand()));
    };
  }

  private boolean testText(String text, String sought) {
    return switch (operator) {
      case LIKE -> LikePattern.of(sought).matches(text);
      case CONTAINS -> text.contains(sought);
      case STARTS_WITH -> text.startsWith(sought);
      case ENDS_WITH -> text.endsWith(sought);
      default -> throw new AssertionError(operator);
    };
  }

  private boolean isAny(FieldMeta meta, @Nullable Object value) {
    return operands.stream().anyMatch(operand -> isEqual(meta, value, operand));
  }

  private boolean isEqual(FieldMeta meta, @Nullable Object value, @Nullable Object operand) {
    if (value == null || operand == null) {
      return value == operand;
    }
    return meta.dataType().isOrdered()
        ? order(meta, value, operand) == 0
        : Objects.deepEquals(value, operand);
  }

  private int order(FieldMeta meta, Object value, @Nullable Object operand) {
    Objects.requireNonNull(operand, "An operand is null.");
    return value instanceof String text && operand instanceof String other
        ? ValueOrder.compareText(folded(text), folded(other))
        : ValueOrder.compare(meta.dataType(), value, operand);
  }

  private String folded(@Nullable String text) {
    Objects.requireNonNull(text, "An operand is null.");
    return ignoringCase ? ValueOrder.folded(text) : text;
  }
}
