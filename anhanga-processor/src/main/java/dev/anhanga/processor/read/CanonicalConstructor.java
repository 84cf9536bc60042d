package dev.anhanga.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The constructor of a record that takes every component. */
final class CanonicalConstructor {

  private final Elements elements;
  private final Types types;

  CanonicalConstructor(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Whether the user wrote it, in full or compact, rather than leaving it to the compiler. */
  boolean isWritten(TypeElement record) {
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .filter(constructor -> takes(constructor.getParameters(), components))
        .anyMatch(this::isWritten);
  }

  private boolean isWritten(ExecutableElement constructor) {
    return elements.getOrigin(constructor) == Elements.Origin.EXPLICIT;
  }

  private boolean takes(
      List<? extends VariableElement> parameters,
      List<? extends RecordComponentElement> components) {
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int index = 0; index < parameters.size(); index++) {
      if (!types.isSameType(
          types.erasure(parameters.get(index).asType()),
          types.erasure(components.get(index).asType()))) {
        return false;
      }
    }
    return true;
  }
}
