package dev.anhanga.processor.read;

import dev.anhanga.processor.model.FieldPath;
import dev.anhanga.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * One component as the compiler knows it.
 *
 * @param element the component
 * @param field the private field of the same name; the component again, if there is none
 * @param type its type, with the arguments that a generic record is given
 * @param origin where to report what is said about it
 */
record Component(Element element, Element field, TypeUse type, FieldPath path, Origin origin) {

  /** Whether any of its elements says so, or the argument that its type is. */
  boolean isNullable() {
    return type.isNullable() || saysNull(element) || saysNull(field);
  }

  private static boolean saysNull(Element element) {
    return NullableAnnotations.on(element).isPresent() || TypeUse.of(element.asType()).isNullable();
  }

  /** One of our annotations on it. */
  Optional<Mark> mark(Class<? extends Annotation> annotation) {
    return Mark.on(field, origin, annotation).or(() -> Mark.on(element, origin, annotation));
  }
}
