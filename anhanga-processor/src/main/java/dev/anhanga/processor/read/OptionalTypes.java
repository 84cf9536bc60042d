package dev.anhanga.processor.read;

import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Components that say by {@code Optional} that they may have no value. */
final class OptionalTypes {

  static final String NAME = "java.util.Optional";

  private OptionalTypes() {}

  /**
   * The type of the value inside; empty for all other types.
   *
   * @throws UnstorableException if it isn't said what is inside
   */
  static Optional<TypeMirror> valueOf(TypeMirror type) {
    if (!DataTypes.name(type).equals(NAME)) {
      return Optional.empty();
    }
    var arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      throw new UnstorableException(Reason.RAW, TypeText.of(type));
    }
    return Optional.of(arguments.get(0));
  }
}
