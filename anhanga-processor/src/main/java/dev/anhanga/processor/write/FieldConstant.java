package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import javax.lang.model.element.Modifier;

/**
 * The typed constant of a field.
 *
 * <pre>{@code
 * public static final ComparableField<LocalDate> BIRTH_DATE = ComparableField.of("birthDate");
 * }</pre>
 */
final class FieldConstant {

  private FieldConstant() {}

  static FieldSpec of(FieldModel field, String constant) {
    ClassName fieldClass = RuntimeTypes.field(field.kind().fieldClass());
    return FieldSpec.builder(
            type(field.known()), constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$Z$T.of($S)", fieldClass, field.name())
        .build();
  }

  static TypeName type(KnownType type) {
    ClassName fieldClass = RuntimeTypes.field(type.kind().fieldClass());
    return type.kind().isFieldGeneric()
        ? ParameterizedTypeName.get(fieldClass, type.name())
        : fieldClass;
  }
}
