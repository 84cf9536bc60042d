package dev.anhanga.runtime.query;

/** A field of bytes, which can be told apart but have no order. */
public final class BytesField extends ValueField<byte[]> {

  private BytesField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static BytesField of(String name) {
    return new BytesField(name);
  }
}
