package dev.anhanga.runtime.query;

/**
 * A field of an enum type. Its order is that of the constants' names, on every store.
 *
 * @param <E> the enum
 */
public final class EnumField<E extends Enum<E>> extends ValueField<E> implements Sortable {

  private EnumField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static <E extends Enum<E>> EnumField<E> of(String name) {
    return new EnumField<>(name);
  }
}
