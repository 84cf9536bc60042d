package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Rows;

/**
 * What a stored record is about to be, where several are changed at once: as the record's own
 * constructor makes it, before any is changed.
 */
final class Replacement {

  private Replacement() {}

  /** A patch that makes the stored record be the given one. */
  static <T> Row of(RecordSchema<T> schema, Drafting drafting, RecordReader<T> reader, T record) {
    Row view = schema.toRow(record);
    Id id = Identities.of(view);
    Row draft = RecordDraft.forUpdate(id, view, drafting);
    if (!schema.meta().hasInvariants()) {
      return draft;
    }
    // The draft lacks what no update changes, and the constructor may want to see it.
    Row whole = schema.meta().createdAt().isPresent() ? Rows.merged(view, draft) : draft;
    return RecordDraft.forUpdate(id, schema.toRow(reader.read(whole)), drafting.ofMade());
  }

  /** A patch for one stored row, of a patch for any number. */
  static <T> Row of(
      RecordSchema<T> schema, Drafting drafting, RecordReader<T> reader, Row stored, Row patch) {
    T record = reader.read(Rows.merged(stored, patch));
    if (!schema.meta().hasInvariants()) {
      return patch;
    }
    Row made = schema.toRow(record);
    ValueRow changed = ValueRow.empty(schema.meta());
    for (FieldMeta field : schema.meta().fields().values()) {
      if (patch.has(field.position())) {
        changed = changed.with(field.position(), FieldValue.of(made, field));
      }
    }
    return RecordDraft.forUpdateOfMany(changed, drafting.ofMade());
  }
}
