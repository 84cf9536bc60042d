package dev.anhanga.runtime.meta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record inside a tree: a map with the names of its components. Helps generated forms to write
 * one, by {@link #of()}, and to read one, by {@link #in(Object)}. Not safe for concurrent use.
 */
public final class JsonObject {

  private final Map<String, @Nullable Object> components;

  private JsonObject(Map<String, @Nullable Object> components) {
    this.components = components;
  }

  /** An object to be written: empty so far. */
  public static JsonObject of() {
    return new JsonObject(new LinkedHashMap<>());
  }

  /**
   * An object to be read.
   *
   * @throws IllegalArgumentException if the tree is something else
   */
  @SuppressWarnings("unchecked") // A tree's maps have text for keys.
  public static JsonObject in(Object tree) {
    return new JsonObject(JsonForms.typed(Map.class, "object", tree));
  }

  /**
   * This object, to which a component was added.
   *
   * @throws IllegalArgumentException if the value is null, or the form refuses it
   */
  public <T> JsonObject with(String name, Converter<T, Object> form, @Nullable T value) {
    if (value == null && !(form instanceof NullForm)) {
      throw new Refusal("has no " + name);
    }
    return added(name, form, value);
  }

  /**
   * This object, to which a component was added that may be null.
   *
   * @throws IllegalArgumentException if the form refuses the value
   */
  public <T> JsonObject withNullable(String name, Converter<T, Object> form, @Nullable T value) {
    return added(name, NullForm.nullable(form), value);
  }

  private <T> JsonObject added(String name, Converter<T, Object> form, @Nullable T value) {
    try {
      components.put(name, JsonForms.write(form, value));
      return this;
    } catch (Refusal e) {
      throw e.atName(name);
    }
  }

  /** The tree, which can't be changed. Nothing is added to this object afterwards. */
  public Object tree() {
    return Collections.unmodifiableMap(components);
  }

  /**
   * A component's value.
   *
   * @throws IllegalArgumentException if it is missing or null, or the form refuses it
   */
  @SuppressWarnings("NullAway") // Only a form that has null reads one.
  public <T> T get(String name, Converter<T, Object> form) {
    Object tree = components.get(name);
    if (tree == null && !(form instanceof NullForm)) {
      throw new Refusal("has no " + name);
    }
    return read(name, form, tree);
  }

  /**
   * A component's value; null if it is null or missing.
   *
   * @throws IllegalArgumentException if the form refuses it
   */
  public <T> @Nullable T getNullable(String name, Converter<T, Object> form) {
    Object tree = components.get(name);
    return tree == null ? null : read(name, form, tree);
  }

  private static <T> @Nullable T read(
      String name, Converter<T, Object> form, @Nullable Object tree) {
    try {
      return JsonForms.read(form, tree);
    } catch (Refusal e) {
      throw e.atName(name);
    }
  }
}
