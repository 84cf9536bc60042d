package dev.anhanga.contract;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Mistakes in changing and destroying rows. */
final class UpdateFaults {

  private UpdateFaults() {}

  /** Both ways of updating go one way here, so that a fault need be planted once. */
  abstract static class FaultyUpdates extends ForwardingDriver {

    FaultyUpdates(PersistenceContract driver) {
      super(driver);
    }

    Row updated(PersistenceMeta meta, Id id, Row patch) {
      return super.update(meta, id, patch);
    }

    @Override
    public final Row update(PersistenceMeta meta, Id id, Row patch) {
      return updated(meta, id, patch);
    }

    @Override
    public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
      return reader.read(updated(meta, id, patch));
    }
  }

  static Row without(Row row, String... names) {
    Map<String, Object> rest = new LinkedHashMap<>(row.toMap());
    rest.keySet().removeAll(List.of(names));
    return Row.of(row.meta(), rest);
  }

  static final class NullsDropped extends FaultyUpdates {
    NullsDropped(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      Map<String, Object> values = new LinkedHashMap<>(patch.toMap());
      values.values().removeIf(Objects::isNull);
      return super.updated(meta, id, Row.of(meta, values));
    }
  }

  static final class AbsentCleared extends FaultyUpdates {
    AbsentCleared(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (FieldMeta field : meta.fields().values()) {
        if (field.isNullable() || patch.has(field.position())) {
          values.put(field.name(), patch.get(field.position()));
        }
      }
      return super.updated(meta, id, Row.of(meta, values));
    }
  }

  static final class MissingInserted extends FaultyUpdates {
    MissingInserted(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      if (read(meta, id).isEmpty()) {
        Map<String, Object> values = new LinkedHashMap<>(patch.toMap());
        values.put(meta.identity().get(0), id.value(0));
        return create(meta, Row.of(meta, values));
      }
      return super.updated(meta, id, patch);
    }
  }

  static final class PatchReturned extends FaultyUpdates {
    PatchReturned(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      super.updated(meta, id, patch);
      return patch;
    }
  }

  static final class UnchangedMissed extends FaultyUpdates {
    UnchangedMissed(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      Optional<Row> before = read(meta, id).map(Row::copyOf);
      Row after = super.updated(meta, id, patch);
      if (before.isPresent() && before.get().equals(Row.copyOf(after))) {
        throw new RecordNotFoundException(meta.resource(), id.toString());
      }
      return after;
    }
  }

  static final class StoredBeforeRead extends FaultyUpdates {
    StoredBeforeRead(PersistenceContract driver) {
      super(driver);
    }
  }

  static final class VersionUnchecked extends FaultyUpdates {
    VersionUnchecked(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      return super.updated(meta, id, without(patch, "version"));
    }
  }

  static final class VersionCheckedEarly extends FaultyUpdates {
    private final Meeting meeting = new Meeting();

    VersionCheckedEarly(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      FieldMeta version = meta.version().orElseThrow();
      boolean isChecked = patch.has(version.position());
      Optional<Row> stored = read(meta, id);
      meeting.pass();
      if (isChecked
          && stored.isPresent()
          && Rows.version(stored.get(), version) != Rows.version(patch, version)) {
        throw new StaleRecordException(meta.resource(), id.toString());
      }
      return super.updated(meta, id, without(patch, version.name()));
    }
  }

  static final class DestroyUnchecked extends ForwardingDriver {
    DestroyUnchecked(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public void destroy(PersistenceMeta meta, Id id, long version) {
      destroy(meta, id);
    }
  }

  static final class DestroyThrows extends ForwardingDriver {
    DestroyThrows(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public void destroy(PersistenceMeta meta, Id id) {
      if (read(meta, id).isEmpty()) {
        throw new RecordNotFoundException(meta.resource(), id.toString());
      }
      super.destroy(meta, id);
    }
  }
}
