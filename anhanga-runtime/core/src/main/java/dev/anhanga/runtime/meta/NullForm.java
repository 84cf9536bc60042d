package dev.anhanga.runtime.meta;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form that has null for one of its values; all others refuse it. */
abstract class NullForm<T> implements Converter<T, Object> {

  abstract @Nullable Object write(@Nullable T value);

  abstract @Nullable T read(@Nullable Object tree);

  @Override
  public Object toStored(T value) {
    return present(write(value));
  }

  @Override
  public T fromStored(Object stored) {
    return present(read(stored));
  }

  private static <V> V present(@Nullable V value) {
    if (value == null) {
      throw new Refusal("is absent");
    }
    return value;
  }

  static <T> NullForm<T> nullable(Converter<T, Object> form) {
    return new NullForm<>() {
      @Override
      @Nullable Object write(@Nullable T value) {
        return value == null ? null : JsonForms.write(form, value);
      }

      @Override
      @Nullable T read(@Nullable Object tree) {
        return tree == null ? null : JsonForms.read(form, tree);
      }
    };
  }

  static <T> NullForm<Optional<T>> optional(Converter<T, Object> form) {
    return new NullForm<>() {
      @Override
      @SuppressWarnings("NullableOptional") // As in any record's component.
      @Nullable Object write(@Nullable Optional<T> value) {
        T present = Row.orNull(value);
        return present == null ? null : JsonForms.write(form, present);
      }

      @Override
      Optional<T> read(@Nullable Object tree) {
        return tree == null ? Optional.empty() : Optional.ofNullable(JsonForms.read(form, tree));
      }
    };
  }
}
