package dev.anhanga.contract;

import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters of every kind that there is on a kind of field. */
final class MatrixFilters {

  private final String field;
  private final FieldKind kind;

  private MatrixFilters(String field, FieldKind kind) {
    this.field = field;
    this.kind = kind;
  }

  static List<Filter> on(String field, FieldKind kind) {
    return new MatrixFilters(field, kind).all();
  }

  private Filter value(Operator operator, @Nullable Object... operands) {
    return new Comparison(field, operator, Arrays.asList(operands), false);
  }

  private List<Filter> all() {
    List<Filter> filters = new ArrayList<>();
    filters.add(Filter.all());
    filters.add(value(Operator.IS_NULL));
    filters.add(value(Operator.NOT_NULL));
    filters.add(value(Operator.NOT_EQUAL_TO, (Object) null).not());
    if (kind != FieldKind.JSON) {
      addEqualities(filters);
    }
    if (kind.isOrdered()) {
      addOrderings(filters);
    }
    if (kind.isText()) {
      addTextual(filters);
    }
    return filters;
  }

  private void addEqualities(List<Filter> filters) {
    Object first = kind.few().get(0);
    Object middle = kind.few().get(kind.few().size() / 2);
    Filter among = value(Operator.IN, first, middle);
    filters.add(value(Operator.EQUAL_TO, middle));
    filters.add(value(Operator.NOT_EQUAL_TO, middle));
    filters.add(value(Operator.IN, first, null));
    filters.add(value(Operator.NOT_IN, first, null));
    filters.add(value(Operator.NOT_IN, middle).and(IntField.of("id").greaterThan(4)));
    filters.add(among.or(IntField.of("int").isNull()).not());
  }

  private void addOrderings(List<Filter> filters) {
    Object first = kind.few().get(0);
    Object middle = kind.few().get(kind.few().size() / 2);
    filters.add(value(Operator.GREATER_THAN, first));
    filters.add(value(Operator.GREATER_THAN_EQUAL, middle));
    filters.add(value(Operator.LESS_THAN, middle));
    filters.add(value(Operator.LESS_THAN_EQUAL, middle).not());
    filters.add(value(Operator.BETWEEN, first, middle));
    filters.add(value(Operator.BETWEEN, first, middle).not());
  }

  private void addTextual(List<Filter> filters) {
    for (Operator operator : List.of(Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH)) {
      filters.add(new Comparison(field, operator, List.of("a"), true));
      filters.add(value(operator, "E").not());
    }
    filters.add(value(Operator.LIKE, "_%"));
    Object second = kind.few().get(1);
    filters.add(new Comparison(field, Operator.GREATER_THAN, List.of(second), true));
    filters.add(new Comparison(field, Operator.EQUAL_TO, List.of(second), true).not());
  }
}
