package dev.anhanga.runtime.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values can be told apart.
 *
 * @param <V> the values' Java type
 */
public abstract sealed class ValueField<V> extends Field
    permits BooleanField, BytesField, ConvertedField, EnumField, OrderedField {

  ValueField(String name) {
    super(name);
  }

  /** True where the field has this value; with null, where it is null. */
  public final Comparison equalTo(@Nullable V value) {
    return compare(Operator.EQUAL_TO, operand(value));
  }

  /** True where the field doesn't have this value, be it another one or null. */
  public final Comparison notEqualTo(@Nullable V value) {
    return compare(Operator.NOT_EQUAL_TO, operand(value));
  }

  /** True where the field has one of these values, among which may be null; never, if none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final Comparison in(@Nullable V... values) {
    return in(Arrays.asList(values));
  }

  /** True where the field has one of these values, among which may be null; never, if none. */
  public final Comparison in(Collection<? extends @Nullable V> values) {
    return new Comparison(name(), Operator.IN, operands(values), false);
  }

  /** True where the field has none of these values. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final Comparison notIn(@Nullable V... values) {
    return notIn(Arrays.asList(values));
  }

  /** True where the field has none of these values. */
  public final Comparison notIn(Collection<? extends @Nullable V> values) {
    return new Comparison(name(), Operator.NOT_IN, operands(values), false);
  }

  private List<@Nullable Object> operands(Collection<? extends @Nullable V> values) {
    List<@Nullable Object> operands = new ArrayList<>(values.size());
    values.forEach(value -> operands.add(operand(value)));
    return operands;
  }

  /** A value as drivers see those of the field. */
  @Nullable Object operand(@Nullable V value) {
    return value;
  }
}
