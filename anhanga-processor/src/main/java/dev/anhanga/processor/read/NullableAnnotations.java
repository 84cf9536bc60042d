package dev.anhanga.processor.read;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a user says that a component may be null: by any annotation named so, whoever's it is.
 */
final class NullableAnnotations {

  private NullableAnnotations() {}

  /**
   * Whether any of a component's elements (itself, its field) carries one, as a declaration or on
   * its type. In {@code @Nullable byte[]} a type-use annotation is, to the letter, on the byte; it
   * can only be meant for the array.
   */
  static boolean isAmong(Collection<? extends Element> elements) {
    return elements.stream()
        .flatMap(element -> Stream.of(element, element.asType(), innermost(element.asType())))
        .anyMatch(NullableAnnotations::isOn);
  }

  private static TypeMirror innermost(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind().isPrimitive()
        ? array.getComponentType()
        : type;
  }

  private static boolean isOn(AnnotatedConstruct construct) {
    return on(construct).isPresent();
  }

  /** The annotation on this very element or type. */
  static Optional<? extends AnnotationMirror> on(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"))
        .findFirst();
  }
}
