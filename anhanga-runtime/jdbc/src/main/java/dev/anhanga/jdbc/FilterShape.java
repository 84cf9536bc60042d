package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Filters as their conditions are written: all that have one shape have one text. What a flag is to
 * be is part of it, as a dialect may write that without an operand.
 */
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
    if (filter instanceof Comparison it) {
      int operands = isOfFlag(it) ? Objects.hashCode(it.operand()) : it.operands().size();
      return 31 * (31 * it.field().hashCode() + it.operator().hashCode()) + operands;
    }
    List<Filter> operands = operands(filter);
    int hash = filter instanceof And ? 1 : filter instanceof Or ? 2 : 3;
    for (int index = 0; index < operands.size(); index++) {
      hash = 31 * hash + hash(operands.get(index));
    }
    return hash;
  }

  static boolean isSame(Filter known, Filter filter) {
    if (known instanceof Comparison one && filter instanceof Comparison other) {
      return one.operator() == other.operator()
          && one.ignoringCase() == other.ignoringCase()
          && one.operands().size() == other.operands().size()
          && one.field().equals(other.field())
          && (!isOfFlag(other) || Objects.equals(one.operand(), other.operand()));
    }
    return known.getClass() == filter.getClass() && areSame(operands(known), operands(filter));
  }

  /** Whether it says what a flag is to be. */
  static boolean isOfFlag(Comparison comparison) {
    return comparison.operator() == Operator.EQUAL_TO && comparison.operand() instanceof Boolean;
  }

  private static boolean areSame(List<Filter> known, List<Filter> filters) {
    if (known.size() != filters.size()) {
      return false;
    }
    for (int index = 0; index < known.size(); index++) {
      if (!isSame(known.get(index), filters.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** The shape alone, without the values, which are nobody's to keep. */
  static Filter of(Filter filter) {
    if (filter instanceof Comparison it) {
      if (isOfFlag(it)) {
        return it;
      }
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
