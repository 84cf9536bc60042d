package dev.anhanga.runtime.meta;

/** What holds for nested records that may be null: they are there as a whole, or not at all. */
public final class NestedParts {

  private NestedParts() {}

  /** Whether the field is null or absent, and its nested record, which requires it, isn't. */
  public static boolean isMissing(Row row, FieldMeta field) {
    String nested = field.requiredIn();
    return nested != null
        && row.get(field.position()) == null
        && row.meta().fields().values().stream()
            .anyMatch(part -> part.isIn(nested) && row.get(part.position()) != null);
  }

  static void checkComplete(Row row, int from, int to) {
    for (int position = from; position < to; position++) {
      FieldMeta field = row.meta().field(position);
      if (isMissing(row, field)) {
        throw UnreadableRow.of(row, field, new Refusal("is null, unlike the rest of its record"));
      }
    }
  }
}
