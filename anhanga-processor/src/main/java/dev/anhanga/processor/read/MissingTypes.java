package dev.anhanga.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types that aren't there: mistyped, or still to be made by another processor. */
final class MissingTypes {

  private MissingTypes() {}

  /** Whether a type, or one inside it, isn't there. */
  static boolean isIn(TypeMirror type) {
    return first(type).isPresent();
  }

  /** The simple name of the type that isn't there; unknown to javac, if it has arguments. */
  static Optional<String> nameIn(TypeMirror type) {
    return first(type)
        .map(missing -> missing.asElement().getSimpleName().toString())
        .filter(SourceVersion::isIdentifier);
  }

  /** To ECJ, a type is missing too if one of its arguments is. */
  private static Optional<ErrorType> first(TypeMirror type) {
    Optional<ErrorType> itself =
        type.getKind() == TypeKind.ERROR ? Optional.of((ErrorType) type) : Optional.empty();
    return inside(type)
        .map(MissingTypes::first)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> itself);
  }

  /** What an array holds, or the arguments of a type. */
  static Stream<? extends TypeMirror> inside(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    return (type instanceof DeclaredType declared
            ? declared.getTypeArguments()
            : List.<TypeMirror>of())
        .stream();
  }
}
