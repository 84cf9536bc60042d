package dev.anhanga.runtime.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A field of whole numbers of 64 bits. Takes primitives, so that no literal needs a suffix. */
public final class LongField extends Field implements Sortable {

  private LongField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static LongField of(String name) {
    return new LongField(name);
  }

  /** True where the field has this value. */
  public Comparison equalTo(long value) {
    return compare(Operator.EQUAL_TO, value);
  }

  /** True where the field has this value; with null, where it is null. */
  public Comparison equalTo(@Nullable Long value) {
    return compare(Operator.EQUAL_TO, value);
  }

  /** True where the field doesn't have this value, be it another one or null. */
  public Comparison notEqualTo(long value) {
    return compare(Operator.NOT_EQUAL_TO, value);
  }

  /** True where the field doesn't have this value, be it another one or null. */
  public Comparison notEqualTo(@Nullable Long value) {
    return compare(Operator.NOT_EQUAL_TO, value);
  }

  /** True where the field has one of these values; never, if there are none. */
  public Comparison in(long... values) {
    return in(LongStream.of(values).boxed().toList());
  }

  /** True where the field has one of these values, among which may be null; never, if none. */
  public Comparison in(Collection<? extends @Nullable Long> values) {
    return new Comparison(name(), Operator.IN, new ArrayList<>(values), false);
  }

  /** True where the field has none of these values. */
  public Comparison notIn(long... values) {
    return notIn(LongStream.of(values).boxed().toList());
  }

  /** True where the field has none of these values. */
  public Comparison notIn(Collection<? extends @Nullable Long> values) {
    return new Comparison(name(), Operator.NOT_IN, new ArrayList<>(values), false);
  }

  /** True where the field is greater than this value. */
  public Comparison greaterThan(long value) {
    return compare(Operator.GREATER_THAN, value);
  }

  /** True where the field is greater than this value, or equal to it. */
  public Comparison greaterThanEqual(long value) {
    return compare(Operator.GREATER_THAN_EQUAL, value);
  }

  /** True where the field is less than this value. */
  public Comparison lessThan(long value) {
    return compare(Operator.LESS_THAN, value);
  }

  /** True where the field is less than this value, or equal to it. */
  public Comparison lessThanEqual(long value) {
    return compare(Operator.LESS_THAN_EQUAL, value);
  }

  /** True where the field lies between these values, or is equal to one of them. */
  public Comparison between(long least, long greatest) {
    return compare(Operator.BETWEEN, least, greatest);
  }
}
