package dev.anhanga.runtime.query;

/** A field that is true or false. False comes before true. */
public final class BooleanField extends ValueField<Boolean> implements Sortable {

  private BooleanField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static BooleanField of(String name) {
    return new BooleanField(name);
  }

  /** True where the field is. */
  public Comparison isTrue() {
    return equalTo(true);
  }

  /** True where the field is false; not where it is null. */
  public Comparison isFalse() {
    return equalTo(false);
  }
}
