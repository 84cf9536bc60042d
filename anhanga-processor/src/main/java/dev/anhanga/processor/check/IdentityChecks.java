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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A record has an identity, of types that every store can find by, made by who can make it. */
final class IdentityChecks {

  /** A double is doubtful, and that is said elsewhere. */
  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.UUID,
          Kind.STRING,
          Kind.INT,
          Kind.LONG,
          Kind.DOUBLE,
          Kind.DECIMAL,
          Kind.ENUM,
          Kind.DATE,
          Kind.TIME,
          Kind.DATETIME,
          Kind.INSTANT);

  private IdentityChecks() {}

  static List<Finding> of(RecordModel model) {
    List<FieldModel> identity = model.identity();
    if (identity.isEmpty()) {
      return List.of(Finding.of(Problem.IDENTITY_MISSING, model.origin(), model.shownName()));
    }
    List<Finding> findings = new ArrayList<>();
    for (FieldModel field : identity) {
      if (field.type() instanceof KnownType type) {
        findings.addAll(part(field, type, identity.size()));
      }
    }
    return findings;
  }

  private static List<Finding> part(FieldModel field, KnownType type, int parts) {
    IdentityModel identity = field.identity().orElseThrow();
    if (field.nullness().isOptional()) {
      return List.of(Finding.of(Problem.IDENTITY_OPTIONAL, identity.origin(), field.path()));
    }
    if (!KINDS.contains(type.kind())) {
      return List.of(
          Finding.of(Problem.IDENTITY_TYPE, identity.origin(), field.name(), type.shown()));
    }
    return switch (identity.generation()) {
      case AUTO, ASSIGNED -> List.of();
      case UUID_V4, UUID_V7 ->
          isOf(type, Kind.UUID) ? List.of() : List.of(unfit(field, type, "a UUID", parts));
      case DATABASE -> madeByDatabase(field, type, parts);
    };
  }

  private static List<Finding> madeByDatabase(FieldModel field, KnownType type, int parts) {
    if (!isNumber(type)) {
      return List.of(unfit(field, type, "an int or a long", parts));
    }
    return parts == 1
        ? List.of()
        : List.of(
            Finding.of(
                Problem.GENERATION_IN_PART,
                field.identity().orElseThrow().generationOrigin(),
                field.name(),
                parts));
  }

  private static boolean isNumber(KnownType type) {
    return isOf(type, Kind.INT) || isOf(type, Kind.LONG);
  }

  /** What is made is a stored value, and no converter sees it. */
  private static boolean isOf(KnownType type, Kind kind) {
    return type.kind() == kind && type.form().isEmpty();
  }

  private static Finding unfit(FieldModel field, KnownType type, String fitting, int parts) {
    IdentityModel identity = field.identity().orElseThrow();
    List<Generation> instead = new ArrayList<>();
    instead.add(Generation.ASSIGNED);
    if (isNumber(type) && parts == 1) {
      instead.add(Generation.DATABASE);
    } else if (isOf(type, Kind.UUID)) {
      instead.addAll(List.of(Generation.UUID_V7, Generation.UUID_V4));
    }
    return Finding.of(
        Problem.GENERATION_UNFIT,
        identity.generationOrigin(),
        field.name(),
        type.shown(),
        identity.generation(),
        fitting,
        Choices.of(instead));
  }
}
