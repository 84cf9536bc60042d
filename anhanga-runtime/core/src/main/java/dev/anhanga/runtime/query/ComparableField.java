package dev.anhanga.runtime.query;

/**
 * A field of decimals, UUIDs, or points in time.
 *
 * @param <V> the values' Java type
 */
public final class ComparableField<V> extends OrderedField<V> {

  private ComparableField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static <V> ComparableField<V> of(String name) {
    return new ComparableField<>(name);
  }
}
