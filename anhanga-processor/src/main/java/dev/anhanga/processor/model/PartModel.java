package dev.anhanga.processor.model;

import java.util.List;

/** One component: a field, or a nested record that is stored as the fields of its components. */
public sealed interface PartModel permits FieldModel, NestedModel {

  /** How it is reached from the record. */
  FieldPath path();

  /** Whether it may be missing. */
  Nullness nullness();

  /** Whether it is hidden. */
  Hiding hiding();

  /** The component's name, or what stands for it. */
  Origin origin();

  /** The fields it is stored as, in order. */
  List<FieldModel> fields();

  /** Whether all of it is the identity, or a part of that. */
  default boolean isIdentity() {
    return fields().stream().allMatch(field -> field.identity().isPresent());
  }
}
