package dev.anhanga.processor.check;

import dev.anhanga.processor.model.DefaultModel;
import dev.anhanga.processor.model.DefaultParser;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.report.Quoted;
import dev.anhanga.processor.report.Suggestion;
import java.time.DateTimeException;
import java.util.List;

/** A default is a value of its component's type, and of one that isn't made by someone else. */
final class DefaultChecks {

  private DefaultChecks() {}

  static List<Finding> of(FieldModel field, KnownType type, RecordModel model) {
    if (field.defaultValue().isEmpty()) {
      return List.of();
    }
    DefaultModel given = field.defaultValue().orElseThrow();
    if (field.identity().isPresent()) {
      return made(field, given, "identity", "the caller or @Identity makes");
    }
    if (field.version().isPresent()) {
      return made(field, given, "version", "always starts at 1");
    }
    if (!field.times().isEmpty()) {
      return made(field, given, "time of a call", "the service sets");
    }
    if (!type.hasTextForm()) {
      return List.of(
          Finding.of(Problem.DEFAULT_FORMLESS, given.origin(), field.name(), type.shown()));
    }
    if (type.kind() == Kind.ENUM) {
      return constant(field, type, given);
    }
    boolean isDecimalUnsound = type.kind() == Kind.DECIMAL && !DecimalChecks.isSound(field);
    return isDecimalUnsound ? List.of() : value(field, type, given, model);
  }

  private static List<Finding> made(FieldModel field, DefaultModel given, String role, String why) {
    return List.of(Finding.of(Problem.DEFAULT_MADE, given.origin(), field.name(), role, why));
  }

  private static List<Finding> constant(FieldModel field, KnownType type, DefaultModel given) {
    if (type.constants().contains(given.text())) {
      return List.of();
    }
    return List.of(
        Finding.of(
            Problem.DEFAULT_CONSTANT,
            given.textOrigin(),
            field.name(),
            Quoted.of(given.text()),
            type.shown(),
            Suggestion.didYouMean(given.text(), type.constants()),
            type.constants().isEmpty() ? "none" : String.join(", ", type.constants())));
  }

  private static List<Finding> value(
      FieldModel field, KnownType type, DefaultModel given, RecordModel model) {
    try {
      DefaultParser.parse(field);
      checkLength(given.text(), type, model.maxLength(field));
      return List.of();
    } catch (NumberFormatException | DateTimeException e) {
      return List.of(
          Finding.of(
              Problem.DEFAULT_MALFORMED,
              given.textOrigin(),
              field.name(),
              Quoted.of(given.text()),
              type.shown(),
              type.example()));
    } catch (IllegalArgumentException e) {
      return List.of(
          Finding.of(
              Problem.DEFAULT_REFUSED,
              given.textOrigin(),
              field.name(),
              Quoted.of(given.text()),
              String.valueOf(e.getMessage())));
    }
  }

  private static void checkLength(String text, KnownType type, int longest) {
    if (type.kind() == Kind.STRING && text.length() > longest) {
      throw new IllegalArgumentException(
          "has %s characters, and at most %s fit".formatted(text.length(), longest));
    }
  }
}
