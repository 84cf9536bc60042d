package dev.anhanga.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

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

  /** The types that are in such a name; not the annotations. */
  static Stream<TypeElement> in(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull)
          .flatMap(JavaTypes::in);
    }
    return type.getKind() == TypeKind.DECLARED ? inDeclared((DeclaredType) type) : Stream.empty();
  }

  private static Stream<TypeElement> inDeclared(DeclaredType type) {
    return Stream.concat(
        Stream.of((TypeElement) type.asElement()),
        Stream.concat(Stream.of(type.getEnclosingType()), type.getTypeArguments().stream())
            .flatMap(JavaTypes::in));
  }

  /** The annotations that are. */
  static Stream<ClassName> nullablesIn(TypeUse type) {
    Stream<TypeUse> inside =
        type.mirror() instanceof ArrayType ? Stream.of(type.element()) : type.arguments().stream();
    return inside.flatMap(each -> Stream.concat(each.nullable().stream(), nullablesIn(each)));
  }
}
