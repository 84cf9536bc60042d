package dev.anhanga.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What code in the package of a record can see. */
final class Visibility {

  private final Elements elements;
  private final PackageElement viewer;

  Visibility(Elements elements, TypeElement record) {
    this.elements = elements;
    this.viewer = elements.getPackageOf(record);
  }

  /** The name of what hides a type: itself, or a type around it. */
  Optional<String> hiderOf(TypeElement type) {
    boolean isNear = elements.getPackageOf(type).equals(viewer);
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      Set<Modifier> modifiers = each.getModifiers();
      boolean isSeen =
          isNear ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC);
      if (!isSeen) {
        return Optional.of(each.getSimpleName().toString());
      }
    }
    return Optional.empty();
  }

  /** Whether a member of a type that is seen is seen too. */
  boolean isSeen(TypeElement type, Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return elements.getPackageOf(type).equals(viewer)
        ? !modifiers.contains(Modifier.PRIVATE)
        : modifiers.contains(Modifier.PUBLIC);
  }

  /** Whether a type and all types around it are public. */
  static boolean isPublic(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
