package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.Suggestion;
import dev.anhanga.runtime.meta.ValueOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order by one field. Null is the greatest value, unless said otherwise. Immutable.
 *
 * @param field the field's name in the meta
 * @param direction whether the least or the greatest value comes first
 * @param nulls whether nulls come before or after all values
 * @param ignoringCase whether A to Z are taken for a to z
 */
public record Sort(String field, Direction direction, Nulls nulls, boolean ignoringCase) {

  /** Which end comes first. */
  public enum Direction {
    /** The least value first. */
    ASCENDING,
    /** The greatest value first. */
    DESCENDING
  }

  /** Where nulls come. */
  public enum Nulls {
    /** Before all values. */
    FIRST,
    /** After all values. */
    LAST
  }

  /** By a field, the least value first and nulls last. */
  public static Sort ascending(String field) {
    return new Sort(field, Direction.ASCENDING, Nulls.LAST, false);
  }

  /** By a field, nulls first and then the greatest value. */
  public static Sort descending(String field) {
    return new Sort(field, Direction.DESCENDING, Nulls.FIRST, false);
  }

  /**
   * By a field, in the order {@code asc} or {@code desc}.
   *
   * @throws InvalidQueryException if the order is another word
   */
  public static Sort of(@Nullable String field, @Nullable String order) {
    if (field == null || order == null) {
      throw new InvalidQueryException("The field or the order of a sort is missing.");
    }
    return switch (order) {
      case "asc" -> ascending(field);
      case "desc" -> descending(field);
      default ->
          throw new InvalidQueryException(
              "There is no order " + Suggestion.among(order, List.of("asc", "desc")));
    };
  }

  /** The same order, with nulls before all values. */
  public Sort nullsFirst() {
    return new Sort(field, direction, Nulls.FIRST, ignoringCase);
  }

  /** The same order, with nulls after all values. */
  public Sort nullsLast() {
    return new Sort(field, direction, Nulls.LAST, ignoringCase);
  }

  /** The same order, for which A to Z are the same as a to z. */
  public Sort ignoreCase() {
    return new Sort(field, direction, nulls, true);
  }

  /** The opposite order. */
  public Sort reversed() {
    return new Sort(
        field,
        isDescending() ? Direction.ASCENDING : Direction.DESCENDING,
        nulls == Nulls.FIRST ? Nulls.LAST : Nulls.FIRST,
        ignoringCase);
  }

  /** Whether the greatest value comes first. */
  public boolean isDescending() {
    return direction == Direction.DESCENDING;
  }

  Comparator<Row> comparator(FieldMeta meta) {
    Comparator<Object> values = (left, right) -> compare(meta, left, right);
    Comparator<@Nullable Object> ordered = isDescending() ? values.reversed() : values;
    Comparator<@Nullable Object> complete =
        nulls == Nulls.FIRST ? Comparator.nullsFirst(ordered) : Comparator.nullsLast(ordered);
    return (left, right) -> complete.compare(left.get(meta.position()), right.get(meta.position()));
  }

  private int compare(FieldMeta meta, Object left, Object right) {
    return ignoringCase
        ? ValueOrder.compareText(
            ValueOrder.folded((String) left), ValueOrder.folded((String) right))
        : ValueOrder.compare(meta.dataType(), left, right);
  }

  /** Refuses null names where they are made, not where they are used. */
  public Sort {
    Objects.requireNonNull(field, "The field is null.");
  }

  /** As a record's own, which the JVM would make when a program's first search asks for it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sort sort
        && field.equals(sort.field)
        && direction == sort.direction
        && nulls == sort.nulls
        && ignoringCase == sort.ignoringCase;
  }

  @Override
  public int hashCode() {
    int ends = (isDescending() ? 2 : 0) + (nulls == Nulls.FIRST ? 1 : 0);
    return 31 * field.hashCode() + 2 * ends + (ignoringCase ? 1 : 0);
  }
}
