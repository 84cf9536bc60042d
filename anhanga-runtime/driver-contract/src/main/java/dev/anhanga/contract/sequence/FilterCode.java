package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Or;
import dev.anhanga.runtime.query.Sort;
import java.util.List;

/** Filters and sorts as Java says them. */
final class FilterCode {

  private FilterCode() {}

  static String of(Filter filter) {
    if (filter instanceof Comparison comparison) {
      return "new Comparison(%s, Operator.%s, %s, %s)"
          .formatted(
              Literals.of(comparison.field()),
              comparison.operator().name(),
              Literals.list(comparison.operands()),
              comparison.ignoringCase());
    }
    if (filter instanceof Not not) {
      return "new Not(" + of(not.operand()) + ")";
    }
    if (filter instanceof And and) {
      return and.operands().isEmpty() ? "Filter.all()" : "new And(" + all(and.operands()) + ")";
    }
    return "new Or(" + all(((Or) filter).operands()) + ")";
  }

  private static String all(List<Filter> filters) {
    return "List.of(" + String.join(", ", filters.stream().map(FilterCode::of).toList()) + ")";
  }

  static String of(Sort sort) {
    return "new Sort(%s, Sort.Direction.%s, Sort.Nulls.%s, %s)"
        .formatted(
            Literals.of(sort.field()),
            sort.direction().name(),
            sort.nulls().name(),
            sort.ignoringCase());
  }
}
