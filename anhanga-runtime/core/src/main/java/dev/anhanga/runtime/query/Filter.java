package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A condition on a record's fields, true or false of every row: null is a value that equals only
 * itself, so that {@link #not()} always negates. Immutable. Usually made by a field constant, as in
 * {@code PersonMeta.NAME.startsWith("A").and(PersonMeta.ACTIVE.isTrue())}.
 */
public sealed interface Filter permits Comparison, And, Or, Not {

  /** The filter that every row passes. */
  static Filter all() {
    return And.EVERYTHING;
  }

  /**
   * Whether a row passes. The row's values, and the operands, are in normal form.
   *
   * @throws InvalidQueryException if the row has no field of a name used here
   */
  boolean test(Row row);

  /** Both this and the other; if one of them is {@link #all()}, just the other. */
  default Filter and(Filter other) {
    Objects.requireNonNull(other, "The other filter is null.");
    if (isAll(this)) {
      return other;
    }
    if (isAll(other)) {
      return this;
    }
    return this instanceof And || other instanceof And
        ? new And(joined(andOperands(this), andOperands(other)))
        : new And(List.of(this, other));
  }

  /** This, the other, or both. */
  default Filter or(Filter other) {
    return new Or(joined(orOperands(this), orOperands(other)));
  }

  private static boolean isAll(Filter filter) {
    return filter instanceof And and && and.operands().isEmpty();
  }

  private static List<Filter> andOperands(Filter filter) {
    return filter instanceof And and ? and.operands() : List.of(filter);
  }

  private static List<Filter> orOperands(Filter filter) {
    return filter instanceof Or or ? or.operands() : List.of(filter);
  }

  private static List<Filter> joined(List<Filter> these, List<Filter> those) {
    List<Filter> joined = new ArrayList<>(these.size() + those.size());
    joined.addAll(these);
    joined.addAll(those);
    return joined;
  }

  /** The opposite of this. */
  default Filter not() {
    return this instanceof Not negated ? negated.operand() : new Not(this);
  }
}
