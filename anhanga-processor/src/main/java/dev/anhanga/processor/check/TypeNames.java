package dev.anhanga.processor.check;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.KnownType;

/** Types in a sentence. */
final class TypeNames {

  private TypeNames() {}

  /** The type without its package: {@code LocalDate}, {@code int}, {@code byte[]}. */
  static String of(KnownType type) {
    return type.name() instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : type.name().toString();
  }
}
