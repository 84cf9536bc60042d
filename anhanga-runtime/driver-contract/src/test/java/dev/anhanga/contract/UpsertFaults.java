package dev.anhanga.contract;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Mistakes in storing rows that may be there already. */
final class UpsertFaults {

  private UpsertFaults() {}

  static final class ConflictOnUnique extends ForwardingDriver {
    ConflictOnUnique(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      for (Row stored : search(meta, PaginateParams.of(1, 1_000)).data()) {
        for (FieldMeta unique : meta.uniqueFields()) {
          Object value = row.get(unique.position());
          if (value != null && value.equals(stored.get(unique.position()))) {
            Row rest = UpdateFaults.without(row, meta.identity().get(0));
            return update(meta, stored.id(), rest, reader);
          }
        }
      }
      return super.upsert(meta, row, reader);
    }
  }

  static final class VersionIgnored extends ForwardingDriver {
    VersionIgnored(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      return super.upsert(meta, UpdateFaults.without(row, "version"), reader);
    }
  }

  static final class VersionKept extends ForwardingDriver {
    VersionKept(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      return row.has("version") && !exists(meta, row.id())
          ? reader.read(create(meta, row))
          : super.upsert(meta, row, reader);
    }
  }

  static final class StoredLeft extends ForwardingDriver {
    StoredLeft(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      return read(meta, row.id(), reader).orElseGet(() -> super.upsert(meta, row, reader));
    }
  }

  static final class NullsDropped extends ForwardingDriver {
    NullsDropped(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      if (!exists(meta, row.id())) {
        return super.upsert(meta, row, reader);
      }
      Map<String, Object> values = new LinkedHashMap<>(row.toMap());
      values.values().removeIf(Objects::isNull);
      return update(meta, row.id(), Row.of(meta, values), reader);
    }
  }

  static final class DestroyedAndCreated extends ForwardingDriver {
    DestroyedAndCreated(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      destroy(meta, row.id());
      return super.upsert(meta, row, reader);
    }
  }

  static final class CreatedAnew extends ForwardingDriver {
    CreatedAnew(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      return exists(meta, row.id())
          ? update(meta, row.id(), row, reader)
          : super.upsert(meta, row, reader);
    }
  }

  static final class InTwoSteps extends ForwardingDriver {
    private final Meeting meeting = new Meeting();

    InTwoSteps(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      boolean isThere = exists(meta, row.id());
      meeting.pass();
      return isThere ? update(meta, row.id(), row, reader) : reader.read(create(meta, row));
    }
  }

  static final class FoundByFirstPart extends ForwardingDriver {
    FoundByFirstPart(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      Id id = row.id();
      for (Row stored : search(meta, PaginateParams.of(1, 1_000)).data()) {
        if (stored.id().value(0).equals(id.value(0))) {
          Row rest = UpdateFaults.without(row, meta.identity().toArray(String[]::new));
          return update(meta, stored.id(), rest, reader);
        }
      }
      return super.upsert(meta, row, reader);
    }
  }

  static final class StoredBeforeRead extends ForwardingDriver {
    StoredBeforeRead(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
      return reader.read(super.upsert(meta, row, Row::copyOf));
    }
  }
}
