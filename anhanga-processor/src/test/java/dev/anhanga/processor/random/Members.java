package dev.anhanga.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a random record declares inside itself, and the names that it has used up. */
final class Members {

  /** Names of types that generated code uses too, and such as are easily mistaken. */
  private static final List<String> TYPE_NAMES =
      List.of("Part", "Row", "Id", "Field", "Filter", "Meta", "Patch", "Form", "Größe", "X$Y");

  private final String binaryName;
  private final String simpleName;
  private final Random random;
  private final List<String> componentNames;
  private final List<String> declarations = new ArrayList<>();
  private int types;

  Members(String binaryName, String simpleName, Random random) {
    this.simpleName = simpleName;
    this.binaryName = binaryName;
    this.random = random;
    this.componentNames = ComponentNames.shuffled(random);
  }

  /** A name that no component in this record has yet, nor one of a record inside it. */
  String newComponentName() {
    return componentNames.isEmpty()
        ? "other" + random.nextInt(Integer.MAX_VALUE)
        : componentNames.remove(componentNames.size() - 1);
  }

  String newTypeName() {
    return TYPE_NAMES.get(random.nextInt(TYPE_NAMES.size())) + types++;
  }

  void declare(String declaration) {
    declarations.add(declaration);
  }

  /** The name of the record itself. */
  String simpleName() {
    return simpleName;
  }

  /** The name by which a declared type is loaded. */
  String binaryName(String type) {
    return binaryName + "$" + type;
  }

  List<String> declarations() {
    return List.copyOf(declarations);
  }
}
