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

  /**
   * Whether {@link #fromRow} gives back a record equal to the one that {@link #toRow} saw, if all
   * values are in normal form. Otherwise a service answers only with records read from rows, as a
   * converter may keep less than it is given.
   */
  default boolean isExact() {
    return true;
  }
}
