package dev.anhanga.runtime.query;

/** A field that holds a tree, of which a query can only ask whether it is there. */
public final class JsonField extends Field {

  private JsonField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static JsonField of(String name) {
    return new JsonField(name);
  }
}
