package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one component by itself. A type that isn't known silences all else. */
final class FieldChecks {

  private FieldChecks() {}

  static List<Finding> of(FieldModel field) {
    if (field.type() instanceof UnknownType unknown) {
      return List.of(unknownType(field, unknown));
    }
    KnownType type = field.known();
    List<Finding> findings = new ArrayList<>();
    if (field.nullable() && type.isPrimitive()) {
      findings.add(
          Finding.of(
              Problem.PRIMITIVE_NULLABLE,
              field.origin(),
              field.name(),
              type.name(),
              type.name().box().toString().replace("java.lang.", "")));
    }
    if (type.kind() == Kind.BYTES && field.unique().isPresent()) {
      findings.add(Finding.of(Problem.UNIQUE_BYTES, field.unique().orElseThrow(), field.name()));
    }
    findings.addAll(DecimalChecks.of(field, type));
    findings.addAll(DefaultChecks.of(field, type));
    return findings;
  }

  private static Finding unknownType(FieldModel field, UnknownType type) {
    return switch (type.reason()) {
      case UNSUPPORTED ->
          Finding.of(Problem.TYPE_UNSUPPORTED, field.origin(), field.name(), type.shown());
      case NOT_YET -> Finding.of(Problem.TYPE_NOT_YET, field.origin(), field.name(), type.shown());
      case MISSING -> Finding.of(Problem.TYPE_MISSING, field.origin(), field.name(), type.shown());
      case HAS_SUBSTITUTE ->
          Finding.of(
              Problem.TYPE_HAS_SUBSTITUTE,
              field.origin(),
              field.name(),
              type.shown(),
              type.detail());
      case HIDDEN ->
          Finding.of(
              Problem.TYPE_HIDDEN, field.origin(), field.name(), type.shown(), type.detail());
    };
  }
}
