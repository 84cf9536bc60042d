package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one resource. Each method is one atomic step. */
final class MemoryTable {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Id, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();

  /** What the step that is under way has changed, as it was before; empty where nothing was. */
  private final Map<Id, Optional<Map<String, @Nullable Object>>> before = new HashMap<>();

  private final MemoryColumns columns;
  private long lastMadeIdentity;

  MemoryTable(String resource) {
    this(new MemoryColumns(resource));
  }

  private MemoryTable(MemoryColumns columns) {
    this.columns = columns;
  }

  /** A table of its own with the same rows. */
  MemoryTable copy() {
    return holding(
        lock.readLock(),
        () -> {
          MemoryTable copy = new MemoryTable(columns.copy());
          copy.rows.putAll(rows);
          copy.lastMadeIdentity = lastMadeIdentity;
          return copy;
        });
  }

  /** Takes on the fields of a meta, beside those of others that were adopted before. */
  void adopt(PersistenceMeta meta) {
    holding(
        lock.writeLock(),
        () -> {
          columns.adopt(meta, rows);
          return meta;
        });
  }

  /** Whether there is nothing for {@link #adopt} to do. */
  boolean hasAdopted(PersistenceMeta meta) {
    return holding(lock.readLock(), () -> columns.haveAdopted(meta, rows));
  }

  List<Row> createAll(List<Row> given) {
    return writing(() -> each(given, this::created));
  }

  <R> List<R> upsertAll(PersistenceMeta meta, List<Row> given, RowReader<R> reader) {
    return writing(() -> each(given, row -> upserted(meta, row, reader)));
  }

