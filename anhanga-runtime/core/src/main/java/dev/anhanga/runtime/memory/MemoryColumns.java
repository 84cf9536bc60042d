package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that the rows of a resource have, and the indexes that keep some of them unique. */
final class MemoryColumns {

  private final String resource;
  private final Map<String, FieldMeta> fields = new LinkedHashMap<>();
  private final Map<List<String>, UniqueIndex> unique = new LinkedHashMap<>();

  MemoryColumns(String resource) {
    this.resource = resource;
  }

  MemoryColumns copy() {
    MemoryColumns copy = new MemoryColumns(resource);
    copy.fields.putAll(fields);
    unique.forEach((names, index) -> copy.unique.put(names, index.copy()));
    return copy;
  }

  /** Adds the meta's new fields to all rows; changes nothing if one of its fields doesn't fit. */
  void adopt(PersistenceMeta meta, Map<Id, Map<String, @Nullable Object>> rows) {
    checkIdentity(meta);
    List<FieldMeta> added = new ArrayList<>();
    for (FieldMeta field : meta.fields().values()) {
      FieldMeta stored = fields.get(field.name());
      if (stored == null) {
        checkCanBeAdded(field, rows);
        added.add(field);
      } else {
        checkFits(stored, field);
        checkRequired(field, rows);
      }
    }
    Map<Id, Map<String, @Nullable Object>> completed = new LinkedHashMap<>(rows);
    completed.replaceAll((id, values) -> withDefaults(values, added));
    unique.putAll(newIndexes(meta, completed));
    rows.putAll(completed);
    fields.putAll(meta.fields());
  }

  /** Whether they are those of this very meta, and all rows have what it requires. */
  boolean haveAdopted(PersistenceMeta meta, Map<Id, Map<String, @Nullable Object>> rows) {
    return meta.fields().values().stream()
            .allMatch(field -> fields.get(field.name()) == field && isFilled(field, rows))
        && meta.uniques().stream().map(UniqueIndex::names).allMatch(unique::containsKey);
  }

  private static boolean isFilled(FieldMeta field, Map<Id, Map<String, @Nullable Object>> rows) {
    return field.isNullable()
        || rows.values().stream().allMatch(values -> values.get(field.name()) != null);
  }

  private Map<List<String>, UniqueIndex> newIndexes(
      PersistenceMeta meta, Map<Id, Map<String, @Nullable Object>> rows) {
    Map<List<String>, UniqueIndex> indexes = new LinkedHashMap<>();
    for (List<FieldMeta> key : meta.uniques()) {
      List<String> names = UniqueIndex.names(key);
      if (!unique.containsKey(names)) {
        indexes.put(names, indexed(key, rows));
      }
    }
    return indexes;
  }

  private UniqueIndex indexed(List<FieldMeta> key, Map<Id, Map<String, @Nullable Object>> rows) {
    UniqueIndex index = new UniqueIndex(key);
    rows.forEach(
        (id, values) -> {
          if (index.isTakenByOther(values, id)) {
            throw new StorageException(
                resource
                    + " is stored with the same "
                    + key.stream().map(FieldMeta::toString).collect(Collectors.joining(" and "))
                    + " in several rows, and declared with it unique. Change those rows first.");
          }
          index.put(values, id);
        });
    return index;
  }

  /**
   * By some parts of an identity alone, a row would be one of several; in another order, they would
   * be another identity.
   */
  private void checkIdentity(PersistenceMeta meta) {
    List<String> stored =
        fields.values().stream().filter(FieldMeta::isIdentity).map(FieldMeta::name).toList();
    if (!stored.isEmpty() && !stored.equals(meta.identity())) {
      throw new StorageException(
          resource
              + " is stored with the identity "
              + stored
              + ", and declared with "
              + meta.identity()
              + ". Declare the same, or use another store.");
    }
  }

  private void checkRequired(FieldMeta field, Map<Id, Map<String, @Nullable Object>> rows) {
    if (!isFilled(field, rows)) {
      throw new StorageException(
          resource
              + " is stored with nulls in "
              + field
              + ", and declared to require it. Fill them in, or make it @Nullable.");
    }
  }

  private void checkFits(FieldMeta stored, FieldMeta declared) {
    boolean fits =
        stored.dataType() == declared.dataType()
            && stored.isIdentity() == declared.isIdentity()
            && stored.precision() == declared.precision()
            && stored.scale() == declared.scale();
    if (!fits) {
      throw new StorageException(
          resource
              + " is stored with "
              + whole(stored)
              + ", and declared with "
              + whole(declared)
              + ". Give the changed field another name, or use another store.");
    }
  }

  private static String whole(FieldMeta field) {
    return field
        + (field.dataType() == DataType.DECIMAL
            ? " of " + field.precision() + " digits, " + field.scale() + " after the point"
            : "")
        + (field.isIdentity() ? ", in the identity" : "");
  }

  private void checkCanBeAdded(FieldMeta field, Map<Id, ?> rows) {
    if (!rows.isEmpty() && !field.isNullable() && Rows.defaultValue(field) == null) {
      throw new StorageException(
          resource
              + " has rows already, and its new field "
              + field
              + " is required without a default. Make it @Nullable, or give it a @Default.");
    }
  }

  private static Map<String, @Nullable Object> withDefaults(
      Map<String, @Nullable Object> values, List<FieldMeta> added) {
    Map<String, @Nullable Object> completed = new LinkedHashMap<>(values);
    added.forEach(field -> completed.put(field.name(), Rows.defaultValue(field)));
    return completed;
  }

  /** A new row's values as far as nobody gives them. */
  Map<String, @Nullable Object> defaults() {
    return withDefaults(Map.of(), List.copyOf(fields.values()));
  }

  void checkUnique(PersistenceMeta meta, Id id, Map<String, @Nullable Object> values) {
    for (UniqueIndex index : unique.values()) {
      if (index.isTakenByOther(values, id)) {
        throw new DuplicateRecordException(meta.resource(), index.fields());
      }
    }
  }

  void index(Id id, Map<String, @Nullable Object> values) {
    unique.values().forEach(index -> index.put(values, id));
  }

  void unindex(Map<String, @Nullable Object> values) {
    unique.values().forEach(index -> index.remove(values));
  }
}
