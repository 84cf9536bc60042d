package dev.anhanga.processor.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The constructor of a record that takes every component. */
final class CanonicalConstructor {

  private static final Set<String> RECORD_METHODS = Set.of("equals", "hashCode", "toString");

  private final Elements elements;
  private final Types types;

  /** To ECJ, everything is written by the user. */
  private final boolean isOriginUnknown;

  CanonicalConstructor(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.isOriginUnknown = Ecj.made(elements);
  }

  /** Whether the user wrote it, in full or compact, rather than leaving it to the compiler. */
  boolean isWritten(TypeElement record) {
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .filter(constructor -> takes(constructor.getParameters(), components))
        .anyMatch(constructor -> isWritten(constructor, record.getEnclosedElements()));
  }

  private boolean isWritten(ExecutableElement constructor, List<? extends Element> members) {
    return elements.getOrigin(constructor) == Elements.Origin.EXPLICIT
        && !(isOriginUnknown && precedesGenerated(constructor, members));
  }

  /**
   * ECJ lists what it makes up itself in front of what is written: first the constructor, then the
   * methods that every record has, which it makes final. Where the user wrote all of those too,
   * there is no telling, and a constructor that may refuse values is the safe answer.
   */
  private static boolean precedesGenerated(
      ExecutableElement constructor, List<? extends Element> members) {
    int place = members.indexOf(constructor);
    return members.stream().anyMatch(CanonicalConstructor::isGenerated)
        && members.subList(0, place).stream().noneMatch(CanonicalConstructor::isGenerated);
  }

  private static boolean isGenerated(Element member) {
    return RECORD_METHODS.contains(member.getSimpleName().toString())
        && member.getModifiers().contains(Modifier.FINAL)
        && member.getKind() == ElementKind.METHOD;
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
