package dev.anhanga.processor.check;

import dev.anhanga.processor.model.DecimalModel;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.List;

/** A BigDecimal says how many digits it has; nothing else does. */
final class DecimalChecks {

  private DecimalChecks() {}

  static List<Finding> of(FieldModel field, KnownType type) {
    boolean isDecimal = type.kind() == Kind.DECIMAL;
    if (field.decimal().isEmpty()) {
      return isDecimal && !isWhole(type)
          ? List.of(Finding.of(Problem.DECIMAL_MISSING, field.origin(), field.name()))
          : List.of();
    }
    DecimalModel decimal = field.decimal().orElseThrow();
    if (isWhole(type) && isDecimal && decimal.scale() > 0) {
      return List.of(
          Finding.of(Problem.DECIMAL_WHOLE, decimal.scaleOrigin(), field.name(), decimal.scale()));
    }
    return isDecimal
        ? range(field, decimal)
        : List.of(Finding.of(Problem.DECIMAL_UNFIT, decimal.origin(), field.name(), type.shown()));
  }

  /** BigInteger has no digits behind the point, and may do without. */
  private static boolean isWhole(KnownType type) {
    return type.form().orElse(null) instanceof Form.Converted;
  }

  /** Whether its numbers are in range, so that a default can be held against them. */
  static boolean isSound(FieldModel field) {
    return field.decimal().map(DecimalChecks::isSound).orElse(isWhole(field.known()));
  }

  private static boolean isSound(DecimalModel decimal) {
    return isPrecisionSound(decimal)
        && decimal.scale() >= 0
        && decimal.scale() <= decimal.precision();
  }

  private static boolean isPrecisionSound(DecimalModel decimal) {
    return decimal.precision() >= 1 && decimal.precision() <= DecimalModel.MAX_PRECISION;
  }

  private static List<Finding> range(FieldModel field, DecimalModel decimal) {
    if (!isPrecisionSound(decimal)) {
      return List.of(
          Finding.of(
              Problem.DECIMAL_PRECISION,
              decimal.precisionOrigin(),
              field.name(),
              decimal.precision()));
    }
    return isSound(decimal)
        ? List.of()
        : List.of(
            Finding.of(
                Problem.DECIMAL_SCALE,
                decimal.scaleOrigin(),
                field.name(),
                decimal.scale(),
                decimal.precision()));
  }
}
