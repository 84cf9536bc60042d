package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A field of decimals, UUIDs, points in time, or of converted values, whose order is that of their
 * stored form.
 *
 * @param <V> the values' Java type
 */
public final class ComparableField<V> extends OrderedField<V> {

  private final @Nullable Converter<V, ?> converter;

  private ComparableField(String name, @Nullable Converter<V, ?> converter) {
    super(name);
    this.converter = converter;
  }

  /** The field with this name in the meta. */
  public static <V> ComparableField<V> of(String name) {
    return new ComparableField<>(name, null);
  }

  /**
   * The field with this name in the meta, which stores what the converter makes of values. An
   * operand that the converter refuses is an {@link InvalidQueryException}.
   */
  public static <V> ComparableField<V> of(String name, Converter<V, ?> converter) {
    return new ComparableField<>(name, converter);
  }

  @Override
  @Nullable Object operand(@Nullable V value) {
    return converter == null ? value : ConvertedField.operand(name(), converter, value);
  }
}
