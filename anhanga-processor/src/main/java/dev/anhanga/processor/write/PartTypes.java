package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import java.util.Optional;

/** The types of components, as the record declares them. */
final class PartTypes {

  private PartTypes() {}

  /**
   * The type of a component of a record that passed the checks, with what it says about null; an
   * identity is never null, whatever is said of it.
   */
  static TypeName of(PartModel part) {
    TypeName type = bare(part);
    if (part.nullness().isOptional()) {
      return ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }
    return part.nullness().isAnnotated() && !part.isIdentity() ? Code.nullable(type) : type;
  }

  /** The type without what it says about null. */
  static TypeName bare(PartModel part) {
    return part instanceof NestedModel nested ? nested.type() : ((FieldModel) part).known().name();
  }

  /** The type of a parameter that is never null: a box is of no use. */
  static TypeName unboxed(TypeName type) {
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
