package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a transaction sees: the tables as they were, and copies of those that it has changed. */
final class MemoryTransaction {

  private final Map<String, MemoryTable> before;
  private final Map<String, MemoryTable> changed = new HashMap<>();

  MemoryTransaction(Map<String, MemoryTable> before) {
    this.before = before;
  }

  void initialize(PersistenceMeta meta) {
    if (!MemoryStore.isAdopted(tables(meta), meta)) {
      changed.computeIfAbsent(meta.resource(), this::copied).adopt(meta);
    }
  }

  private MemoryTable copied(String resource) {
    MemoryTable table = before.get(resource);
    return table == null ? new MemoryTable(resource) : table.copy();
  }

  MemoryTable readable(PersistenceMeta meta) {
    return MemoryStore.table(tables(meta), meta);
  }

  private Map<String, MemoryTable> tables(PersistenceMeta meta) {
    return changed.containsKey(meta.resource()) ? changed : before;
  }

  MemoryTable writable(PersistenceMeta meta) {
    MemoryTable readable = readable(meta);
    return changed.computeIfAbsent(meta.resource(), resource -> readable.copy());
  }

  /** The tables as they are after it. */
  Map<String, MemoryTable> merged() {
    Map<String, MemoryTable> merged = new ConcurrentHashMap<>(before);
    merged.putAll(changed);
    return merged;
  }
}
