package dev.anhanga.runtime.meta;

import java.util.function.Function;

/**
 * How a value of a Java type that drivers don't know is stored as one that they do. Named by
 * {@code @Convert}, it is a class with a constructor that takes nothing, both visible to code in
 * the record's package. Stateless, so safe for concurrent use; never called with null, and answers
 * none.
 *
 * <p>Either direction may refuse a value with an {@link IllegalArgumentException}, whose message
 * completes a sentence that begins with the field's name, as {@code "is no currency"}, and never
 * holds the value. The text of any other exception isn't shown.
 *
 * @param <T> what the record holds
 * @param <S> what is stored: the {@linkplain DataType#javaType() class of a data type}
 */
public interface Converter<T, S> {

  /** The value in its stored form. */
  S toStored(T value);

  /** The value of a stored form: what {@link #toStored} made it of, or the nearest to that. */
  T fromStored(S stored);

  /** A converter made of its two directions. */
  static <T, S> Converter<T, S> of(
      Function<? super T, ? extends S> toStored, Function<? super S, ? extends T> fromStored) {
    return new Converter<>() {
      @Override
      public S toStored(T value) {
        return toStored.apply(value);
      }

      @Override
      public T fromStored(S stored) {
        return fromStored.apply(stored);
      }
    };
  }
}
