package dev.anhanga.processor.check;

import dev.anhanga.processor.model.Declaration;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that is wrong with one record, or may well be. */
public final class RecordChecks {

  private RecordChecks() {}

  /** All findings, in no order; without an error, every writer succeeds. */
  public static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>(declaration(model));
    if (!model.declaration().isRecord()) {
      return findings;
    }
    findings.addAll(ResourceChecks.of(model));
    findings.addAll(IdentityChecks.of(model));
    findings.addAll(VersionChecks.of(model));
    findings.addAll(TimeChecks.of(model));
    findings.addAll(KeyChecks.of(model));
    findings.addAll(FinderChecks.of(model));
    findings.addAll(SizeChecks.of(model));
    findings.addAll(storedNames(model));
    findings.addAll(NestedChecks.of(model));
    findings.addAll(HiddenChecks.of(model));
    model.fields().forEach(field -> findings.addAll(FieldChecks.of(field, model)));
    findings.addAll(Doubts.of(model));
    return findings;
  }

  private static List<Finding> declaration(RecordModel model) {
    Declaration declaration = model.declaration();
    List<Finding> findings = new ArrayList<>();
    if (!declaration.isRecord()) {
      findings.add(
          Finding.of(Problem.RECORD_NEEDED, model.origin(), model.shownName(), declaration.word()));
      return findings;
    }
    if (declaration.isGeneric()) {
      findings.add(Finding.of(Problem.RECORD_GENERIC, model.origin(), model.shownName()));
    }
    if (declaration.isPrivate()) {
      findings.add(Finding.of(Problem.RECORD_PRIVATE, model.origin(), model.shownName()));
    }
    return findings;
  }

  private static List<Finding> storedNames(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    Map<String, FieldModel> firstByName = new HashMap<>();
    for (FieldModel field : model.fields()) {
      String stored = model.storedName(field).toLowerCase(Locale.ROOT);
      FieldModel first = firstByName.putIfAbsent(stored, field);
      if (first != null) {
        findings.add(
            Finding.of(
                Problem.FIELD_TWICE,
                field.givenName().isPresent()
                    ? field.stored().orElseThrow().nameOrigin()
                    : field.origin(),
                first.name(),
                field.name(),
                stored));
      }
    }
    return findings;
  }
}
