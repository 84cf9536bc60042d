package dev.anhanga.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Which warnings generated code would draw for using what the user deprecated: it can't help using
 * it, and users who compile with {@code -Werror} couldn't either.
 */
final class Deprecations {

  private Deprecations() {}

  /**
   * The names for {@code @SuppressWarnings}; none, if nothing is deprecated.
   *
   * @param uses other types whose members generated code uses
   * @param names those that it only names, as types of the JDK, whose members are none of its
   */
  static List<String> in(TypeElement record, Set<Element> uses, Set<Element> names) {
    Set<String> warnings = new TreeSet<>();
    Stream<Element> used = Stream.concat(Stream.of(record), uses.stream());
    Stream.concat(
            used.flatMap(Deprecations::withMembers),
            names.stream().flatMap(Deprecations::withOuter))
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .filter(Deprecations::isDeprecated)
        .forEach(mirror -> warnings.add(isForRemoval(mirror) ? "removal" : "deprecation"));
    return List.copyOf(warnings);
  }

  private static Stream<Element> withMembers(Element type) {
    return Stream.concat(type.getEnclosedElements().stream(), withOuter(type));
  }

  private static Stream<Element> withOuter(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }

  private static boolean isDeprecated(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(Deprecated.class.getName());
  }

  private static boolean isForRemoval(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().getSimpleName().contentEquals("forRemoval")
                    && entry.getValue().getValue().equals(true));
  }
}
