package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Rows;

/** A patch as the record's own constructor makes it of what is stored. */
final class MadePatch {

  private MadePatch() {}

  /**
   * The patch for a stored row, in normal form.
   *
   * @param draft the patch as it was given
   * @param ofMade how to draft what the constructor has made
   */
  static <T> Row of(Preparation<T> preparation, Row stored, Row draft, Drafting ofMade) {
    T record = preparation.reader().read(Rows.merged(stored, draft));
    Row made = preparation.schema().toRow(record);
    ValueRow patch = ValueRow.copyOf(draft);
    for (FieldMeta field : preparation.meta().fields().values()) {
      if (draft.has(field.position()) && Rows.isChangeable(field)) {
        patch = patch.with(field.position(), FieldValue.of(made, field));
      }
    }
    return RecordDraft.forUpdate(stored.id(), patch, ofMade);
  }
}
