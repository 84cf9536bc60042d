package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up what is asked for. */
final class QueryGenerator {

  private static final int MOST_SORTS = 3;
  private static final int LARGEST_PAGE = 4;

  private static final List<Operator> OF_PRESENCE = List.of(Operator.IS_NULL, Operator.NOT_NULL);
  private static final List<Operator> OF_EQUALITY =
      List.of(Operator.EQUAL_TO, Operator.NOT_EQUAL_TO, Operator.IN, Operator.NOT_IN);
  private static final List<Operator> OF_ORDER =
      List.of(
          Operator.GREATER_THAN,
          Operator.GREATER_THAN_EQUAL,
          Operator.LESS_THAN,
          Operator.LESS_THAN_EQUAL,
          Operator.BETWEEN);
  private static final List<Operator> OF_TEXT =
      List.of(Operator.LIKE, Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH);

  private final Subject subject;
  private final Random random;
  private final List<FieldMeta> fields;

  QueryGenerator(Subject subject, Random random) {
    this.subject = subject;
    this.random = random;
    this.fields =
        subject.meta().fields().values().stream()
            .filter(field -> subject.values().containsKey(field.name()))
            .toList();
  }

  /** A page by number, or from which a walk begins. */
  Query page() {
    return new Query(
        filter(),
        sorts(),
        1 + random.nextInt(LARGEST_PAGE),
        1 + random.nextInt(3),
        random.nextBoolean());
  }

  /** All that there is, or the first of it. */
  Query whole() {
    return new Query(filter(), sorts(), random.nextInt(LARGEST_PAGE), 1, true);
  }

  Filter filter() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> Filter.all();
      case 2 -> new Not(comparison());
      case 3 -> new And(List.of(comparison(), comparison()));
      case 4 -> new Or(List.of(comparison(), comparison()));
      case 5 -> new Not(new Or(List.of(comparison(), new Not(comparison()))));
      default -> comparison();
    };
  }

  private Filter comparison() {
    FieldMeta field = fields.get(random.nextInt(fields.size()));
    Operator operator = one(operators(field));
    List<@Nullable Object> operands = new ArrayList<>();
    for (int count = operands(operator); count > 0; count--) {
      operands.add(operand(field, operator));
    }
    boolean isIgnoringCase = field.dataType() == DataType.STRING && random.nextInt(3) == 0;
    return new Comparison(field.name(), operator, operands, isIgnoringCase);
  }

  private static List<Operator> operators(FieldMeta field) {
    List<Operator> operators = new ArrayList<>(OF_PRESENCE);
    if (field.dataType() != DataType.JSON) {
      operators.addAll(OF_EQUALITY);
    }
    if (field.dataType().isOrdered()) {
      operators.addAll(OF_ORDER);
    }
    if (field.dataType() == DataType.STRING) {
      operators.addAll(OF_TEXT);
    }
    return operators;
  }

  private int operands(Operator operator) {
    return switch (operator) {
      case IS_NULL, NOT_NULL -> 0;
      case BETWEEN -> 2;
      case IN, NOT_IN -> random.nextInt(4);
      default -> 1;
    };
  }

  /** Text is looked for in whole and in part, and null only where it may be. */
  private @Nullable Object operand(FieldMeta field, Operator operator) {
    Object value = one(subject.valuesOf(field));
    if (OF_TEXT.contains(operator) && value instanceof String text && random.nextBoolean()) {
      int end = text.offsetByCodePoints(0, Math.min(1, text.codePointCount(0, text.length())));
      return operator == Operator.LIKE
          ? "%" + text.substring(0, end) + "_%"
          : text.substring(0, end);
    }
    return OF_EQUALITY.contains(operator) && random.nextInt(8) == 0 ? null : value;
  }

  private List<Sort> sorts() {
    List<FieldMeta> sortable = new ArrayList<>(fields);
    sortable.removeIf(field -> !field.dataType().isOrdered());
    Collections.shuffle(sortable, random);
    List<Sort> sorts = new ArrayList<>();
    for (FieldMeta field :
        sortable.subList(0, Math.min(random.nextInt(MOST_SORTS + 1), sortable.size()))) {
      sorts.add(
          new Sort(
              field.name(),
              one(List.of(Sort.Direction.values())),
              one(List.of(Sort.Nulls.values())),
              field.dataType() == DataType.STRING && random.nextBoolean()));
    }
    return sorts;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
