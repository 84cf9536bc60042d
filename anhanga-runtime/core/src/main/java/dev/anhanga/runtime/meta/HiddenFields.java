package dev.anhanga.runtime.meta;

import java.util.List;

/** Who doesn't see the hidden fields of a record has all that it takes to find and make it. */
final class HiddenFields {

  private HiddenFields() {}

  /**
   * Refuses those that are needed, of fields of which all has been said.
   *
   * @throws IllegalArgumentException if one is needed
   */
  static void check(List<FieldMeta> fields) {
    for (FieldMeta field : fields) {
      if (field.isHidden()) {
        check(field, fields);
      }
    }
  }

  private static void check(FieldMeta field, List<FieldMeta> fields) {
    if (field.isIdentity()) {
      throw refusal(field, "is in the identity");
    }
    if (field.isVersion() || field.isCreatedAt() || field.isUpdatedAt()) {
      throw refusal(field, "is the version or a time");
    }
    if (!field.isNullable()) {
      throw refusal(field, "isn't nullable");
    }
    String nested = field.requiredIn();
    if (nested != null && fields.stream().anyMatch(part -> part.isIn(nested) && !part.isHidden())) {
      throw refusal(field, "is required in " + nested + ", which isn't all hidden");
    }
  }

  private static IllegalArgumentException refusal(FieldMeta field, String why) {
    return new IllegalArgumentException(field + " can't be hidden, as it " + why + ".");
  }
}
