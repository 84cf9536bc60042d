package dev.anhanga.processor.read;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Annotations that say nothing, as the type around them, or under them, isn't a {@code @Schema}.
 * Only those that make sense nowhere else: the others may be on a record that is a part of another.
 */
public final class StrayAnnotations {

  private static final List<Class<? extends Annotation>> ON_COMPONENTS =
      List.of(Identity.class, Version.class);
  private static final List<Class<? extends Annotation>> ON_RECORDS =
      List.of(Unique.class, Unique.Keys.class, Index.class, Index.Keys.class);

  private StrayAnnotations() {}

  /** The first in each type of this round. */
  public static List<Finding> in(RoundEnvironment round) {
    Map<Element, Finding> firstByType = new LinkedHashMap<>();
    for (Element type : round.getElementsAnnotatedWithAny(Set.copyOf(ON_RECORDS))) {
      if (type instanceof TypeElement && isStray(type)) {
        firstByType.computeIfAbsent(type, ignored -> finding(type, type, ON_RECORDS));
      }
    }
    for (Element field : round.getElementsAnnotatedWithAny(Set.copyOf(ON_COMPONENTS))) {
      Element type = field.getEnclosingElement();
      if (field.getKind() == ElementKind.FIELD && type != null && isStray(type)) {
        firstByType.computeIfAbsent(type, ignored -> finding(field, type, ON_COMPONENTS));
      }
    }
    return List.copyOf(firstByType.values());
  }

  private static boolean isStray(Element type) {
    return Mark.on(type, Origin.nowhere(0), Schema.class).isEmpty();
  }

  private static Finding finding(
      Element element, Element type, List<Class<? extends Annotation>> annotations) {
    Origin place = Origin.of(element, 0);
    for (Class<? extends Annotation> annotation : annotations) {
      Mark mark = Mark.on(element, place, annotation).orElse(null);
      if (mark != null) {
        return Finding.of(
            Problem.SCHEMA_MISSING,
            mark.origin(),
            name(annotation),
            element.getSimpleName(),
            type.getSimpleName());
      }
    }
    throw new IllegalStateException(element + " has none of " + annotations);
  }

  /** Of several, the compiler has made one that holds them. */
  private static String name(Class<? extends Annotation> annotation) {
    Class<?> outer = annotation.getEnclosingClass();
    return (outer == null ? annotation : outer).getSimpleName();
  }
}
