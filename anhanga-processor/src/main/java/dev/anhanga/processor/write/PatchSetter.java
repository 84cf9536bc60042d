package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import javax.lang.model.element.Modifier;

/**
 * A patch with one more field.
 *
 * <pre>{@code
 * public PersonPatch email(@Nullable String email) {
 *   return new PersonPatch(row.with(2, email));
 * }
 * }</pre>
 */
final class PatchSetter {

  private PatchSetter() {}

  static MethodSpec of(FieldModel field, ClassName patch) {
    // A parameter of that name hides the patch's own row.
    String row = field.name().equals("row") ? "this.row" : "row";
    CodeBlock value =
        field.kind() == Kind.ENUM
            ? CodeBlock.of("$T.nameOf($N)", RuntimeTypes.ROW, field.name())
            : CodeBlock.of("$N", field.name());
    return MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(patch)
        .addParameter(type(field), field.name())
        .addStatement("return new $T($Z$L.with($L, $L))", patch, row, field.position(), value)
        .build();
  }

  private static TypeName type(FieldModel field) {
    TypeName type = field.known().name();
    return field.nullable() && field.identity().isEmpty() ? Code.nullable(type) : type;
  }
}
