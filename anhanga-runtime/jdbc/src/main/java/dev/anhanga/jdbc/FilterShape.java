package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import java.util.Collections;
import java.util.List;

/** Filters as their conditions are written: all that have one shape have one text. */
final class FilterShape {

  private FilterShape() {}

  /** Whether the condition's text tells nothing of the operands. */
  static boolean isFixed(Filter filter) {
    if (filter instanceof Comparison comparison) {
      Operator operator = comparison.operator();
      return !operator.isTextual();
    }
    for (Filter operand : operands(filter)) {
      if (!isFixed(operand)) {
        return false;
      }
    }
    return true;
  }

  /** The same for filters of one shape. */
  static int hash(Filter filter) {
    if (filter instanceof Comparison comparison) {
      return 31 * (31 * comparison.field().hashCode() + comparison.operator().hashCode())
          + comparison.operands().size();
    }
    List<Filter> operands = operands(filter);
    int hash = filter instanceof And ? 1 : filter instanceof Or ? 2 : 3;
    for (int index = 0; index < operands.size(); index++) {
      hash = 31 * hash + hash(operands.get(index));
    }
    return hash;
  }

  static boolean isSame(Filter left, Filter right) {
    if (left instanceof Comparison one && right instanceof Comparison other) {
      return one.operator() == other.operator()
          && one.ignoringCase() == other.ignoringCase()
          && one.operands().size() == other.operands().size()
          && one.field().equals(other.field());
    }
    return left.getClass() == right.getClass() && areSame(operands(left), operands(right));
  }

  private static boolean areSame(List<Filter> left, List<Filter> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int index = 0; index < left.size(); index++) {
      if (!isSame(left.get(index), right.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** The shape alone, without the values, which are nobody's to keep. */
  static Filter of(Filter filter) {
    if (filter instanceof Comparison it) {
      List<Boolean> places = Collections.nCopies(it.operands().size(), true);
      return new Comparison(it.field(), it.operator(), List.copyOf(places), it.ignoringCase());
    }
    List<Filter> shapes = operands(filter).stream().map(FilterShape::of).toList();
    if (filter instanceof Not) {
      return new Not(shapes.get(0));
    }
    return filter instanceof And ? new And(shapes) : new Or(shapes);
  }

  private static List<Filter> operands(Filter filter) {
    if (filter instanceof And and) {
      return and.operands();
    } else if (filter instanceof Or or) {
      return or.operands();
    }
    return filter instanceof Not not ? List.of(not.operand()) : List.of();
  }
}
