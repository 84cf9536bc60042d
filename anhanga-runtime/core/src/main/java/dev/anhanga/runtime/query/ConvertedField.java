package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.Row;
import org.jspecify.annotations.Nullable;

/**
 * A field of converted values that can be told apart, but whose stored form has no order that means
 * anything. An operand that the converter refuses is an {@link InvalidQueryException}.
 *
 * @param <V> the values' Java type
 */
public final class ConvertedField<V> extends ValueField<V> {

  private final Converter<V, ?> converter;

  private ConvertedField(String name, Converter<V, ?> converter) {
    super(name);
    this.converter = converter;
  }

  /** The field with this name in the meta, which stores what the converter makes of values. */
  public static <V> ConvertedField<V> of(String name, Converter<V, ?> converter) {
    return new ConvertedField<>(name, converter);
  }

  @Override
  @Nullable Object operand(@Nullable V value) {
    return operand(name(), converter, value);
  }

  static <V> @Nullable Object operand(String name, Converter<V, ?> converter, @Nullable V value) {
    try {
      return Row.stored(converter, value);
    } catch (IllegalArgumentException e) {
      throw new InvalidQueryException(
          "The filter on " + name + " can't be answered: its operand " + e.getMessage() + ".");
    }
  }
}
