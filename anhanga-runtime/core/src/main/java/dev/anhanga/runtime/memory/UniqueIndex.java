package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has which values of a unique key. Values of which one is null are nobody's. */
final class UniqueIndex {

  private final List<String> fields;
  private final Map<List<Object>, Id> owners;

  UniqueIndex(List<FieldMeta> key) {
    this(names(key), Map.of());
  }

  private UniqueIndex(List<String> fields, Map<List<Object>, Id> owners) {
    this.fields = fields;
    this.owners = new HashMap<>(owners);
  }

  UniqueIndex copy() {
    return new UniqueIndex(fields, owners);
  }

  /** What tells a key from the others of its resource, and names it in an exception. */
  static List<String> names(List<FieldMeta> key) {
    return key.stream().map(FieldMeta::name).toList();
  }

  List<String> fields() {
    return fields;
  }

  boolean isTakenByOther(Map<String, @Nullable Object> row, Id id) {
    List<Object> key = key(row);
    Id owner = key == null ? null : owners.get(key);
    return owner != null && !owner.equals(id);
  }

  void put(Map<String, @Nullable Object> row, Id id) {
    List<Object> key = key(row);
    if (key != null) {
      owners.put(key, id);
    }
  }

  void remove(Map<String, @Nullable Object> row) {
    List<Object> key = key(row);
    if (key != null) {
      owners.remove(key);
    }
  }

  private @Nullable List<Object> key(Map<String, @Nullable Object> row) {
    List<Object> key = new ArrayList<>(fields.size());
    for (String field : fields) {
      Object value = row.get(field);
      if (value == null) {
        return null;
      }
      key.add(comparable(value));
    }
    return key;
  }

  /** Arrays are equal only to themselves. */
  private static Object comparable(Object value) {
    return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
  }
}
