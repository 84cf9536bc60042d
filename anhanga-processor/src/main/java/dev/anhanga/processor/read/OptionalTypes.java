package dev.anhanga.processor.read;

import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.Optional;

/** Components that say by {@code Optional} that they may have no value. */
final class OptionalTypes {

  static final String NAME = "java.util.Optional";

  private OptionalTypes() {}

  /**
   * The type of the value inside; empty for all other types.
   *
   * @throws UnstorableException if it isn't said what is inside
   */
  static Optional<TypeUse> valueOf(TypeUse type) {
    if (!DataTypes.name(type.mirror()).equals(NAME)) {
      return Optional.empty();
    }
    if (type.arguments().isEmpty()) {
      throw new UnstorableException(Reason.RAW, TypeText.of(type.mirror()));
    }
    return Optional.of(type.arguments().get(0));
  }
}
