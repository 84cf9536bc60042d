package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A record seen as a row, without copying it.
 *
 * <pre>{@code
 * private record PersonRow(Person person) implements Row {
 *   public @Nullable Object get(int position) { ... }
 *   public long getLong(int position) { ... }
 * }
 * }</pre>
 */
final class RowClass {

  private static final List<Kind> UNBOXED = List.of(Kind.BOOLEAN, Kind.INT, Kind.LONG, Kind.DOUBLE);

  private RowClass() {}

  static TypeSpec of(RecordModel model) {
    ParameterSpec record = ParameterSpec.builder(model.name(), model.names().variable()).build();
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(model.names().rowClass())
            .addModifiers(Modifier.PRIVATE)
            .recordConstructor(MethodSpec.constructorBuilder().addParameter(record).build())
            .addSuperinterface(RuntimeTypes.ROW)
            .addMethod(SchemaClass.meta())
            .addMethod(has())
            .addMethod(RowGetters.any(model));
    for (Kind kind : UNBOXED) {
      unboxed(model, kind).ifPresent(type::addMethod);
    }
    return type.build();
  }

  private static MethodSpec has() {
    return Code.override("has")
        .returns(TypeName.BOOLEAN)
        .addParameter(int.class, "position")
        .addStatement(CodeBlock.of("return true"))
        .build();
  }

  private static Optional<MethodSpec> unboxed(RecordModel model, Kind kind) {
    List<FieldModel> fields =
        model.fields().stream()
            .filter(field -> field.kind() == kind && isAlwaysThere(field))
            .toList();
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(RowGetters.unboxed(model, kind, fields));
  }

  private static boolean isAlwaysThere(FieldModel field) {
    return field.known().isPrimitive()
        && field.known().form().isEmpty()
        && field.nullness().around().isEmpty();
  }
}
