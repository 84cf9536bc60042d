package dev.anhanga.processor.read;

import dev.anhanga.processor.model.KeyPart;
import dev.anhanga.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * One of our annotations on an element. A value that is missing or erroneous reads as absent: the
 * compiler complains about that itself.
 */
final class Mark {

  private final Element element;
  private final AnnotationMirror mirror;
  private final Origin origin;

  private Mark(Element element, AnnotationMirror mirror, Origin origin) {
    this.element = element;
    this.mirror = mirror;
    this.origin = origin;
  }

  /** The annotation of this type on an element that was said to be at a place. */
  static Optional<Mark> on(Element element, Origin place, Class<? extends Annotation> type) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    for (int number = 0; number < mirrors.size(); number++) {
      AnnotationMirror mirror = mirrors.get(number);
      TypeElement found = (TypeElement) mirror.getAnnotationType().asElement();
      if (found.getQualifiedName().contentEquals(type.getCanonicalName())) {
        return Optional.of(new Mark(element, mirror, place.annotation(mirror, number)));
      }
    }
    return Optional.empty();
  }

  /** The annotations of this type on an element: none, one, or several in their container. */
  static List<Mark> allOn(
      Element element,
      Origin place,
      Class<? extends Annotation> type,
      Class<? extends Annotation> container) {
    Optional<Mark> alone = on(element, place, type);
    return alone.isPresent()
        ? alone.stream().toList()
        : on(element, place, container).stream().flatMap(Mark::contained).toList();
  }

  private Stream<Mark> contained() {
    return elements("value")
        .filter(each -> each.getValue() instanceof AnnotationMirror)
        .map(each -> (AnnotationMirror) each.getValue())
        .map(inner -> new Mark(element, inner, origin.inside(inner)));
  }

  /** Whether none of its values is missing. */
  boolean isWhole() {
    return !MissingValues.areIn(element, mirror);
  }

  /** Where the annotation is. */
  Origin origin() {
    return origin;
  }

  /** Where the value of a member is written; where the annotation is, if it isn't. */
  Origin origin(String member) {
    int number = 0;
    for (var entry : mirror.getElementValues().entrySet()) {
      if (isNamed(entry.getKey(), member)) {
        return origin.value(entry.getValue(), number);
      }
      number++;
    }
    return origin;
  }

  /** A text that is written. */
  Optional<String> text(String member) {
    return value(member).filter(String.class::isInstance).map(String.class::cast);
  }

  /** All texts that are written, one or several. */
  List<String> texts(String member) {
    return value(member).stream()
        .flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.of(value))
        .map(each -> each instanceof AnnotationValue single ? single.getValue() : each)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** The names that are written as a member's elements, each where it is. */
  List<KeyPart> parts(String member) {
    Origin whole = origin(member);
    return elements(member)
        .filter(each -> each.getValue() instanceof String)
        .map(each -> new KeyPart((String) each.getValue(), whole.element(each)))
        .toList();
  }

  private Stream<AnnotationValue> elements(String member) {
    return value(member).stream()
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .filter(AnnotationValue.class::isInstance)
        .map(AnnotationValue.class::cast)
        .filter(each -> !MissingValues.isText(element, each));
  }

  /** A number that is written. */
  Optional<Integer> number(String member) {
    return value(member).filter(Integer.class::isInstance).map(Integer.class::cast);
  }

  /** The name of an enum constant that is written. */
  Optional<String> constant(String member) {
    return value(member)
        .filter(VariableElement.class::isInstance)
        .map(value -> ((VariableElement) value).getSimpleName().toString());
  }

  /** A class that is written. */
  Optional<TypeElement> type(String member) {
    return value(member)
        .filter(DeclaredType.class::isInstance)
        .filter(type -> ((DeclaredType) type).getKind() != TypeKind.ERROR)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement());
  }

  private Optional<Object> value(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> isNamed(entry.getKey(), member))
        .map(Map.Entry::getValue)
        .filter(value -> !MissingValues.isText(element, value))
        .map(AnnotationValue::getValue)
        .findFirst();
  }

  private static boolean isNamed(ExecutableElement member, String name) {
    return member.getSimpleName().contentEquals(name);
  }
}
