package dev.anhanga.runtime.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** A field of binary numbers of 64 bits. Takes primitives, so that no literal needs a suffix. */
public final class DoubleField extends Field implements Sortable {

  private DoubleField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static DoubleField of(String name) {
    return new DoubleField(name);
  }

  /** True where the field has this value. */
  public Comparison equalTo(double value) {
    return compare(Operator.EQUAL_TO, value);
  }

  /** True where the field has this value; with null, where it is null. */
  public Comparison equalTo(@Nullable Double value) {
    return compare(Operator.EQUAL_TO, value);
  }

  /** True where the field doesn't have this value, be it another one or null. */
  public Comparison notEqualTo(double value) {
    return compare(Operator.NOT_EQUAL_TO, value);
  }

  /** True where the field doesn't have this value, be it another one or null. */
  public Comparison notEqualTo(@Nullable Double value) {
    return compare(Operator.NOT_EQUAL_TO, value);
  }

  /** True where the field has one of these values; never, if there are none. */
  public Comparison in(double... values) {
    return in(DoubleStream.of(values).boxed().toList());
  }

  /** True where the field has one of these values, among which may be null; never, if none. */
  public Comparison in(Collection<? extends @Nullable Double> values) {
    return new Comparison(name(), Operator.IN, new ArrayList<>(values), false);
  }

  /** True where the field has none of these values. */
  public Comparison notIn(double... values) {
    return notIn(DoubleStream.of(values).boxed().toList());
  }

  /** True where the field has none of these values. */
  public Comparison notIn(Collection<? extends @Nullable Double> values) {
    return new Comparison(name(), Operator.NOT_IN, new ArrayList<>(values), false);
  }

  /** True where the field is greater than this value. */
  public Comparison greaterThan(double value) {
    return compare(Operator.GREATER_THAN, value);
  }

  /** True where the field is greater than this value, or equal to it. */
  public Comparison greaterThanEqual(double value) {
    return compare(Operator.GREATER_THAN_EQUAL, value);
  }

  /** True where the field is less than this value. */
  public Comparison lessThan(double value) {
    return compare(Operator.LESS_THAN, value);
  }

  /** True where the field is less than this value, or equal to it. */
  public Comparison lessThanEqual(double value) {
    return compare(Operator.LESS_THAN_EQUAL, value);
  }

  /** True where the field lies between these values, or is equal to one of them. */
  public Comparison between(double least, double greatest) {
    return compare(Operator.BETWEEN, least, greatest);
  }
}
