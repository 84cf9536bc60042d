package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.query.Filter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes all rows that pass a filter by a driver that only knows single ones. They are found
 * first, as what is written may change what passes.
 */
final class FilteredWrites {

  private FilteredWrites() {}

  static long destroyAll(PersistenceContract driver, PersistenceMeta meta, Filter filter) {
    List<Id> ids = passing(driver, meta, filter);
    ids.forEach(id -> driver.destroy(meta, id));
    return ids.size();
  }

  static long updateEach(
      PersistenceContract driver, PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return passing(driver, meta, filter).stream()
        .filter(id -> isUpdated(driver, meta, id, filter, patches))
        .count();
  }

  private static List<Id> passing(PersistenceContract driver, PersistenceMeta meta, Filter filter) {
    try (Stream<Id> ids = driver.stream(meta, Rows.whole(meta, filter), Row::id)) {
      return ids.toList();
    }
  }

  /** A row that another has destroyed or changed since may not pass any more. */
  private static boolean isUpdated(
      PersistenceContract driver,
      PersistenceMeta meta,
      Id id,
      Filter filter,
      RowReader<Row> patches) {
    for (int tries = 1; ; tries++) {
      Optional<Row> stored = driver.read(meta, id).filter(filter::test);
      if (stored.isEmpty()) {
        return false;
      }
      try {
        driver.update(meta, id, versioned(stored.get(), patches.read(stored.get())));
        return true;
      } catch (RecordNotFoundException e) {
        return false;
      } catch (StaleRecordException e) {
        if (Backoff.isLast(tries)) {
          throw e;
        }
        Backoff.pause(tries);
      }
    }
  }

  static Row versioned(Row stored, Row patch) {
    FieldMeta version = stored.meta().version().orElse(null);
    return version == null
        ? patch
        : ValueRow.copyOf(patch).with(version.position(), stored.get(version.position()));
  }
}
