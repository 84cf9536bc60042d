package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.JsonRecordModel;
import dev.anhanga.processor.model.JsonRecordModel.ComponentModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A JSON value leaves the server as a whole or not at all, whatever is said inside it. */
final class HiddenInTrees {

  private final Map<String, JsonRecordModel> records;

  private HiddenInTrees(RecordModel model) {
    this.records =
        model.jsonRecords().stream()
            .collect(Collectors.toMap(JsonRecordModel::className, Function.identity()));
  }

  /** The first in each value that isn't hidden itself. */
  static List<Finding> of(RecordModel model) {
    HiddenInTrees trees = new HiddenInTrees(model);
    List<Finding> findings = new ArrayList<>();
    for (FieldModel field : model.fields()) {
      if (!field.hiding().isHidden() && field.type() instanceof KnownType type) {
        type.form()
            .flatMap(form -> trees.finding(field, form, new HashSet<>()))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> finding(FieldModel field, Form form, Set<String> seen) {
    if (!(form instanceof Form.OfRecord record)) {
      return form.inside().flatMap(inside -> finding(field, inside, seen));
    }
    // Where a record can't be stored there is no model of it, and that is said already.
    return seen.add(record.className())
        ? Optional.ofNullable(records.get(record.className()))
            .flatMap(known -> inRecord(field, known, seen))
        : Optional.empty();
  }

  private Optional<Finding> inRecord(FieldModel field, JsonRecordModel record, Set<String> seen) {
    for (ComponentModel component : record.components()) {
      Optional<Finding> found =
          component.isHidden()
              ? Optional.of(inTree(field, record, component))
              : finding(field, component.form(), seen);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Finding inTree(FieldModel field, JsonRecordModel record, ComponentModel hidden) {
    return Finding.of(
        Problem.HIDDEN_IN_TREE,
        field.origin(),
        field.name(),
        hidden.name(),
        KnownType.shown(record.record()));
  }
}
