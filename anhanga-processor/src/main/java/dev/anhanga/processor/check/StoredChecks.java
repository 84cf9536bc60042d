package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.StoredModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.report.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stored name is one that every store can take, and a length is one that it can keep. */
final class StoredChecks {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");

  private static final int LONGEST = 1_000_000;
  private static final int LONGEST_INDEXED = 670;

  private StoredChecks() {}

  static List<Finding> of(FieldModel field, KnownType type, RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    field.stored().ifPresent(stored -> findings.addAll(of(stored, field)));
    field
        .stored()
        .filter(stored -> stored.length().isPresent())
        .ifPresent(stored -> findings.addAll(length(stored, field, type, model.isIndexed(field))));
    return findings;
  }

  private static List<Finding> of(StoredModel stored, FieldModel field) {
    if (stored.name().isEmpty() && stored.length().isEmpty()) {
      return List.of(Finding.of(Problem.STORED_NOTHING, stored.origin(), field.name()));
    }
    return stored.name().stream()
        .filter(name -> !NAME.matcher(name).matches())
        .map(
            name ->
                Finding.of(Problem.STORED_NAME, stored.nameOrigin(), Quoted.of(name), field.name()))
        .toList();
  }

  private static List<Finding> length(
      StoredModel stored, FieldModel field, KnownType type, boolean isIndexed) {
    if (type.kind() != Kind.STRING) {
      return List.of(
          Finding.of(Problem.LENGTH_UNFIT, stored.lengthOrigin(), field.name(), type.shown()));
    }
    int length = stored.length().orElseThrow();
    int longest = isIndexed ? LONGEST_INDEXED : LONGEST;
    return length >= 1 && length <= longest
        ? List.of()
        : List.of(
            Finding.of(
                Problem.LENGTH_RANGE,
                stored.lengthOrigin(),
                field.name(),
                length,
                longest,
                isIndexed ? ", as it is indexed" : ""));
  }
}
