package dev.anhanga.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether other processors may still have to make something for a record: the type of a component,
 * or what one of our annotations names, be it in a record inside of it.
 */
final class Waiting {

  private final Set<TypeElement> seen = new HashSet<>();

  private Waiting() {}

  static boolean isNeededBy(TypeElement type) {
    return MissingValues.areOn(type) || new Waiting().isIn(type);
  }

  private boolean isIn(TypeElement record) {
    return seen.add(record) && Components.of(record).stream().anyMatch(this::isFor);
  }

  private boolean isFor(Element component) {
    return MissingValues.areOn(component) || isBelow(component.asType());
  }

  private boolean isBelow(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || MissingTypes.inside(type).anyMatch(this::isBelow)
        || ReadingScope.recordOf(type).filter(this::isIn).isPresent();
  }
}
