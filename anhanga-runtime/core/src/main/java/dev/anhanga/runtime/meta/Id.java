package dev.anhanga.runtime.meta;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The identity of a record: one value for each field of {@link PersistenceMeta#identity()}, in that
 * order. Immutable; equal where the values are.
 */
public final class Id {

  private final Object first;
  private final Object[] rest;

  private static final Object[] NOTHING = {};

  private Id(Object first, Object[] rest) {
    this.first = first;
    this.rest = rest;
  }

  /** The identity of a record with a single identity field. */
  public static Id of(Object value) {
    return new Id(Objects.requireNonNull(value, "The identity is null."), NOTHING);
  }

  /**
   * The identity with these values.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Id of(Object... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("An identity has at least one value.");
    }
    for (Object value : values) {
      Objects.requireNonNull(value, "A part of the identity is null.");
    }
    return new Id(values[0], Arrays.copyOfRange(values, 1, values.length));
  }

  /** How many values there are. */
  public int size() {
    return 1 + rest.length;
  }

  /** The value at a place in identity order, from 0. */
  public Object value(int index) {
    return index == 0 ? first : rest[index - 1];
  }

  /** The values in identity order. */
  public List<Object> values() {
    if (rest.length == 0) {
      return List.of(first);
    }
    Object[] all = new Object[size()];
    Arrays.setAll(all, this::value);
    return Collections.unmodifiableList(Arrays.asList(all));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Id id && first.equals(id.first) && Arrays.equals(rest, id.rest);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + Arrays.hashCode(rest);
  }

  /** The values as text, with commas between them. */
  @Override
  public String toString() {
    if (rest.length == 0) {
      return first.toString();
    }
    StringBuilder text = new StringBuilder(first.toString());
    for (Object value : rest) {
      text.append(", ").append(value);
    }
    return text.toString();
  }
}
