package dev.anhanga.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.Declaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns of phrase that several writers share. */
final class Code {

  static final TypeName NULLABLE_OBJECT = nullable(TypeName.get(Object.class));

  /** What surely fits on a line with what stands around it. */
  private static final int SHORT = 80;

  private Code() {}

  /** A top-level type as visible as the record is. */
  static TypeSpec.Builder type(ClassName name, Declaration declaration) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addAnnotation(RuntimeTypes.GENERATED)
            .addAnnotation(RuntimeTypes.NULL_MARKED);
    if (!declaration.warnings().isEmpty()) {
      type.addAnnotation(suppressed(declaration.warnings()));
    }
    return declaration.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  private static AnnotationSpec suppressed(List<String> warnings) {
    List<CodeBlock> names = warnings.stream().map(name -> CodeBlock.of("$S", name)).toList();
    CodeBlock all = CodeBlock.join(names, ", ");
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", names.size() == 1 ? "$L" : "{$L}", all)
        .build();
  }

  /** A public method that overrides one of the runtime's. */
  static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** A sentence that breaks where the line ends. */
  static CodeBlock prose(String sentence, Object... names) {
    return CodeBlock.of(sentence.replace(" ", "$W"), names);
  }

  /** A type that may be null. */
  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  /** A generic type without its arguments, and without annotations. */
  static TypeName raw(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType();
    }
    return type instanceof ArrayTypeName array
        ? ArrayTypeName.of(raw(array.componentType()))
        : type.withoutAnnotations();
  }

  /** Up to three short arguments on one line, others on a line each. */
  static CodeBlock arguments(List<CodeBlock> arguments) {
    CodeBlock line = CodeBlock.join(arguments, ", ");
    boolean isShort = arguments.size() <= 3 && line.toString().length() <= SHORT;
    if (isShort || arguments.size() == 1) {
      return CodeBlock.of("($Z$L)", CodeBlock.join(arguments, ",$W"));
    }
    return CodeBlock.of("(\n$>$>$L)$<$<", CodeBlock.join(arguments, ",\n"));
  }
}
