package dev.anhanga.processor.check;

import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.FinderModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each unique key has a finder of its own: of another name, or with parameters of other types. */
final class FinderChecks {

  private FinderChecks() {}

  static List<Finding> of(RecordModel model) {
    Map<List<Object>, FinderModel> firstBySignature = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (FinderModel finder : model.finders()) {
      FinderModel first = firstBySignature.putIfAbsent(signature(finder), finder);
      boolean isSameKey = first != null && first.key().isSameAs(finder.key());
      if (first != null && !isSameKey) {
        findings.add(
            Finding.of(
                Problem.FINDER_TWICE,
                finder.key().declared().origin(),
                finder.key(),
                first.key(),
                model.shownName(),
                finder.name()));
      }
    }
    return findings;
  }

  private static List<Object> signature(FinderModel finder) {
    List<Object> signature = new ArrayList<>();
    signature.add(finder.name());
    finder.key().fields().forEach(field -> signature.add(type(field)));
    return signature;
  }

  private static Object type(FieldModel field) {
    if (!(field.type() instanceof KnownType known)) {
      return field.type();
    }
    TypeName type = known.name();
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
