package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** A record has at most one version: a number that counts its updates, and nothing else. */
final class VersionChecks {

  private VersionChecks() {}

  static List<Finding> of(RecordModel model) {
    List<FieldModel> versions =
        model.fields().stream().filter(field -> field.version().isPresent()).toList();
    List<Finding> findings = new ArrayList<>();
    for (FieldModel field : versions) {
      Origin origin = field.version().orElseThrow();
      if (!field.equals(versions.get(0))) {
        findings.add(
            Finding.of(
                Problem.VERSION_SEVERAL,
                origin,
                model.shownName(),
                field.name(),
                versions.get(0).name()));
      }
      findings.addAll(version(field, origin));
    }
    return findings;
  }

  private static List<Finding> version(FieldModel field, Origin origin) {
    if (!(field.type() instanceof KnownType type)) {
      return List.of();
    }
    if (field.identity().isPresent()) {
      return List.of(Finding.of(Problem.VERSION_IDENTITY, origin, field.name()));
    }
    boolean isNumber = type.kind() == Kind.INT || type.kind() == Kind.LONG;
    if (!isNumber || !type.isPrimitive() || type.form().isPresent()) {
      return List.of(Finding.of(Problem.VERSION_TYPE, origin, field.name(), type.shown()));
    }
    return List.of();
  }
}
