package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with one component by itself. A type that isn't known silences all else. */
final class FieldChecks {

  private FieldChecks() {}

  static List<Finding> of(FieldModel field, RecordModel model) {
    if (field.type() instanceof UnknownType unknown) {
      return unknownType(field, unknown).stream().toList();
    }
    KnownType type = field.known();
    List<Finding> findings = new ArrayList<>();
    if (field.nullness().isAnnotated() && type.isPrimitive()) {
      findings.add(
          Finding.of(
              Problem.PRIMITIVE_NULLABLE,
              field.origin(),
              field.name(),
              type.name(),
              type.name().box().toString().replace("java.lang.", "")));
    }
    findings.addAll(NestedChecks.optional(field));
    findings.addAll(StoredChecks.of(field, type, model));
    findings.addAll(DecimalChecks.of(field, type));
    findings.addAll(DefaultChecks.of(field, type, model));
    return findings;
  }

  private static Optional<Finding> unknownType(FieldModel field, UnknownType type) {
    Problem problem =
        switch (type.reason()) {
          case UNSUPPORTED -> Problem.TYPE_UNSUPPORTED;
          case HAS_SUBSTITUTE -> Problem.TYPE_HAS_SUBSTITUTE;
          case RAW -> Problem.TYPE_RAW;
          case KEY -> Problem.TYPE_KEY;
          case SCHEMA -> Problem.NESTED_SCHEMA;
          case RECURSIVE -> Problem.NESTED_RECURSIVE;
          case EMPTY -> Problem.NESTED_EMPTY;
          case CONVERTER -> Problem.CONVERTER_UNFIT;
          case HIDDEN -> Problem.TYPE_HIDDEN;
          case MISSING -> Problem.TYPE_MISSING;
          case PARAMETER -> Problem.RECORD_GENERIC;
          case UNCOUNTED -> Problem.RECORD_FIELDS;
        };
    // What is wrong with the record is said of the record, once.
    return problem == Problem.RECORD_GENERIC || problem == Problem.RECORD_FIELDS
        ? Optional.empty()
        : Optional.of(
            Finding.of(problem, field.origin(), field.name(), type.shown(), type.detail()));
  }
}
