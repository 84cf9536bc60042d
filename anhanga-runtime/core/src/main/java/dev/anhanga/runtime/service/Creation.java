package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Row;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A record that is about to be stored: built, and so accepted by its own constructor, before any
 * I/O.
 *
 * @param row what the driver is given
 * @param record the record that the row is of; null if only the store's answer will tell
 */
record Creation<T>(Row row, @Nullable T record) {

  static <T> Creation<T> of(RecordSchema<T> schema, RecordReader<T> reader, T record) {
    return of(schema, reader, record, row -> RecordDraft.forCreate(row, schema.isExact()));
  }

  /** A record that may be there already, and then is replaced. */
  static <T> Creation<T> forUpsert(RecordSchema<T> schema, RecordReader<T> reader, T record) {
    return of(schema, reader, record, row -> RecordDraft.forUpsert(row, schema.isExact()));
  }

  private static <T> Creation<T> of(
      RecordSchema<T> schema, RecordReader<T> reader, T record, UnaryOperator<Row> drafting) {
    Row view = schema.toRow(record);
    Row draft = drafting.apply(view);
    // Of a schema that isn't exact, the draft is always another row.
    return draft == view ? new Creation<>(view, record) : built(schema, reader, draft, drafting);
  }

  static <T> Creation<T> of(RecordSchema<T> schema, RecordReader<T> reader, Partial<T> patch) {
    return built(
        schema,
        reader,
        RecordDraft.forCreateFromPatch(patch.toRow(), schema.isExact()),
        row -> RecordDraft.forCreate(row, schema.isExact()));
  }

  private static <T> Creation<T> built(
      RecordSchema<T> schema, RecordReader<T> reader, Row draft, UnaryOperator<Row> drafting) {
    T record = reader.read(draft);
    if (!schema.meta().hasInvariants()) {
      return new Creation<>(draft, record);
    }
    // The constructor may have changed values, which then are what is to be stored.
    Row view = schema.toRow(record);
    Row checked = drafting.apply(view);
    return new Creation<>(checked, checked == view ? record : null);
  }

  /** The record as stored: this one, unless the driver answered with another row. */
  T stored(Row answer, RecordReader<T> reader) {
    return answer == row && record != null ? record : reader.read(answer);
  }
}
