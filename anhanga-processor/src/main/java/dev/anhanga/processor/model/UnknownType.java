package dev.anhanga.processor.model;

/**
 * A type that can't be stored.
 *
 * @param shown the type as the user knows it
 * @param detail what to use instead, or what hides it; may be empty
 */
public record UnknownType(Reason reason, String shown, String detail) implements FieldType {

  /** Why a type can't be stored. */
  public enum Reason {
    /** Nothing like it can. */
    UNSUPPORTED,
    /** Another type says the same, and can. */
    HAS_SUBSTITUTE,
    /** A type without its arguments, or with arguments that aren't known. */
    RAW,
    /** A map whose keys aren't text. */
    KEY,
    /** A record that is stored on its own. */
    SCHEMA,
    /** A record inside itself. */
    RECURSIVE,
    /** A record without components. */
    EMPTY,
    /** A type that generated code can't see. */
    HIDDEN,
    /** A parameter of the record itself, which may not have any. */
    PARAMETER,
    /** A record that wasn't looked into, as there were more fields than there can be already. */
    UNCOUNTED,
    /** There is no such type. */
    MISSING,
    /** Its converter says what is wrong. */
    CONVERTER
  }

  /** One with nothing more to say. */
  public static UnknownType of(Reason reason, String shown) {
    return new UnknownType(reason, shown, "");
  }
}
