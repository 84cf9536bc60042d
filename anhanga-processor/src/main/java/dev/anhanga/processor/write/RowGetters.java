package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;

/**
 * The values of a record by position.
 *
 * <pre>{@code
 * return switch (position) {
 *   case 8 -> person.version();
 *   default -> Row.super.getLong(position);
 * };
 * }</pre>
 */
final class RowGetters {

  private RowGetters() {}

  /** Every value, boxed. */
  static MethodSpec any(RecordModel model) {
    CodeBlock otherwise = CodeBlock.of("throw new $T(position)", IndexOutOfBoundsException.class);
    return Code.override("get")
        .returns(Code.NULLABLE_OBJECT)
        .addParameter(int.class, "position")
        .addCode(byPosition(model, model.fields(), otherwise))
        .build();
  }

  /** The values of one primitive type, without boxes. */
  static MethodSpec unboxed(RecordModel model, Kind kind, List<FieldModel> fields) {
    CodeBlock otherwise = CodeBlock.of("$T.super.$L(position)", RuntimeTypes.ROW, kind.getter());
    return Code.override(kind.getter())
        .returns(fields.get(0).known().name())
        .addParameter(int.class, "position")
        .addCode(byPosition(model, fields, otherwise))
        .build();
  }

  private static CodeBlock byPosition(
      RecordModel model, List<FieldModel> fields, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (position) {\n$>");
    for (FieldModel field : fields) {
      code.add("case $L -> $L;\n", field.position(), value(model, field));
    }
    return code.add("default -> $L;\n$<};\n", otherwise).build();
  }

  /** By the accessor, which the user may have written. */
  private static CodeBlock value(RecordModel model, FieldModel field) {
    CodeBlock accessor = CodeBlock.of("$N.$N()", model.names().variable(), field.name());
    return field.kind() == Kind.ENUM
        ? CodeBlock.of("$T.nameOf($L)", RuntimeTypes.ROW, accessor)
        : accessor;
  }
}
