package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;

/**
 * From a row to a record.
 *
 * <pre>{@code
 * public Person fromRow(Row row) {
 *   return new Person(row.getUuid(0), row.getString(1));
 * }
 * }</pre>
 */
final class FromRowMethod {

  private FromRowMethod() {}

  static MethodSpec of(RecordModel model) {
    List<CodeBlock> values = model.fields().stream().map(FromRowMethod::value).toList();
    return Code.override("fromRow")
        .returns(model.name())
        .addParameter(RuntimeTypes.ROW, "row")
        .addCode("return new $T$L;\n", model.name(), Code.arguments(values))
        .build();
  }

  /** Only a box that may be null is read as one. */
  private static CodeBlock value(FieldModel field) {
    String getter = field.kind().getter();
    if (field.kind() == Kind.ENUM) {
      return CodeBlock.of("row.$L($L, $T.class)", getter, field.position(), field.known().name());
    }
    return field.known().isBoxed() && field.nullable()
        ? CodeBlock.of("row.$LOrNull($L)", getter, field.position())
        : CodeBlock.of("row.$L($L)", getter, field.position());
  }
}
