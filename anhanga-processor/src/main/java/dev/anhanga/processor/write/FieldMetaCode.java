package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KeyKind;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.StoredModel;

/**
 * One field of the meta.
 *
 * <pre>{@code
 * FieldMeta.of("email", DataType.STRING).nullable().unique()
 * }</pre>
 */
final class FieldMetaCode {

  private FieldMetaCode() {}

  static CodeBlock of(FieldModel field, RecordModel model) {
    CodeBlock.Builder code = CodeBlock.builder().add(created(field));
    field
        .identity()
        .ifPresent(
            identity ->
                code.add(
                    "$Z.identity($T.$L)",
                    RuntimeTypes.GENERATION,
                    identity.generationOf(field.known(), !model.isIdentityComposite())));
    if (field.isNullable()) {
      code.add(nullable(field));
    }
    if (model.isKeyAlone(field, KeyKind.UNIQUE)) {
      code.add("$Z.unique()");
    }
    if (model.isKeyAlone(field, KeyKind.INDEX)) {
      code.add("$Z.indexed()");
    }
    if (field.hiding().isHidden()) {
      code.add("$Z.hidden()");
    }
    if (field.version().isPresent()) {
      code.add("$Z.version()");
    }
    field.times().forEach(time -> code.add("$Z.$L()", time.event().trait()));
    if (field.kind() == Kind.DECIMAL) {
      code.add("$Z.decimal($L, $L)", field.digits().precision(), field.digits().scale());
    }
    model.toldName(field).ifPresent(name -> code.add("$Z.stored($S)", name));
    field
        .stored()
        .flatMap(StoredModel::length)
        .ifPresent(length -> code.add("$Z.length($L)", length));
    field
        .appliedDefault()
        .ifPresent(
            given -> code.add("$Z.defaultValue($L)", DefaultLiteral.of(field, model.names())));
    return code.build();
  }

  private static CodeBlock nullable(FieldModel field) {
    return field.nullness().isOwn()
        ? CodeBlock.of("$Z.nullable()")
        : CodeBlock.of("$Z.requiredIn($S)", field.nullness().around().orElseThrow());
  }

  private static CodeBlock created(FieldModel field) {
    return field.kind() == Kind.ENUM
        ? CodeBlock.of(
            "$T.of($S, $T.class)", RuntimeTypes.FIELD_META, field.name(), field.known().name())
        : CodeBlock.of(
            "$T.of($S, $T.$L)",
            RuntimeTypes.FIELD_META,
            field.name(),
            RuntimeTypes.DATA_TYPE,
            field.kind().dataType());
  }
}
