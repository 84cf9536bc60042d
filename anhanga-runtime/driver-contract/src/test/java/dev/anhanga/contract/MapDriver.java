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
    Map<String, FieldMeta> declared = new HashMap<>();
    for (FieldMeta f : meta.fields().values()) {
      FieldMeta stored = fields.getOrDefault(meta + "." + f.name(), f);
      boolean fits = stored.dataType() == f.dataType() && stored.scale() == f.scale();
      var values = rows.values().stream().map(row -> row.getOrDefault(f.name(), f.defaultValue()));
      if (!fits || (!f.isNullable() && values.anyMatch(Objects::isNull))) {
        throw new StorageException(meta + " is stored with " + stored + ", which isn't this " + f);
      }
      declared.put(meta + "." + f.name(), f);
    }
    fields.putAll(declared);
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
