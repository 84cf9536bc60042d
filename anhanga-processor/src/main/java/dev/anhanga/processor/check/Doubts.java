package dev.anhanga.processor.check;

import dev.anhanga.annotations.Generation;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.IdentityModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** What can be stored, and is hardly meant: warnings, which a user may silence. */
final class Doubts {

  private Doubts() {}

  static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    boolean isWhole = !model.isIdentityComposite();
    for (FieldModel field : model.fields()) {
      if (field.type() instanceof KnownType type) {
        field
            .identity()
            .ifPresent(identity -> findings.addAll(identity(field, type, identity, isWhole)));
        findings.addAll(unique(field, type));
      }
    }
    return findings;
  }

  private static List<Finding> identity(
      FieldModel field, KnownType type, IdentityModel identity, boolean isWhole) {
    List<Finding> findings = new ArrayList<>();
    if (type.kind() == Kind.DOUBLE) {
      findings.add(
          Finding.of(Problem.IDENTITY_FRACTION, identity.origin(), field.name(), type.shown()));
    }
    boolean isMade = identity.generationOf(type, isWhole) != Generation.ASSIGNED;
    // Of a primitive it is an error.
    if (field.nullness().isAnnotated() && !isMade && !type.isPrimitive()) {
      findings.add(Finding.of(Problem.IDENTITY_NULLABLE, field.origin(), field.name()));
    }
    return findings;
  }

  /** One record may be special by a true where all others have null, which never clashes. */
  private static List<Finding> unique(FieldModel field, KnownType type) {
    return field.unique().isPresent() && type.kind() == Kind.BOOLEAN && !field.isNullable()
        ? List.of(
            Finding.of(
                Problem.UNIQUE_BOOLEAN,
                field.unique().orElseThrow().origin(),
                field.name(),
                type.shown()))
        : List.of();
  }
}
