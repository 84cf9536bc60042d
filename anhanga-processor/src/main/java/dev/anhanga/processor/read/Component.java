package dev.anhanga.processor.read;

import dev.anhanga.processor.model.FieldPath;
import dev.anhanga.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One component as the compiler knows it.
 *
 * @param element the component
 * @param field the private field of the same name; the component again, if there is none
 * @param type its type, with the arguments that a generic record is given
 * @param isHiddenNullable whether only its class file says that it may be null
 * @param origin where to report what is said about it
 */
record Component(
    Element element,
    Element field,
    TypeMirror type,
    FieldPath path,
    boolean isHiddenNullable,
    Origin origin) {

  /** Whether any of its elements says so. */
  boolean isNullable() {
    return isHiddenNullable || NullableAnnotations.isAmong(List.of(element, field));
  }

  /** One of our annotations on it. */
  Optional<Mark> mark(Class<? extends Annotation> annotation) {
    return Mark.on(field, origin, annotation).or(() -> Mark.on(element, origin, annotation));
  }
}
