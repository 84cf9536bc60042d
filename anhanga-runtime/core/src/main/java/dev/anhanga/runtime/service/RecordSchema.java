package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;

/**
 * A record's meta, and the two directions between records and rows. Generated for each record, as
 * the constant {@code PersonMeta.SCHEMA} for {@code Person}. Safe for concurrent use.
 *
 * @param <T> the record
 */
public interface RecordSchema<T> {

  /** What the record is, as data. */
  PersistenceMeta meta();

  /** A view of the record, which must not be null: every field is present. */
  Row toRow(T record);

  /** The record with the row's values, made by its canonical constructor. */
  T fromRow(Row row);
}
