package dev.anhanga.processor.check;

import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is said of a nested record is said of no single value, and once is enough. */
final class NestedChecks {

  private NestedChecks() {}

  static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    for (NestedModel nested : model.nested()) {
      findings.addAll(optional(nested));
      if (nested.nullness().isOptional()) {
        nested
            .identity()
            .ifPresent(
                identity ->
                    findings.add(
                        Finding.of(Problem.IDENTITY_OPTIONAL, identity.origin(), nested.path())));
      }
      nested
          .misplaced()
          .forEach(
              annotation ->
                  findings.add(
                      Finding.of(
                          Problem.NESTED_ANNOTATION,
                          annotation.origin(),
                          nested.path(),
                          annotation.annotation())));
    }
    return findings;
  }

  /** A missing value has one form: null, or the empty Optional. */
  static List<Finding> optional(PartModel part) {
    return part.nullness().isOptional() && part.nullness().isAnnotated()
        ? List.of(Finding.of(Problem.OPTIONAL_NULLABLE, part.origin(), part.path()))
        : List.of();
  }
}
