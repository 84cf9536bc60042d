package dev.anhanga.runtime.query;

/**
 * A field whose values can be compared.
 *
 * @param <V> the values' Java type
 */
public abstract sealed class OrderedField<V> extends ValueField<V> implements Sortable
    permits ComparableField, TextField {

  OrderedField(String name) {
    super(name);
  }

  /** True where the field is greater than this value. */
  public final Comparison greaterThan(V value) {
    return compare(Operator.GREATER_THAN, operand(value));
  }

  /** True where the field is greater than this value, or equal to it. */
  public final Comparison greaterThanEqual(V value) {
    return compare(Operator.GREATER_THAN_EQUAL, operand(value));
  }

  /** True where the field is less than this value. */
  public final Comparison lessThan(V value) {
    return compare(Operator.LESS_THAN, operand(value));
  }

  /** True where the field is less than this value, or equal to it. */
  public final Comparison lessThanEqual(V value) {
    return compare(Operator.LESS_THAN_EQUAL, operand(value));
  }

  /** True where the field lies between these values, or is equal to one of them. */
  public final Comparison between(V least, V greatest) {
    return compare(Operator.BETWEEN, operand(least), operand(greatest));
  }
}
