package dev.anhanga.contract;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mistakes in creating rows. */
final class CreateFaults {

  private CreateFaults() {}

  static final class CreateOverwrites extends ForwardingDriver {
    CreateOverwrites(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      destroy(meta, data.id());
      return super.create(meta, data);
    }
  }

  static final class CreateInTwoSteps extends ForwardingDriver {
    private final Meeting meeting = new Meeting();

    CreateInTwoSteps(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      if (read(meta, data.id()).isPresent()) {
        return super.create(meta, data);
      }
      meeting.pass();
      synchronized (this) {
        destroy(meta, data.id());
        return super.create(meta, data);
      }
    }
  }

  static final class HalfABatch extends ForwardingDriver {
    HalfABatch(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
      List<Row> created = new ArrayList<>();
      rows.forEach(row -> created.add(create(meta, row)));
      return created;
    }
  }

  /**
   * Tells of a batch's duplicate that it has a unique value that is taken, whatever else it has.
   */
  static final class BatchTellsBadge extends ForwardingDriver {
    BatchTellsBadge(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
      try {
        return super.createAll(meta, rows);
      } catch (DuplicateRecordException e) {
        throw meta.uniqueFields().isEmpty()
            ? e
            : new DuplicateRecordException(
                meta.resource(), List.of(meta.uniqueFields().get(0).name()));
      }
    }
  }

  static final class BatchReversed extends ForwardingDriver {
    BatchReversed(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
      List<Row> created = new ArrayList<>(super.createAll(meta, rows));
      Collections.reverse(created);
      return created;
    }
  }

  static final class GivenRowKept extends ForwardingDriver {
    private final Map<Id, Row> kept = new HashMap<>();

    GivenRowKept(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      kept.put(data.id(), data);
      return super.create(meta, data);
    }

    @Override
    public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
      return Optional.ofNullable(kept.get(id)).map(reader::read);
    }
  }
}
