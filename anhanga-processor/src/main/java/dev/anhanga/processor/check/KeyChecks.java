package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KeyKind;
import dev.anhanga.processor.model.KeyModel;
import dev.anhanga.processor.model.KeyPart;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.ResolvedKey;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.report.Quoted;
import dev.anhanga.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A key names components that there are, each once, and such as stores can index. */
final class KeyChecks {

  /** The data types without an order, by the names of the runtime's constants. */
  private static final Set<String> NOT_INDEXABLE = Set.of("BYTES", "JSON");

  private KeyChecks() {}

  static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    for (FieldModel field : model.fields()) {
      field.unique().ifPresent(key -> findings.addAll(onComponent(key, field)));
      field.index().ifPresent(key -> findings.addAll(onComponent(key, field)));
    }
    model.keys().forEach(key -> findings.addAll(onRecord(key, model)));
    List<ResolvedKey> sound = new ArrayList<>();
    for (ResolvedKey key : model.resolvedKeys()) {
      List<Finding> found = fields(key);
      findings.addAll(found);
      if (found.isEmpty()) {
        sound.add(key);
      }
    }
    findings.addAll(RedundantKeys.in(model, sound));
    return findings;
  }

  private static List<Finding> onComponent(KeyModel key, FieldModel field) {
    return key.parts().isEmpty()
        ? List.of()
        : List.of(
            Finding.of(
                Problem.KEY_ON_COMPONENT, key.parts().get(0).origin(), key.kind(), field.name()));
  }

  private static List<Finding> onRecord(KeyModel key, RecordModel model) {
    if (key.parts().isEmpty()) {
      return List.of(Finding.of(Problem.KEY_EMPTY, key.origin(), key.kind(), model.shownName()));
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (KeyPart part : key.parts()) {
      if (model.field(part.name()).isEmpty()) {
        findings.add(unknown(key, part, model));
      } else if (!named.add(part.name())) {
        findings.add(
            Finding.of(
                Problem.KEY_FIELD_TWICE,
                part.origin(),
                key.kind(),
                model.shownName(),
                part.name()));
      }
    }
    return findings;
  }

  private static Finding unknown(KeyModel key, KeyPart part, RecordModel model) {
    List<String> known = model.fields().stream().map(FieldModel::name).toList();
    return Finding.of(
        Problem.KEY_FIELD_UNKNOWN,
        part.origin(),
        key.kind(),
        model.shownName(),
        Quoted.of(part.name()),
        Suggestion.didYouMean(part.name(), known),
        String.join(", ", known));
  }

  private static List<Finding> fields(ResolvedKey key) {
    List<Finding> findings = new ArrayList<>();
    for (FieldModel field : key.fields()) {
      if (field.type() instanceof KnownType type
          && NOT_INDEXABLE.contains(type.kind().dataType())) {
        findings.add(
            Finding.of(
                Problem.KEY_UNORDERED, key.origin(field), field.name(), type.shown(), key.kind()));
      } else if (field.version().isPresent() && key.kind() == KeyKind.UNIQUE) {
        findings.add(
            Finding.of(Problem.VERSION_UNIQUE, key.origin(field), field.name(), key.kind()));
      } else if (!field.times().isEmpty() && key.kind() == KeyKind.UNIQUE && key.isAlone(field)) {
        findings.add(Finding.of(Problem.TIME_UNIQUE, key.origin(field), field.name(), key.kind()));
      }
    }
    return findings;
  }
}
