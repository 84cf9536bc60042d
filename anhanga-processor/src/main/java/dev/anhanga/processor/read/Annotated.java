package dev.anhanga.processor.read;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is annotated in a round, in an order that is the same in every compilation. */
public final class Annotated {

  private Annotated() {}

  /** The types that carry an annotation. */
  public static List<TypeElement> types(
      RoundEnvironment round, Class<? extends Annotation> annotation) {
    return ordered(
        round,
        round.getElementsAnnotatedWith(annotation).stream()
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast));
  }

  /** The types that carry any of these annotations. */
  static List<TypeElement> types(
      RoundEnvironment round, Set<Class<? extends Annotation>> annotations) {
    return ordered(
        round,
        round.getElementsAnnotatedWithAny(annotations).stream()
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast));
  }

  /** The types with a member that carries any of these annotations. */
  static List<TypeElement> typesAround(
      RoundEnvironment round, Set<Class<? extends Annotation>> annotations) {
    return ordered(
        round,
        round.getElementsAnnotatedWithAny(annotations).stream()
            .map(Element::getEnclosingElement)
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .distinct());
  }

  /** As in the source; ECJ gives them in no order, so there it is that of their names. */
  private static List<TypeElement> ordered(RoundEnvironment round, Stream<TypeElement> types) {
    return Ecj.made(round)
        ? types.sorted(Comparator.comparing(type -> type.getQualifiedName().toString())).toList()
        : types.toList();
  }
}
