package dev.anhanga.processor.check;

import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** Class files have limits, and a record that exceeds one is told so before a compiler trips. */
final class SizeChecks {

  /** Of 255, a constructor needs one for the object itself. */
  private static final int SLOTS = 254;

  private SizeChecks() {}

  static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    int slots = slots(model.parts());
    if (slots > SLOTS) {
      findings.add(Finding.of(Problem.RECORD_SLOTS, model.origin(), model.shownName(), slots));
    }
    for (NestedModel nested : model.nested()) {
      int inside = slots(nested.parts());
      if (inside > SLOTS) {
        String name = String.join(".", nested.record().simpleNames());
        findings.add(Finding.of(Problem.RECORD_SLOTS, nested.origin(), name, inside));
      }
    }
    if (findings.isEmpty() && model.fields().size() > RecordModel.MOST_FIELDS) {
      findings.add(
          Finding.of(
              Problem.RECORD_FIELDS, model.origin(), model.shownName(), RecordModel.MOST_FIELDS));
    }
    return findings;
  }

  private static int slots(List<PartModel> parts) {
    return parts.stream().mapToInt(part -> isWide(part) ? 2 : 1).sum();
  }

  private static boolean isWide(PartModel part) {
    return part instanceof FieldModel field
        && !field.nullness().isOptional()
        && field.type() instanceof KnownType type
        && (type.name().equals(TypeName.LONG) || type.name().equals(TypeName.DOUBLE));
  }
}
