package dev.anhanga.contract;

import dev.anhanga.runtime.error.*;
import dev.anhanga.runtime.meta.*;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.*;
import java.util.*;

/** Keeps rows in maps: a complete driver, without any capability. */
final class MapDriver implements PersistenceContract {
  private final Map<String, FieldMeta> fields = new HashMap<>();
  private final Map<String, Map<Id, Map<String, Object>>> tables = new HashMap<>();

  public synchronized void initialize(PersistenceMeta meta) {
    var rows = tables.computeIfAbsent(meta.resource(), resource -> new HashMap<>());
    for (FieldMeta field : meta.fields().values()) {
      FieldMeta stored = fields.get(meta + "." + field.name());
      boolean isFilled = rows.isEmpty() || field.isNullable() || field.defaultValue() != null;
      if (stored == null ? !isFilled : stored.dataType() != field.dataType()) {
        throw new StorageException(meta + " holds " + stored + " in its rows, and not " + field);
      }
      fields.put(meta + "." + field.name(), field);
    }
  }

  public synchronized Row create(PersistenceMeta meta, Row data) {
    Map<String, Object> values = new HashMap<>(Row.copyOf(data).toMap());
    if (tables.get(meta.resource()).putIfAbsent(data.id(), values) != null) {
      throw new DuplicateRecordException(meta.resource(), meta.identity());
    }
    return data;
  }

  public synchronized Optional<Row> read(PersistenceMeta meta, Id id) {
    Map<String, Object> stored = tables.get(meta.resource()).getOrDefault(id, Map.of());
    Map<String, Object> row = new HashMap<>();
    meta.fields().forEach((name, f) -> row.put(name, stored.getOrDefault(name, f.defaultValue())));
    return stored.isEmpty() ? Optional.empty() : Optional.of(Row.of(meta, row));
  }

  public synchronized Row update(PersistenceMeta meta, Id id, Row patch) {
    read(meta, id).orElseThrow(() -> new RecordNotFoundException(meta.resource(), "" + id));
    tables.get(meta.resource()).get(id).putAll(Row.copyOf(patch).toMap());
    return read(meta, id).orElseThrow();
  }

  public synchronized void destroy(PersistenceMeta meta, Id id) {
    tables.get(meta.resource()).remove(id);
  }

  public synchronized PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> asked) {
    List<Row> all = new ArrayList<>();
    tables.get(meta.resource()).keySet().forEach(id -> all.add(read(meta, id).orElseThrow()));
    all.removeIf(row -> !asked.filter().test(row));
    all.sort(asked.comparator(meta));
    List<Row> page = all.stream().skip(asked.offset()).limit(asked.limit()).toList();
    return PaginatedResult.of(page, all.size(), all.size() > asked.offset() + page.size(), asked);
  }
}
