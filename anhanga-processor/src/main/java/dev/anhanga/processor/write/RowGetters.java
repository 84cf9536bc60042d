package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;
import java.util.function.Function;

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
    CodeBlock record = CodeBlock.of("$N", model.names().variable());
    CodeBlock otherwise = CodeBlock.of("throw new $T(position)", IndexOutOfBoundsException.class);
    return Code.override("get")
        .returns(Code.NULLABLE_OBJECT)
        .addParameter(int.class, "position")
        .addCode(
            byPosition(
                model.fields(),
                field ->
                    StoredValue.of(AccessorCode.of(model, record, field), field, model.names()),
                otherwise))
        .build();
  }

  /** The values of one primitive type, without boxes. */
  static MethodSpec unboxed(RecordModel model, Kind kind, List<FieldModel> fields) {
    CodeBlock record = CodeBlock.of("$N", model.names().variable());
    CodeBlock otherwise = CodeBlock.of("$T.super.$L(position)", RuntimeTypes.ROW, kind.getter());
    return Code.override(kind.getter())
        .returns(fields.get(0).known().name())
        .addParameter(int.class, "position")
        .addCode(byPosition(fields, field -> AccessorCode.direct(record, field), otherwise))
        .build();
  }

  private static CodeBlock byPosition(
      List<FieldModel> fields, Function<FieldModel, CodeBlock> value, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (position) {\n$>");
    for (FieldModel field : fields) {
      code.add("case $L ->$W$L;\n", field.position(), value.apply(field));
    }
    return code.add("default -> $L;\n$<};\n", otherwise).build();
  }
}
