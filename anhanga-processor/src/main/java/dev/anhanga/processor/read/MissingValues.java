package dev.anhanga.processor.read;

import dev.anhanga.annotations.Default;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Values of our annotations that aren't there: mistyped, or constants and classes that are still to
 * be made by another processor. Compilers give a text instead, whatever the member's type is.
 */
final class MissingValues {

  private static final String SHOWN = "<error>";
  private static final String OURS = Default.class.getPackageName() + ".";

  private MissingValues() {}

  /** Whether a value of one of our annotations on an element isn't there. */
  static boolean areOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(MissingValues::isOurs)
        .anyMatch(mirror -> areIn(element, mirror));
  }

  private static boolean isOurs(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith(OURS);
  }

  /** Whether a value of an annotation, or one inside it, isn't there. */
  static boolean areIn(Element element, AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream().anyMatch(value -> areIn(element, value));
  }

  private static boolean areIn(Element element, AnnotationValue value) {
    Object given = value.getValue();
    if (given instanceof List<?> several) {
      return several.stream().anyMatch(each -> areIn(element, (AnnotationValue) each));
    }
    if (given instanceof AnnotationMirror inner) {
      return areIn(element, inner);
    }
    return given instanceof TypeMirror type ? MissingTypes.isIn(type) : isText(element, value);
  }

  /** Whether a value, of an annotation on an element, is the text for one that isn't there. */
  static boolean isText(Element element, AnnotationValue value) {
    if (!SHOWN.equals(value.getValue())) {
      return false;
    }
    return Ecj.made(value) ? !isDefault(element) : value.toString().equals(SHOWN);
  }

  /**
   * Whether that text is what the user wrote. Of our values only a default may be so; javac shows
   * it in quotes, and ECJ gives it to those alone who ask for the annotation itself.
   */
  private static boolean isDefault(Element element) {
    Default annotation = element.getAnnotation(Default.class);
    return annotation != null && SHOWN.equals(annotation.value());
  }
}
