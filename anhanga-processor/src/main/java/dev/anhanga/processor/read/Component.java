package dev.anhanga.processor.read;

import dev.anhanga.processor.model.Origin;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * A component, and where to point for it.
 *
 * @param field the private field of the same name, which is what compilers have positions for; the
 *     component again, if there is none
 * @param position its place among the components, from 0
 * @param silenced the warnings that the user doesn't want here
 */
record Component(Element element, Element field, int position, Set<String> silenced) {

  /** Its name, in the source. */
  Origin origin() {
    return Origin.of(field, position).silencing(silenced);
  }

  /** An annotation on it; ECJ may keep one from the field. */
  Optional<Mark> mark(Class<? extends Annotation> type) {
    return Mark.on(field, origin(), type).or(() -> Mark.on(element, origin(), type));
  }
}
