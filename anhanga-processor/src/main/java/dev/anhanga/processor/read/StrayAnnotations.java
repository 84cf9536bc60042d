package dev.anhanga.processor.read;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.UpdatedAt;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Annotations that say nothing where they are. */
public final class StrayAnnotations {

  private static final List<Class<? extends Annotation>> OF_COMPONENTS =
      List.of(
          Identity.class,
          Version.class,
          CreatedAt.class,
          UpdatedAt.class,
          Unique.class,
          Index.class,
          Default.class,
          Decimal.class,
          Stored.class,
          Hidden.class,
          Convert.class);

  /** Those that make sense on nothing but a schema; the others may be on a part of one. */
  private static final List<Class<? extends Annotation>> OF_SCHEMAS =
      List.of(Identity.class, Version.class, CreatedAt.class, UpdatedAt.class);

  private static final List<Class<? extends Annotation>> ON_RECORDS =
      List.of(Unique.class, Unique.Keys.class, Index.class, Index.Keys.class);

  private StrayAnnotations() {}

  /** The types of this round where some may be. */
  public static List<TypeElement> suspects(RoundEnvironment round) {
    return Stream.concat(
            Annotated.types(round, Set.copyOf(ON_RECORDS)).stream(),
            Annotated.typesAround(round, Set.copyOf(OF_COMPONENTS)).stream())
        .distinct()
        .toList();
  }

  /** The first on a component, and all on static fields. */
  public static List<Finding> in(TypeElement type) {
    List<Finding> findings = new ArrayList<>(onStaticFields(type));
    if (Mark.on(type, Origin.nowhere(0), Schema.class).isEmpty()) {
      findings.addAll(withoutSchema(type));
    }
    return findings;
  }

  private static List<Finding> withoutSchema(TypeElement type) {
    for (Class<? extends Annotation> annotation : ON_RECORDS) {
      Mark mark = Mark.on(type, Origin.of(type, Origin.RECORD), annotation).orElse(null);
      if (mark != null) {
        return List.of(
            Finding.of(
                Problem.SCHEMA_MISSING,
                mark.origin(),
                name(annotation),
                type.getSimpleName(),
                type.getSimpleName()));
      }
    }
    for (Component component : Components.ofSchema(type)) {
      List<Finding> findings = findings(component, OF_SCHEMAS, Problem.SCHEMA_MISSING, type);
      if (!findings.isEmpty()) {
        return findings.subList(0, 1);
      }
    }
    return List.of();
  }

  private static List<Finding> onStaticFields(TypeElement type) {
    return Components.staticFields(type).stream()
        .flatMap(field -> findings(field, OF_COMPONENTS, Problem.STATIC_ANNOTATED, type).stream())
        .toList();
  }

  private static List<Finding> findings(
      Component component,
      List<Class<? extends Annotation>> annotations,
      Problem problem,
      TypeElement type) {
    List<Finding> findings = new ArrayList<>();
    for (Class<? extends Annotation> annotation : annotations) {
      component
          .mark(annotation)
          .ifPresent(
              mark ->
                  findings.add(
                      Finding.of(
                          problem,
                          mark.origin(),
                          annotation.getSimpleName(),
                          component.element().getSimpleName(),
                          type.getSimpleName())));
    }
    return findings;
  }

  /** Of several, the compiler has made one that holds them. */
  private static String name(Class<? extends Annotation> annotation) {
    Class<?> outer = annotation.getEnclosingClass();
    return (outer == null ? annotation : outer).getSimpleName();
  }
}
