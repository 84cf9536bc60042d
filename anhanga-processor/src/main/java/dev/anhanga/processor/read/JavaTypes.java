package dev.anhanga.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types as generated code names them: of their annotations, only those about null inside them. */
final class JavaTypes {

  private JavaTypes() {}

  static TypeName name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return ArrayTypeName.of(inside(array.getComponentType()));
    }
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      ClassName raw = ClassName.get((TypeElement) declared.asElement());
      List<TypeName> arguments =
          declared.getTypeArguments().stream().map(JavaTypes::inside).toList();
      return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }
    return TypeName.get(type).withoutAnnotations();
  }

  private static TypeName inside(TypeMirror type) {
    TypeName name = name(type);
    return NullableAnnotations.on(type)
        .map(JavaTypes::annotation)
        .map(name::annotated)
        .orElse(name);
  }

  private static List<AnnotationSpec> annotation(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return List.of(AnnotationSpec.builder(ClassName.get(type)).build());
  }
}
