package dev.anhanga.contract;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mistakes in telling rows apart by several fields. */
final class IdentityFaults {

  private IdentityFaults() {}

  /** The rows of a driver that share the first part of an identity. */
  private static List<Row> sharing(PersistenceContract driver, PersistenceMeta meta, Id id) {
    return driver.search(meta, PaginateParams.of(1, 1_000)).data().stream()
        .filter(row -> row.id().value(0).equals(id.value(0)))
        .toList();
  }

  /** One text for all parts, as a key of a map or a path of a URL. */
  static final class PartsJoined extends ForwardingDriver {
    private final Map<String, Id> ids = new HashMap<>();

    PartsJoined(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      if (ids.putIfAbsent(data.id().toString(), data.id()) != null) {
        throw new DuplicateRecordException(meta.resource(), meta.identity());
      }
      return super.create(meta, data);
    }

    @Override
    public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
      return super.read(meta, ids.getOrDefault(id.toString(), id), reader);
    }
  }

  static final class UpdatedByFirstPart extends UpdateFaults.FaultyUpdates {
    UpdatedByFirstPart(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      Row updated = super.updated(meta, id, patch);
      sharing(this, meta, id).forEach(row -> super.updated(meta, row.id(), patch));
      return updated;
    }
  }

  static final class DestroyedByFirstPart extends ForwardingDriver {
    DestroyedByFirstPart(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public void destroy(PersistenceMeta meta, Id id) {
      sharing(this, meta, id).forEach(row -> super.destroy(meta, row.id()));
    }
  }

  static final class OnePartTaken extends ForwardingDriver {
    OnePartTaken(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      if (!sharing(this, meta, data.id()).isEmpty()) {
        throw new DuplicateRecordException(meta.resource(), meta.identity());
      }
      return super.create(meta, data);
    }
  }
}
