package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The typed constant of a field.
 *
 * <pre>{@code
 * public static final ComparableField<LocalDate> BIRTH_DATE = ComparableField.of("birthDate");
 * }</pre>
 */
final class FieldConstant {

  private static final Set<TypeName> SMALL_NUMBERS =
      Set.of(ClassName.get(Byte.class), ClassName.get(Short.class));

  private FieldConstant() {}

  static FieldSpec of(FieldModel field, GeneratedNames names) {
    KnownType type = field.known();
    CodeBlock arguments =
        isConverted(type)
            ? CodeBlock.of("$S, $L", field.name(), FormCode.in(field, names))
            : CodeBlock.of("$S", field.name());
    return FieldSpec.builder(
            type(type),
            names.constants().get(field.position()),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$Z$T.of($L)", fieldClass(type), arguments)
        .build();
  }

  static TypeName type(KnownType type) {
    return isConverted(type) || type.kind().isFieldGeneric()
        ? ParameterizedTypeName.get(fieldClass(type), type.name().box())
        : fieldClass(type);
  }

  /** Whether operands are of a type that no driver knows: small numbers pass as int. */
  private static boolean isConverted(KnownType type) {
    return type.form().isPresent()
        && type.kind() != Kind.JSON
        && !SMALL_NUMBERS.contains(type.name().box());
  }

  private static ClassName fieldClass(KnownType type) {
    boolean isOrdered = type.kind() != Kind.BOOLEAN && type.kind() != Kind.BYTES;
    return RuntimeTypes.field(
        !isConverted(type)
            ? type.kind().fieldClass()
            : isOrdered ? "ComparableField" : "ConvertedField");
  }
}
