package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.List;
import java.util.stream.Collectors;

/** A meta as Java says it. */
final class MetaCode {

  private MetaCode() {}

  static String of(PersistenceMeta meta) {
    String fields =
        meta.fields().values().stream()
            .map(MetaCode::field)
            .collect(Collectors.joining(",\n        "));
    return "PersistenceMeta.of(\n        %s,\n        %s)%s"
        .formatted(Literals.of(meta.resource()), fields, keys(meta));
  }

  private static String field(FieldMeta field) {
    StringBuilder code =
        new StringBuilder("FieldMeta.of(")
            .append(Literals.of(field.name()))
            .append(", DataType.")
            .append(field.dataType().name())
            .append(")");
    if (field.generation() != null) {
      code.append(".identity(Generation.").append(field.generation().name()).append(")");
    }
    code.append(field.isNullable() ? ".nullable()" : "");
    code.append(field.isUnique() ? ".unique()" : "");
    code.append(field.isVersion() ? ".version()" : "");
    if (field.precision() > 0) {
      code.append(".decimal(%s, %s)".formatted(field.precision(), field.scale()));
    }
    if (field.defaultValue() != null) {
      code.append(".defaultValue(").append(Literals.of(field.defaultValue())).append(")");
    }
    return code.toString();
  }

  /** Those of several fields: the others are told with the field. */
  private static String keys(PersistenceMeta meta) {
    return meta.uniques().stream()
        .filter(key -> key.size() > 1)
        .map(MetaCode::names)
        .map(names -> ".withUnique(" + names + ")")
        .collect(Collectors.joining());
  }

  private static String names(List<FieldMeta> key) {
    return key.stream().map(field -> Literals.of(field.name())).collect(Collectors.joining(", "));
  }
}
