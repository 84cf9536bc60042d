package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks a filter against a meta, and rewrites it with the operators that drivers know: negations
 * become {@link Not}, ranges become {@link And}, and null is never an operand.
 */
final class FilterSimplifier {

  private static final int MAX_DEPTH = 100;
  private static final int MAX_OPERANDS = 10_000;

  private final PersistenceMeta meta;
  private int operandCount;

  private FilterSimplifier(PersistenceMeta meta) {
    this.meta = meta;
  }

  static Filter simplified(PersistenceMeta meta, Filter filter) {
    return new FilterSimplifier(meta).simplified(filter, 0);
  }

  private Filter simplified(Filter filter, int depth) {
    if (depth > MAX_DEPTH) {
      throw new InvalidQueryException("The filter is nested more than " + MAX_DEPTH + " deep.");
    }
    if (filter instanceof And and) {
      List<Filter> operands = all(and.operands(), depth);
      return operands == and.operands() ? and : new And(operands);
    }
    if (filter instanceof Or or) {
      List<Filter> operands = all(or.operands(), depth);
      return operands == or.operands() ? or : new Or(operands);
    }
    if (filter instanceof Not not) {
      Filter operand = simplified(not.operand(), depth + 1);
      return operand == not.operand() ? not : new Not(operand);
    }
    return simplified((Comparison) filter);
  }

  /** The very list, if all of it is in its simplest form, as it is where constants were used. */
  private List<Filter> all(List<Filter> operands, int depth) {
    List<Filter> changed = null;
    for (int index = 0; index < operands.size(); index++) {
      Filter operand = operands.get(index);
      Filter simplified = simplified(operand, depth + 1);
      if (changed == null && simplified != operand) {
        changed = new ArrayList<>(operands);
      }
      if (changed != null) {
        changed.set(index, simplified);
      }
    }
    return changed == null ? operands : changed;
  }

  private Filter simplified(Comparison comparison) {
    FieldMeta field = meta.field(comparison.field());
    comparison.checkOperandCount();
    operandCount += Math.max(1, comparison.operands().size());
    if (operandCount > MAX_OPERANDS) {
      throw new InvalidQueryException(
          "The filter has more than " + MAX_OPERANDS + " operands. Ask in several queries.");
    }
    checkApplies(field, comparison);
    return switch (comparison.operator()) {
      case EQUAL_TO -> equal(field, comparison);
      case NOT_EQUAL_TO -> new Not(equal(field, comparison));
      case IN -> in(field, comparison);
      case NOT_IN -> new Not(in(field, comparison));
      case IS_NULL, NOT_NULL -> comparison;
      case BETWEEN ->
          ordered(field, comparison, Operator.GREATER_THAN_EQUAL, 0)
              .and(ordered(field, comparison, Operator.LESS_THAN_EQUAL, 1));
      case LIKE, CONTAINS, STARTS_WITH, ENDS_WITH -> textual(field, comparison);
      default -> ordered(field, comparison, comparison.operator(), 0);
    };
  }

  private void checkApplies(FieldMeta field, Comparison comparison) {
    Operator operator = comparison.operator();
    boolean isEquality = !operator.isOrdering() && !operator.isTextual();
    boolean applies =
        switch (field.dataType()) {
          case JSON -> operator.isNullTest() || isNullEquality(comparison);
          case BYTES -> isEquality;
          case STRING -> true;
          default -> !operator.isTextual();
        };
    if (!applies) {
      throw new InvalidQueryException(
          "The operator " + operator.word() + " does not apply to " + field + ".");
    }
    if (comparison.ignoringCase() && field.dataType() != DataType.STRING) {
      throw new InvalidQueryException("Only text can ignore case, and not " + field + ".");
    }
  }

  private static boolean isNullEquality(Comparison comparison) {
    return (comparison.operator() == Operator.EQUAL_TO
            || comparison.operator() == Operator.NOT_EQUAL_TO)
        && comparison.operand() == null;
  }

  private Filter equal(FieldMeta field, Comparison comparison) {
    Object operand = comparison.operand();
    return operand == null
        ? isNull(field)
        : rewritten(comparison, Operator.EQUAL_TO, normal(field, operand));
  }

  private Filter in(FieldMeta field, Comparison comparison) {
    List<Object> values =
        comparison.operands().stream()
            .filter(Objects::nonNull)
            .map(operand -> normal(field, operand))
            .toList();
    Filter among = values.isEmpty() ? Or.NOTHING : rewritten(comparison, Operator.IN, values);
    boolean withNull = values.size() < comparison.operands().size();
    return withNull ? among.or(isNull(field)) : among;
  }

  private Filter ordered(FieldMeta field, Comparison comparison, Operator operator, int index) {
    Object operand = present(field, comparison, comparison.operands().get(index));
    return rewritten(comparison, operator, normal(field, operand));
  }

  /** What text is searched for need not fit the field, so that only its characters are checked. */
  private Filter textual(FieldMeta field, Comparison comparison) {
    Object operand = present(field, comparison, comparison.operand());
    try {
      Object text = NormalForm.of(ofAnyLength(field), operand);
      if (comparison.operator() == Operator.LIKE) {
        LikePattern.of((String) text);
      }
      return rewritten(comparison, comparison.operator(), text);
    } catch (IllegalArgumentException e) {
      throw refused(field, e);
    }
  }

  /** A field of text that takes as much as there is, where it isn't to be stored. */
  static FieldMeta ofAnyLength(FieldMeta field) {
    return field.dataType() == DataType.STRING
        ? FieldMeta.of(field.name(), DataType.STRING)
        : field;
  }

  private static Object present(FieldMeta field, Comparison comparison, @Nullable Object operand) {
    if (operand == null) {
      throw new InvalidQueryException(
          "The operator "
              + comparison.operator().word()
              + " on "
              + field
              + " has null for an operand. Use isNull or notNull.");
    }
    return operand;
  }

  private static Object normal(FieldMeta field, Object operand) {
    try {
      return NormalForm.ofGiven(field, operand);
    } catch (IllegalArgumentException e) {
      throw refused(field, e);
    }
  }

  private static InvalidQueryException refused(FieldMeta field, IllegalArgumentException e) {
    return new InvalidQueryException(
        "The filter on " + field + " can't be answered: its operand " + sentence(e));
  }

  /** A suggestion ends with a full stop already. */
  private static String sentence(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  private static Filter isNull(FieldMeta field) {
    return Comparison.of(field.name(), Operator.IS_NULL);
  }

  /** The same comparison, if that is what it says. */
  private static Comparison rewritten(Comparison comparison, Operator operator, Object operand) {
    boolean isSame =
        comparison.operator() == operator
            && comparison.operands().size() == 1
            && comparison.operand() == operand;
    return isSame ? comparison : rewritten(comparison, operator, List.of(operand));
  }

  private static Comparison rewritten(
      Comparison comparison, Operator operator, List<Object> operands) {
    return new Comparison(comparison.field(), operator, operands, comparison.ignoringCase());
  }
}
