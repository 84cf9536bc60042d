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

/** A record has one identity, of a type that can be one, made by someone who can make it. */
final class IdentityChecks {

  private static final Set<Kind> KINDS = EnumSet.of(Kind.UUID, Kind.STRING, Kind.INT, Kind.LONG);

  private IdentityChecks() {}

  static List<Finding> of(RecordModel model) {
    List<FieldModel> identity = model.identity();
    if (identity.isEmpty()) {
      return List.of(Finding.of(Problem.IDENTITY_MISSING, model.origin(), model.shownName()));
    }
    List<Finding> findings = new ArrayList<>();
    for (FieldModel extra : identity.subList(1, identity.size())) {
      findings.add(
          Finding.of(
              Problem.IDENTITY_SEVERAL,
              extra.identity().orElseThrow().origin(),
              model.shownName(),
              extra.name(),
              identity.get(0).name()));
    }
    identity.forEach(field -> findings.addAll(type(field)));
    return findings;
  }

  private static List<Finding> type(FieldModel field) {
    if (!(field.type() instanceof KnownType type)) {
      return List.of();
    }
    IdentityModel identity = field.identity().orElseThrow();
    if (!KINDS.contains(type.kind()) || type.form().isPresent()) {
      return List.of(
          Finding.of(Problem.IDENTITY_TYPE, identity.origin(), field.name(), TypeNames.of(type)));
    }
    return switch (identity.generation()) {
      case AUTO, ASSIGNED -> List.of();
      case UUID_V4, UUID_V7 ->
          type.kind() == Kind.UUID ? List.of() : List.of(unfit(field, type, "a UUID"));
      case DATABASE -> isNumber(type) ? List.of() : List.of(unfit(field, type, "an int or a long"));
    };
  }

  private static boolean isNumber(KnownType type) {
    return type.kind() == Kind.INT || type.kind() == Kind.LONG;
  }

  private static Finding unfit(FieldModel field, KnownType type, String fitting) {
    IdentityModel identity = field.identity().orElseThrow();
    List<Generation> instead = new ArrayList<>();
    instead.add(Generation.ASSIGNED);
    if (isNumber(type)) {
      instead.add(Generation.DATABASE);
    } else if (type.kind() == Kind.UUID) {
      instead.addAll(List.of(Generation.UUID_V7, Generation.UUID_V4));
    }
    return Finding.of(
        Problem.GENERATION_UNFIT,
        identity.generationOrigin(),
        field.name(),
        TypeNames.of(type),
        identity.generation(),
        fitting,
        Choices.of(instead));
  }
}
