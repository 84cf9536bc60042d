package dev.anhanga.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;

/** Types as generated code names them: of their annotations, only those about null inside them. */
final class JavaTypes {

  private JavaTypes() {}

  static TypeName name(TypeUse type) {
    if (type.mirror() instanceof ArrayType) {
      return ArrayTypeName.of(inside(type.element()));
    }
    if (type.mirror() instanceof DeclaredType declared && !type.arguments().isEmpty()) {
      ClassName raw = ClassName.get((TypeElement) declared.asElement());
      List<TypeName> arguments = type.arguments().stream().map(JavaTypes::inside).toList();
      return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }
    return TypeName.get(type.mirror()).withoutAnnotations();
  }

  private static TypeName inside(TypeUse type) {
    TypeName name = name(type);
    return type.nullable()
        .map(annotation -> name.annotated(List.of(AnnotationSpec.builder(annotation).build())))
        .orElse(name);
  }
}
