package dev.anhanga.processor.read;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
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

/**
 * Annotations that say nothing, as the type around them isn't a {@code @Schema}. Only those that
 * make sense nowhere else: the others may be on a record that is a part of another.
 */
public final class StrayAnnotations {

  private static final List<Class<? extends Annotation>> TYPES =
      List.of(Identity.class, Version.class);

  private StrayAnnotations() {}

  /** The first in each type of this round. */
  public static List<Finding> in(RoundEnvironment round) {
    Map<Element, Finding> firstByType = new LinkedHashMap<>();
    for (Element element : round.getElementsAnnotatedWithAny(Set.copyOf(TYPES))) {
      Element type = element.getEnclosingElement();
      if (element.getKind() == ElementKind.FIELD && type != null && isStray(type)) {
        firstByType.computeIfAbsent(type, ignored -> finding(element, type));
      }
    }
    return List.copyOf(firstByType.values());
  }

  private static boolean isStray(Element type) {
    return Mark.on(type, Origin.nowhere(0), Schema.class).isEmpty();
  }

  private static Finding finding(Element field, Element type) {
    Origin place = Origin.of(field, 0);
    for (Class<? extends Annotation> annotation : TYPES) {
      Mark mark = Mark.on(field, place, annotation).orElse(null);
      if (mark != null) {
        return Finding.of(
            Problem.SCHEMA_MISSING,
            mark.origin(),
            annotation.getSimpleName(),
            field.getSimpleName(),
            type.getSimpleName());
      }
    }
    throw new IllegalStateException(field + " has none of " + TYPES);
  }
}
