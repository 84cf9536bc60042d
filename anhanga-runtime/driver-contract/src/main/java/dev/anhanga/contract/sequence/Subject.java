package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.List;
import java.util.Map;

/**
 * Records that sequences are about.
 *
 * @param values by field, what it may hold beside null: few of an identity and of what is unique,
 *     so that they clash often. A field without values, such as an identity that the store makes,
 *     is left to others.
 */
public record Subject(PersistenceMeta meta, Map<String, List<Object>> values) {

  /** Keeps a copy of the map. */
  public Subject {
    values = Map.copyOf(values);
  }

  List<Object> valuesOf(FieldMeta field) {
    return values.getOrDefault(field.name(), List.of());
  }
}
