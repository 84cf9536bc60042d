package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;

/** A patch for one of several records that are updated at once: it tells for which. */
final class PatchedRow {

  private PatchedRow() {}

  /** The patch with its identity. */
  static ValueRow of(Id id, Row draft) {
    ValueRow row = ValueRow.copyOf(draft);
    for (int index = 0; index < id.size(); index++) {
      row = row.with(draft.meta().identityFields().get(index).position(), id.value(index));
    }
    return row;
  }

  /**
   * The patch as the record's own constructor makes it of what is stored, before any is changed.
   *
   * @throws RecordNotFoundException if nothing is stored
   */
  static <T> Row made(
      RecordSchema<T> schema,
      Drafting drafting,
      RecordReader<T> reader,
      PersistenceContract driver,
      Row patch) {
    PersistenceMeta meta = schema.meta();
    Id id = patch.id();
    Row stored =
        driver
            .read(meta, id)
            .orElseThrow(() -> new RecordNotFoundException(meta.resource(), id.toString()));
    Row made = schema.toRow(reader.read(Rows.merged(stored, patch)));
    ValueRow changed = ValueRow.copyOf(patch);
    for (FieldMeta field : meta.fields().values()) {
      if (patch.has(field.position()) && Rows.isChangeable(field)) {
        changed = changed.with(field.position(), FieldValue.of(made, field));
      }
    }
    return RecordDraft.forUpdate(id, changed, drafting.ofMade());
  }
}
