package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.util.Optional;

/**
 * Stores a row by a driver that can only create and update. Others may create or destroy the same
 * one in between, and then it is looked for again.
 */
final class Upsert {

  private Upsert() {}

  static <R> R of(PersistenceContract driver, PersistenceMeta meta, Row row, RowReader<R> reader) {
    if (Rows.isIdentityAbsent(row)) {
      return reader.read(driver.create(meta, Rows.created(row)));
    }
    Id id = row.id();
    for (int tries = 1; ; tries++) {
      try {
        Optional<R> changed = changed(driver, meta, id, row, reader);
        return changed.isPresent()
            ? changed.get()
            : reader.read(driver.create(meta, Rows.created(row)));
      } catch (DuplicateRecordException e) {
        if (Backoff.isLast(tries) || !e.fields().equals(meta.identity())) {
          throw e;
        }
      } catch (RecordNotFoundException e) {
        if (Backoff.isLast(tries)) {
          throw e;
        }
      }
      Backoff.pause(tries);
    }
  }

  /** The row that is there, changed; empty if none is. */
  private static <R> Optional<R> changed(
      PersistenceContract driver, PersistenceMeta meta, Id id, Row row, RowReader<R> reader) {
    if (Rows.areChangeable(meta)) {
      return driver.exists(meta, id)
          ? Optional.of(driver.update(meta, id, Rows.replacing(row), reader))
          : Optional.empty();
    }
    return driver.read(
        meta,
        id,
        stored -> {
          Rows.checkVersion(stored, row);
          return reader.read(stored);
        });
  }
}
