package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * Names of parameters: those of their components, unless code beside them would then mean the
 * parameter where it names a type or a package, as in {@code Row.nameOf(Row)}.
 */
final class ParameterName {

  /** Where those types come from that generated code may have to name in full. */
  private static final Set<String> PACKAGES = Set.of("dev", "java", "org");

  private ParameterName() {}

  /** The name of a parameter for a component, in code that names these types and the runtime's. */
  static String of(String component, List<ClassName> types) {
    boolean isHiding =
        Character.isUpperCase(component.codePointAt(0))
            || PACKAGES.contains(component)
            || types.stream().anyMatch(type -> isPartOf(type, component));
    return isHiding ? component + "_" : component;
  }

  private static boolean isPartOf(ClassName type, String name) {
    return type.simpleNames().contains(name) || (type.packageName() + ".").startsWith(name + ".");
  }
}
