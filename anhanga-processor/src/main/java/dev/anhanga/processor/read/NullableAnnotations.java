package dev.anhanga.processor.read;

import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;

/**
 * Whether a user says that a component may be null: by any annotation named so, whoever's it is.
 */
final class NullableAnnotations {

  private NullableAnnotations() {}

  /** The annotation on this very element or type. */
  static Optional<? extends AnnotationMirror> on(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"))
        .findFirst();
  }
}
