package dev.anhanga.runtime.meta;

import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import org.jspecify.annotations.Nullable;

/** Says which row it is that a record can't be made of. */
final class UnreadableRow {

  private UnreadableRow() {}

  static InvalidRecordException of(Row row, FieldMeta field, Refusal refusal) {
    return InvalidRecordException.unreadable(
        row.meta().resource(),
        identity(row),
        new FieldProblem(field.name(), String.valueOf(refusal.getMessage())),
        refusal.getCause());
  }

  /** A row that is about to be created may have none yet. */
  private static @Nullable String identity(Row row) {
    boolean isIdentified =
        row.meta().identityFields().stream().allMatch(field -> row.get(field.position()) != null);
    return isIdentified ? row.id().toString() : null;
  }
}
