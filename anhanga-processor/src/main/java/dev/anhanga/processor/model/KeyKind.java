package dev.anhanga.processor.model;

/** The annotations that make keys, by their simple names. */
public enum KeyKind {
  UNIQUE("Unique"),
  INDEX("Index");

  private final String annotation;

  KeyKind(String annotation) {
    this.annotation = annotation;
  }

  /** The annotation as users write it: {@code @Unique}. */
  @Override
  public String toString() {
    return "@" + annotation;
  }
}
