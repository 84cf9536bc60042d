package dev.anhanga.contract;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Mistakes in storing rows. */
final class WriteFaults {

  private WriteFaults() {}

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

  private static void letOthersIn() {
    LockSupport.parkNanos(2_000_000);
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
    VersionCheckedEarly(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      FieldMeta version = meta.version().orElseThrow();
      boolean isChecked = patch.has(version.position());
      Optional<Row> stored = read(meta, id);
      letOthersIn();
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
    CreateInTwoSteps(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      if (read(meta, data.id()).isPresent()) {
        return super.create(meta, data);
      }
      letOthersIn();
      destroy(meta, data.id());
      return super.create(meta, data);
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

  /** Changes values on their way into the store. */
  abstract static class ChangedValues extends FaultyUpdates {
    private final UnaryOperator<Object> change;

    ChangedValues(PersistenceContract driver, UnaryOperator<Object> change) {
      super(driver);
      this.change = change;
    }

    private Row changed(Row row) {
      Map<String, Object> values = new LinkedHashMap<>();
      row.toMap().forEach((name, value) -> values.put(name, change.apply(value)));
      return Row.of(row.meta(), values);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      return super.create(meta, changed(data));
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      return super.updated(meta, id, changed(patch));
    }
  }

  static final class TextTrimmed extends ChangedValues {
    TextTrimmed(PersistenceContract driver) {
      super(driver, value -> value instanceof String text ? text.strip() : value);
    }
  }

  static final class EmptyIsNull extends ChangedValues {
    EmptyIsNull(PersistenceContract driver) {
      super(driver, value -> "".equals(value) ? null : value);
    }
  }

  static final class DecimalsRounded extends ChangedValues {
    DecimalsRounded(PersistenceContract driver) {
      super(
          driver,
          value ->
              value instanceof BigDecimal decimal
                  ? new BigDecimal(decimal.doubleValue())
                      .setScale(decimal.scale(), RoundingMode.HALF_EVEN)
                  : value);
    }
  }

  static final class MillisecondsOnly extends ChangedValues {
    MillisecondsOnly(PersistenceContract driver) {
      super(driver, value -> value instanceof Temporal time ? cut(time) : value);
    }

    private static Object cut(Temporal time) {
      if (time instanceof Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
      }
      if (time instanceof LocalTime of) {
        return of.truncatedTo(ChronoUnit.MILLIS);
      }
      return time instanceof LocalDateTime of ? of.truncatedTo(ChronoUnit.MILLIS) : time;
    }
  }
}
