package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Row;
import java.util.function.BiFunction;
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

  static <T> Creation<T> of(
      RecordSchema<T> schema, Drafting drafting, RecordReader<T> reader, T record) {
    return of(schema, drafting, reader, record, RecordDraft::forCreate);
  }

  /** A record that may be there already, and then is replaced. */
  static <T> Creation<T> forUpsert(
      RecordSchema<T> schema, Drafting drafting, RecordReader<T> reader, T record) {
    return of(schema, drafting, reader, record, RecordDraft::forUpsert);
  }

  private static <T> Creation<T> of(
      RecordSchema<T> schema,
      Drafting drafting,
      RecordReader<T> reader,
      T record,
      BiFunction<Row, Drafting, Row> drafted) {
    Row view = schema.toRow(record);
    Row draft = drafted.apply(view, drafting);
    // Of a schema that isn't exact, the draft is always another row.
    return draft == view
        ? new Creation<>(view, record)
        : built(schema, reader, draft, row -> drafted.apply(row, drafting.ofMade()));
  }

  static <T> Creation<T> of(
      RecordSchema<T> schema, Drafting drafting, RecordReader<T> reader, Partial<T> patch) {
    return built(
        schema,
        reader,
        RecordDraft.forCreateFromPatch(patch.toRow(), drafting),
        row -> RecordDraft.forCreate(row, drafting.ofMade()));
  }

  private static <T> Creation<T> built(
      RecordSchema<T> schema, RecordReader<T> reader, Row draft, UnaryOperator<Row> drafted) {
    T record = reader.read(draft);
    if (!schema.meta().hasInvariants()) {
      return new Creation<>(draft, record);
    }
    // The constructor may have changed values, which then are what is to be stored.
    Row view = schema.toRow(record);
    Row checked = drafted.apply(view);
    return new Creation<>(checked, checked == view ? record : null);
  }

  /** The record as stored: this one, unless the driver answered with another row. */
  T stored(Row answer, RecordReader<T> reader) {
    return answer == row && record != null ? record : reader.read(answer);
  }
}