  <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    return writing(() -> each(patches, patch -> updated(meta, patch.id(), patch, reader)));
  }

  long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return writing(
        () -> {
          List<Row> passing = passing(meta, filter);
          passing.forEach(row -> updated(meta, row.id(), patches.read(row), updated -> updated));
          return passing.size();
        });
  }

  long destroyAll(PersistenceMeta meta, Filter filter) {
    return writing(
        () -> {
          List<Row> passing = passing(meta, filter);
          passing.forEach(row -> remove(row.id()));
          return passing.size();
        });
  }

  private List<Row> passing(PersistenceMeta meta, Filter filter) {
    return rows.values().stream()
        .<Row>map(values -> new MapRow(meta, values))
        .filter(filter::test)
        .toList();
  }

  private static <R> List<R> each(List<Row> given, Function<Row, R> step) {
    List<R> results = new ArrayList<>(given.size());
    given.forEach(row -> results.add(step.apply(row)));
    return results;
  }

  private <R> R upserted(PersistenceMeta meta, Row row, RowReader<R> reader) {
    boolean isNew = Rows.isIdentityAbsent(row) || !rows.containsKey(row.id());
    if (isNew) {
      return reader.read(created(Rows.created(row)));
    }
    if (Rows.areChangeable(meta)) {
      return updated(meta, row.id(), Rows.replacing(row), reader);
    }
    MapRow stored = new MapRow(meta, rows.getOrDefault(row.id(), Map.of()));
    Rows.checkVersion(stored, row);
    return reader.read(stored);
  }

  private Row created(Row given) {
    Row row = identified(given);
    Id id = row.id();
    if (rows.containsKey(id)) {
      throw new DuplicateRecordException(row.meta().resource(), row.meta().identity());
    }
    Map<String, @Nullable Object> values = columns.defaults();
    values.putAll(Row.copyOf(row).toMap());
    columns.checkUnique(row.meta(), id, values);
    store(id, values);
    return row;
  }

  private Row identified(Row row) {
    FieldMeta identity = row.meta().identityFields().get(0);
    if (!identity.isMadeByStore() || !Rows.isIdentityAbsent(row)) {
      keepFromBeingMade(row.id());
      return row;
    }
    boolean isInt = identity.dataType() == DataType.INT;
    if (lastMadeIdentity == (isInt ? Integer.MAX_VALUE : Long.MAX_VALUE)) {
      throw new StorageException(row.meta() + " has no identity left to make.");
    }
    lastMadeIdentity++;
    return Rows.merged(
        row, Row.of(row.meta(), Map.of(identity.name(), Rows.ofType(identity, lastMadeIdentity))));
  }

  /** Also where its meta makes none: that of another may. */
  private void keepFromBeingMade(Id given) {
    if (given.size() == 1
        && (given.value(0) instanceof Long || given.value(0) instanceof Integer)) {
      lastMadeIdentity = Math.max(lastMadeIdentity, ((Number) given.value(0)).longValue());
    }
  }

  Optional<Row> read(PersistenceMeta meta, Id id) {
    return holding(
        lock.readLock(),
        () -> Optional.ofNullable(rows.get(id)).map(values -> new MapRow(meta, values)));
  }

  /** The rows with these identities, in their order. */
  List<Row> readAll(PersistenceMeta meta, List<Id> ids) {
    return holding(
        lock.readLock(),
        () ->
            ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .<Row>map(values -> new MapRow(meta, values))
                .toList());
  }

  <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return writing(() -> updated(meta, id, patch, reader));
  }

  private <R> R updated(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    Map<String, @Nullable Object> stored = rows.get(id);
    if (stored == null) {
      throw new RecordNotFoundException(meta.resource(), id.toString());
    }
    FieldMeta version = meta.version().orElse(null);
    MapRow current = new MapRow(meta, stored);
    Map<String, @Nullable Object> values = new LinkedHashMap<>(stored);
    values.putAll(Row.copyOf(patch).toMap());
    if (version != null) {
      Rows.checkVersion(current, patch);
      values.put(version.name(), Rows.ofType(version, Rows.version(current, version) + 1));
    }
    columns.checkUnique(meta, id, values);
    R read = reader.read(new MapRow(meta, Collections.unmodifiableMap(values)));
    remove(id);
    store(id, values);
    return read;
  }

  /** Removes the row, if there is one and the check lets it pass. */
  void destroy(PersistenceMeta meta, Id id, Consumer<Row> check) {
    writing(
        () -> {
          Map<String, @Nullable Object> stored = rows.get(id);
          if (stored != null) {
            check.accept(new MapRow(meta, stored));
            remove(id);
          }
          return id;
        });
  }

  /** All rows as they are now. */
  List<Row> rows(PersistenceMeta meta) {
    return holding(
        lock.readLock(),
        () -> rows.values().stream().<Row>map(values -> new MapRow(meta, values)).toList());
  }

  /** Changes rows: all as the step does, or none if it throws. */
  private <R> R writing(Supplier<R> step) {
    return holding(
        lock.writeLock(),
        () -> {
          boolean isDone = false;
          try {
            R result = step.get();
            isDone = true;
            return result;
          } finally {
            if (!isDone) {
              undo();
            }
            before.clear();
          }
        });
  }

  private void undo() {
    Map<Id, Optional<Map<String, @Nullable Object>>> touched = new LinkedHashMap<>(before);
    touched.keySet().forEach(this::remove);
    touched.forEach((id, values) -> values.ifPresent(it -> store(id, it)));
  }

  private void store(Id id, Map<String, @Nullable Object> values) {
    before.putIfAbsent(id, Optional.empty());
    columns.index(id, values);
    rows.put(id, Collections.unmodifiableMap(values));
  }

  private void remove(Id id) {
    Map<String, @Nullable Object> removed = rows.remove(id);
    if (removed != null) {
      before.putIfAbsent(id, Optional.of(removed));
      columns.unindex(removed);
    }
  }

  private static <R> R holding(Lock lock, Supplier<R> step) {
    lock.lock();
    try {
      return step.get();
    } finally {
      lock.unlock();
    }
  }
}
