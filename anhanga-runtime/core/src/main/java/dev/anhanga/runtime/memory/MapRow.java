package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored values as one meta sees them; another may have fewer fields, or more. */
record MapRow(PersistenceMeta meta, Map<String, @Nullable Object> values) implements Row {

  @Override
  public boolean has(int position) {
    return true;
  }

  /** Arrays are copied, so that nobody can change what is stored. */
  @Override
  public @Nullable Object get(int position) {
    Object value = values.get(meta.field(position).name());
    return value instanceof byte[] bytes ? bytes.clone() : value;
  }

  /** The names of the fields; values are left out, as they may be secret. */
  @Override
  public String toString() {
    return meta + values.keySet().toString();
  }
}
