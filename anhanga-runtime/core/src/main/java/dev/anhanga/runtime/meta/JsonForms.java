package dev.anhanga.runtime.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the forms of {@link Json} are made of. */
final class JsonForms {

  private JsonForms() {}

  /** A value in a tree; null only in a form that has it. */
  static <T> @Nullable Object write(Converter<T, Object> form, @Nullable T value) {
    if (form instanceof NullForm<T> nullForm) {
      return nullForm.write(value);
    }
    return Conversion.toStored(form, present(value));
  }

  /** A value from a tree; null only in a form that has it. */
  static <T> @Nullable T read(Converter<T, Object> form, @Nullable Object tree) {
    if (form instanceof NullForm<T> nullForm) {
      return nullForm.read(tree);
    }
    return Conversion.fromStored(form, present(tree));
  }

  private static <V> V present(@Nullable V value) {
    if (value == null) {
      throw new Refusal("is null");
    }
    return value;
  }

  /** The tree as this class. */
  static <C> C typed(Class<C> type, String what, Object tree) {
    if (!type.isInstance(tree)) {
      throw new Refusal("is no " + what);
    }
    return type.cast(tree);
  }

  /** Values as their text. What the JDK says of a text that it can't read quotes it. */
  static <T> Converter<T, Object> text(
      String what, Function<T, String> toText, Function<String, T> parser) {
    return Converter.of(
        toText,
        tree -> {
          String text = typed(String.class, what, tree);
          try {
            return parser.apply(text);
          } catch (RuntimeException e) {
            throw new Refusal("is no " + what);
          }
        });
  }

  /** Values as whole numbers. */
  static <T> Converter<T, Object> whole(Function<T, Long> toLong, Function<Long, T> fromLong) {
    return Converter.of(toLong, tree -> fromLong.apply(typed(Long.class, "whole number", tree)));
  }

  /** As many elements as the size says, in a list. */
  static <T> List<@Nullable Object> writeAll(
      Converter<T, Object> form, Iterable<? extends T> elements) {
    List<@Nullable Object> trees = new ArrayList<>();
    try {
      for (T element : elements) {
        trees.add(write(form, element));
      }
    } catch (Refusal e) {
      throw e.atIndex(trees.size());
    }
    return Collections.unmodifiableList(trees);
  }

  /** The elements of a tree that is a list. */
  static <T> List<T> readAll(Converter<T, Object> form, Object tree) {
    List<?> trees = typed(List.class, "list", tree);
    List<T> elements = new ArrayList<>(trees.size());
    try {
      for (Object element : trees) {
        elements.add(elementOf(form, element));
      }
    } catch (Refusal e) {
      throw e.atIndex(elements.size());
    }
    return elements;
  }

  /** Only a list of nullable elements gets a null, and it is declared as one. */
  @SuppressWarnings("NullAway")
  private static <T> T elementOf(Converter<T, Object> form, @Nullable Object tree) {
    return read(form, tree);
  }

  static <T> Map<String, @Nullable Object> writeEntries(
      Converter<T, Object> form, Map<String, ? extends T> map) {
    Map<String, @Nullable Object> trees = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, ? extends T> entry : map.entrySet()) {
        if (entry.getKey() == null) {
          throw new Refusal("is a null key");
        }
        trees.put(entry.getKey(), write(form, entry.getValue()));
      }
    } catch (Refusal e) {
      throw e.atEntry(trees.size());
    }
    return Collections.unmodifiableMap(trees);
  }

  static <T> Map<String, T> readEntries(Converter<T, Object> form, Object tree) {
    Map<?, ?> trees = typed(Map.class, "map", tree);
    Map<String, T> entries = new LinkedHashMap<>();
    try {
      for (Map.Entry<?, ?> entry : trees.entrySet()) {
        String key = typed(String.class, "text", entry.getKey());
        entries.put(key, elementOf(form, entry.getValue()));
      }
    } catch (Refusal e) {
      throw e.atEntry(entries.size());
    }
    return Collections.unmodifiableMap(entries);
  }

  /** A list of what an array of primitives holds, one at a time. */
  static <A, B> Converter<A, Object> primitives(
      Converter<B, Object> form,
      Function<A, List<B>> boxed,
      IntFunction<A> array,
      Setter<A, B> setter) {
    return Converter.of(
        values -> writeAll(form, boxed.apply(values)),
        tree -> {
          List<B> elements = readAll(form, tree);
          A values = array.apply(elements.size());
          for (int index = 0; index < elements.size(); index++) {
            setter.set(values, index, elements.get(index));
          }
          return values;
        });
  }

  /** Puts an element into an array of primitives. */
  interface Setter<A, B> {
    void set(A array, int index, B value);
  }
}
