package dev.anhanga.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Packages that have a type of their own called {@code String}, or another name that generated code
 * has from {@code java.lang} without an import.
 */
final class JavaLang {

  private static final List<String> NAMES =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Comparable",
          "Double",
          "Float",
          "IndexOutOfBoundsException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings",
          "UnsupportedOperationException");

  private final Elements elements;
  private final Map<String, Boolean> hidingByPackage = new HashMap<>();

  JavaLang(Elements elements) {
    this.elements = elements;
  }

  /** Whether such a name means another type in the package of a record. */
  boolean isHiddenFrom(TypeElement record) {
    String name = elements.getPackageOf(record).getQualifiedName().toString();
    return hidingByPackage.computeIfAbsent(name, this::isHiding);
  }

  private boolean isHiding(String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return NAMES.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
  }
}
