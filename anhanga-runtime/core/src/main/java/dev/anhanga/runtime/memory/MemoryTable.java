package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one resource. Each method is one atomic step. */
final class MemoryTable {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Id, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
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

  List<Row> createAll(List<Row> given) {
    return holding(lock.writeLock(), () -> createdAll(given));
  }

  private List<Row> createdAll(List<Row> given) {
    List<Row> created = new ArrayList<>();
    try {
      for (Row row : given) {
        created.add(created(row));
      }
      return created;
    } catch (RuntimeException e) {
      created.forEach(row -> remove(row.id()));
      throw e;
    }
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
    if (!identity.isMadeByStore()) {
      return row;
    }
    if (row.has(identity.position())) {
      Number given = (Number) row.id().value(0);
      lastMadeIdentity = Math.max(lastMadeIdentity, given.longValue());
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
    return holding(lock.writeLock(), () -> updated(meta, id, patch, reader));
  }

  private <R> R updated(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    Map<String, @Nullable Object> stored = rows.get(id);
    if (stored == null) {
      throw new RecordNotFoundException(meta.resource(), id.toString());
    }
    FieldMeta version = meta.version().orElse(null);
    MapRow before = new MapRow(meta, stored);
    Map<String, @Nullable Object> values = new LinkedHashMap<>(stored);
    values.putAll(Row.copyOf(patch).toMap());
    if (version != null) {
      long current = Rows.version(before, version);
      if (patch.has(version.position()) && Rows.version(patch, version) != current) {
        throw new StaleRecordException(meta.resource(), id.toString());
      }
      values.put(version.name(), Rows.ofType(version, current + 1));
    }
    columns.checkUnique(meta, id, values);
    R read = reader.read(new MapRow(meta, Collections.unmodifiableMap(values)));
    remove(id);
    store(id, values);
    return read;
  }

  /** Removes the row, if there is one and the check lets it pass. */
  void destroy(PersistenceMeta meta, Id id, Consumer<Row> check) {
    holding(
        lock.writeLock(),
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

  private void store(Id id, Map<String, @Nullable Object> values) {
    columns.index(id, values);
    rows.put(id, Collections.unmodifiableMap(values));
  }

  private void remove(Id id) {
    Map<String, @Nullable Object> removed = rows.remove(id);
    if (removed != null) {
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
