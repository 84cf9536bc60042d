package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;

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

  private final GeneratedNames names;

  private FromRowMethod(GeneratedNames names) {
    this.names = names;
  }

  static MethodSpec of(RecordModel model) {
    FromRowMethod method = new FromRowMethod(model.names());
    return Code.override("fromRow")
        .returns(model.name())
        .addParameter(RuntimeTypes.ROW, "row")
        .addCode("return new $T$L;\n", model.name(), method.arguments(model.parts()))
        .build();
  }

  private CodeBlock arguments(List<PartModel> parts) {
    return Code.arguments(parts.stream().map(this::value).toList());
  }

  private CodeBlock value(PartModel part) {
    return part instanceof NestedModel nested ? nested(nested) : field((FieldModel) part);
  }

  /** All of the nested record's fields are null, or it is there. */
  private CodeBlock nested(NestedModel nested) {
    CodeBlock record = CodeBlock.of("new $T$L", nested.type(), arguments(nested.parts()));
    if (!nested.nullness().isOwn() || nested.identity().isPresent()) {
      return record;
    }
    return nested.nullness().isOptional()
        ? CodeBlock.of(
            "row.isNull($L, $L) ? $T.empty() : $T.of($L)",
            nested.start(),
            nested.end(),
            Optional.class,
            Optional.class,
            record)
        : CodeBlock.of("row.isNull($L, $L) ? null : $L", nested.start(), nested.end(), record);
  }

  private CodeBlock field(FieldModel field) {
    CodeBlock value =
        field.known().form().isPresent()
            ? CodeBlock.of("row.getConverted($L, $L)", field.position(), FormCode.in(field, names))
            : known(field);
    return field.nullness().isOptional()
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  /** Only a box that may be null is read as one. */
  private static CodeBlock known(FieldModel field) {
    String getter = field.kind().getter();
    if (field.kind() == Kind.ENUM) {
      return CodeBlock.of("row.$L($L, $T.class)", getter, field.position(), field.known().name());
    }
    return field.known().isBoxed() && field.nullness().isOwn()
        ? CodeBlock.of("row.$LOrNull($L)", getter, field.position())
        : CodeBlock.of("row.$L($L)", getter, field.position());
  }
}
