package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A type where it is used, with what the compiler doesn't show of it.
 *
 * @param mirror the type as the compiler shows it
 * @param hidden the annotations about null that only a class file tells of, by their places in the
 *     type: {@code ""} is the type itself, {@code "["} what an array holds, {@code "1;"} the second
 *     type argument, and {@code "1;["} what the array holds that this is
 */
record TypeUse(TypeMirror mirror, Map<String, ClassName> hidden) {

  private static final String ELEMENT = "[";

  /** A type of which nothing is hidden. */
  static TypeUse of(TypeMirror mirror) {
    return new TypeUse(mirror, Map.of());
  }

  /** The annotation on this very type that says that it may be null. */
  Optional<ClassName> nullable() {
    return NullableAnnotations.on(mirror)
        .map(found -> ClassName.get((TypeElement) found.getAnnotationType().asElement()))
        .or(() -> Optional.ofNullable(hidden.get("")));
  }

  /**
   * Whether it says that a component may be null. In {@code @Nullable byte[]} the annotation is, to
   * the letter, on the byte; it can only be meant for the array.
   */
  boolean isNullable() {
    boolean isOfPrimitives =
        mirror instanceof ArrayType array && array.getComponentType().getKind().isPrimitive();
    return nullable().isPresent() || (isOfPrimitives && element().nullable().isPresent());
  }

  /** Its type arguments; empty for all that has none. */
  List<TypeUse> arguments() {
    List<? extends TypeMirror> arguments =
        mirror instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return IntStream.range(0, arguments.size())
        .mapToObj(index -> inside(arguments.get(index), argument(index)))
        .toList();
  }

  /** What an array holds. */
  TypeUse element() {
    return inside(((ArrayType) mirror).getComponentType(), ELEMENT);
  }

  private TypeUse inside(TypeMirror inner, String step) {
    Map<String, ClassName> below = new HashMap<>();
    hidden.forEach(
        (place, annotation) -> {
          if (place.startsWith(step)) {
            below.put(place.substring(step.length()), annotation);
          }
        });
    return new TypeUse(inner, below);
  }

  /**
   * The type of a component of the record that this type is.
   *
   * @param declared the type as the record declares it, which may name the record's parameters
   * @param argued the same with the arguments that this type has
   * @param told what the record's class file says of it
   */
  TypeUse component(TypeMirror declared, TypeMirror argued, Map<String, ClassName> told) {
    Map<String, ClassName> all = new HashMap<>(told);
    if (!hidden.isEmpty()) {
      addArguments(declared, "", all);
    }
    return new TypeUse(argued, all);
  }

  /** Adds what is hidden of this type's arguments, wherever a component's type names them. */
  private void addArguments(TypeMirror declared, String place, Map<String, ClassName> to) {
    if (declared instanceof TypeVariable variable) {
      var parameters = ((TypeElement) ((DeclaredType) mirror).asElement()).getTypeParameters();
      arguments()
          .get(parameters.indexOf(variable.asElement()))
          .hidden()
          .forEach((inner, annotation) -> to.put(place + inner, annotation));
    } else if (declared instanceof ArrayType array) {
      addArguments(array.getComponentType(), place + ELEMENT, to);
    } else if (declared instanceof DeclaredType generic) {
      for (int index = 0; index < generic.getTypeArguments().size(); index++) {
        addArguments(generic.getTypeArguments().get(index), place + argument(index), to);
      }
    }
  }

  private static String argument(int index) {
    return index + ";";
  }
}
