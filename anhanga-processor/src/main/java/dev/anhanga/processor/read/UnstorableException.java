package dev.anhanga.processor.read;

import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.model.UnknownType.Reason;

/** Ends the reading of a type somewhere inside it, where something can't be stored. */
final class UnstorableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient UnknownType type;

  UnstorableException(UnknownType type) {
    super(type.toString(), null, false, false);
    this.type = type;
  }

  UnstorableException(Reason reason, String shown) {
    this(UnknownType.of(reason, shown));
  }

  UnknownType type() {
    return type;
  }
}
