package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Row;
import java.util.stream.Stream;

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

  /** Both this and the other. */
  default Filter and(Filter other) {
    return new And(
        Stream.of(this, other)
            .flatMap(part -> part instanceof And and ? and.operands().stream() : Stream.of(part))
            .toList());
  }

  /** This, the other, or both. */
  default Filter or(Filter other) {
    return new Or(
        Stream.of(this, other)
            .flatMap(part -> part instanceof Or or ? or.operands().stream() : Stream.of(part))
            .toList());
  }

  /** The opposite of this. */
  default Filter not() {
    return this instanceof Not negated ? negated.operand() : new Not(this);
  }
}
