package dev.anhanga.runtime.query;

/** A field of text. Its order is by code point. */
public final class TextField extends OrderedField<String> {

  private TextField(String name) {
    super(name);
  }

  /** The field with this name in the meta. */
  public static TextField of(String name) {
    return new TextField(name);
  }

  /**
   * True where the whole text matches a pattern, in which {@code %} stands for any text, {@code _}
   * for one character, and {@code \} takes the next of these as it is. Case matters, unless {@link
   * Comparison#ignoreCase()} says otherwise. At most 10,000 characters.
   */
  public Comparison like(String pattern) {
    return compare(Operator.LIKE, pattern);
  }

  /** True where this text, taken as it is, occurs in the field. */
  public Comparison contains(String text) {
    return compare(Operator.CONTAINS, text);
  }

  /** True where the field begins with this text, taken as it is. */
  public Comparison startsWith(String text) {
    return compare(Operator.STARTS_WITH, text);
  }

  /** True where the field ends with this text, taken as it is. */
  public Comparison endsWith(String text) {
    return compare(Operator.ENDS_WITH, text);
  }
}
