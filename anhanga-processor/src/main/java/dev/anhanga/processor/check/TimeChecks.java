package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.TimeModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record has each time at most once, in an instant that is nothing else. */
final class TimeChecks {

  private TimeChecks() {}

  static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    Map<TimeModel.Event, FieldModel> firstOf = new EnumMap<>(TimeModel.Event.class);
    for (FieldModel field : model.fields()) {
      for (TimeModel time : field.times()) {
        FieldModel first = firstOf.putIfAbsent(time.event(), field);
        if (first != null) {
          findings.add(several(model, time, field, first));
        }
        time(field, time).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding several(
      RecordModel model, TimeModel time, FieldModel field, FieldModel first) {
    return Finding.of(
        Problem.TIME_SEVERAL,
        time.origin(),
        model.shownName(),
        time.event().annotation(),
        field.name(),
        first.name());
  }

  private static Optional<Finding> time(FieldModel field, TimeModel time) {
    if (!(field.type() instanceof KnownType type)) {
      return Optional.empty();
    }
    String annotation = time.event().annotation();
    if (field.identity().isPresent()) {
      return Optional.of(
          Finding.of(Problem.TIME_TAKEN, time.origin(), field.name(), "@Identity", annotation));
    }
    if (type.kind() != Kind.INSTANT || type.form().isPresent()) {
      return Optional.of(
          Finding.of(Problem.TIME_TYPE, time.origin(), field.name(), annotation, type.shown()));
    }
    TimeModel first = field.times().get(0);
    return first.equals(time)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Problem.TIME_TAKEN,
                time.origin(),
                field.name(),
                first.event().annotation(),
                annotation));
  }
}
