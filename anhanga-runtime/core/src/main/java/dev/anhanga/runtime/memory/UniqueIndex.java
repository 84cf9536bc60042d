package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.meta.Id;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has which value of a unique field. Null is nobody's. */
final class UniqueIndex {

  private final Map<Object, Id> owners = new HashMap<>();

  boolean isTakenByOther(@Nullable Object value, Id id) {
    Id owner = value == null ? null : owners.get(key(value));
    return owner != null && !owner.equals(id);
  }

  void put(@Nullable Object value, Id id) {
    if (value != null) {
      owners.put(key(value), id);
    }
  }

  void remove(@Nullable Object value) {
    if (value != null) {
      owners.remove(key(value));
    }
  }

  /** Arrays are equal only to themselves. */
  private static Object key(Object value) {
    return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
  }
}
