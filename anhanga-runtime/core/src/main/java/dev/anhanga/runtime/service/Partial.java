package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Row;

/**
 * Some of a record's fields. Each is absent, null or has a value. Generated for each record, as
 * {@code PersonPatch} for {@code Person}: immutable, and made by {@code PersonPatch.of()} and the
 * methods named for the components.
 *
 * @param <T> the record
 */
public interface Partial<T> {

  /** The fields as a row, in which those left out are absent. */
  Row toRow();
}
