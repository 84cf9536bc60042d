package dev.anhanga.runtime.meta;

import dev.anhanga.annotations.Generation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for a field's values, apart from their type. */
record FieldTraits(
    @Nullable Generation generation,
    boolean nullable,
    boolean unique,
    boolean hidden,
    @Nullable Upkeep upkeep,
    int precision,
    int scale,
    @Nullable Object defaultValue,
    List<String> enumNames) {

  static final FieldTraits NONE =
      new FieldTraits(null, false, false, false, null, 0, 0, null, List.of());

  FieldTraits withGeneration(Generation value) {
    return new FieldTraits(
        value, nullable, unique, hidden, upkeep, precision, scale, defaultValue, enumNames);
  }

  FieldTraits withNullable() {
    return new FieldTraits(
        generation, true, unique, hidden, upkeep, precision, scale, defaultValue, enumNames);
  }

  FieldTraits withUnique() {
    return new FieldTraits(
        generation, nullable, true, hidden, upkeep, precision, scale, defaultValue, enumNames);
  }

  FieldTraits withHidden() {
    return new FieldTraits(
        generation, nullable, unique, true, upkeep, precision, scale, defaultValue, enumNames);
  }

  FieldTraits withUpkeep(Upkeep value) {
    return new FieldTraits(
        generation, nullable, unique, hidden, value, precision, scale, defaultValue, enumNames);
  }

  FieldTraits withDecimal(int digits, int behind) {
    return new FieldTraits(
        generation, nullable, unique, hidden, upkeep, digits, behind, defaultValue, enumNames);
  }

  FieldTraits withDefault(Object value) {
    return new FieldTraits(
        generation, nullable, unique, hidden, upkeep, precision, scale, value, enumNames);
  }

  FieldTraits withNames(List<String> names) {
    return new FieldTraits(
        generation, nullable, unique, hidden, upkeep, precision, scale, defaultValue, names);
  }

  /** What is kept in a field by others than the user. */
  enum Upkeep {
    VERSION,
    CREATED_AT,
    UPDATED_AT
  }
}
