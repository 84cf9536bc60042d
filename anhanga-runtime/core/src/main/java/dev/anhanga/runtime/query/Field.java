package dev.anhanga.runtime.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record, as a typed constant such as {@code PersonMeta.NAME}, from which filters and
 * sorts are made. Immutable. Each kind offers just what holds for its values.
 */
public abstract sealed class Field permits ValueField, DoubleField, IntField, JsonField, LongField {

  private final String name;

  Field(String name) {
    this.name = Objects.requireNonNull(name, "The name is null.");
  }

  /** The field's name in the meta. */
  public String name() {
    return name;
  }

  /** True where the field is null. */
  public final Comparison isNull() {
    return compare(Operator.IS_NULL);
  }

  /** True where the field isn't null. */
  public final Comparison notNull() {
    return compare(Operator.NOT_NULL);
  }

  final Comparison compare(Operator operator, @Nullable Object... operands) {
    return Comparison.of(name, operator, operands);
  }

  /** The field's name. */
  @Override
  public String toString() {
    return name;
  }
}
