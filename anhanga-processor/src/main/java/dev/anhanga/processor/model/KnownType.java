package dev.anhanga.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type that can be stored.
 *
 * @param name the Java type, without annotations
 * @param constants an enum's constants, in order; empty for all others
 */
public record KnownType(Kind kind, TypeName name, List<String> constants) implements FieldType {

  /** A type that isn't an enum. */
  public static KnownType of(Kind kind, TypeName name) {
    return new KnownType(kind, name, List.of());
  }

  /** Whether it can't hold null. */
  public boolean isPrimitive() {
    return name.isPrimitive();
  }

  /** Whether it is {@code Integer} and its like. */
  public boolean isBoxed() {
    return name.isBoxedPrimitive();
  }
}
