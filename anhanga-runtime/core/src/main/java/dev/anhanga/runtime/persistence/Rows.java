package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What drivers over maps and rows need again and again. */
public final class Rows {

  /** The version of a row that is new. */
  public static final long FIRST_VERSION = 1;

  private Rows() {}

  /** The stored row with the present fields of a patch laid over it. */
  public static ValueRow merged(Row stored, Row patch) {
    ValueRow merged = ValueRow.copyOf(stored);
    for (int position = 0; position < stored.meta().size(); position++) {
      if (patch.has(position)) {
        merged = merged.with(position, patch.get(position));
      }
    }
    return merged;
  }

  /** The version that a row carries, be the field an int or a long. */
  public static long version(Row row, FieldMeta version) {
    return version.dataType() == DataType.INT
        ? row.getInt(version.position())
        : row.getLong(version.position());
  }

  /** The row with its version raised by one. */
  public static ValueRow raised(ValueRow row, PersistenceMeta meta) {
    return meta.version()
        .map(field -> row.with(field.position(), ofType(field, version(row, field) + 1)))
        .orElse(row);
  }

  /** A version as the field's type has it. */
  public static Object ofType(FieldMeta version, long value) {
    return version.dataType() == DataType.INT ? (Object) Math.toIntExact(value) : (Object) value;
  }

  /** What a row has in a field that it was stored without: null unless the field has a default. */
  public static @Nullable Object defaultValue(FieldMeta field) {
    return field.isVersion() ? ofType(field, FIRST_VERSION) : field.defaultValue();
  }

  /** A row to be upserted as one to be created: with the first version, if it has one. */
  public static Row created(Row row) {
    return row.meta()
        .version()
        .<Row>map(
            field -> ValueRow.copyOf(row).with(field.position(), ofType(field, FIRST_VERSION)))
        .orElse(row);
  }

  /** A row to be upserted as one to replace what is stored: without the time of its creation. */
  public static Row replacing(Row row) {
    return row.meta()
        .createdAt()
        .<Row>map(field -> ValueRow.copyOf(row).without(field.position()))
        .orElse(row);
  }

  /** Whether such rows have a field that an update could set. */
  public static boolean areChangeable(PersistenceMeta meta) {
    for (FieldMeta field : meta.fields().values()) {
      if (isChangeable(field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an update could set the field: not identity, version, or time of creation. */
  public static boolean isChangeable(FieldMeta field) {
    return !field.isIdentity() && !field.isVersion() && !field.isCreatedAt();
  }

  /**
   * Whether such records may refuse what an update makes of them: by their own constructor, or as a
   * patch leaves a nested record half null, which every reader refuses.
   */
  public static boolean mayRefuse(PersistenceMeta meta) {
    return meta.hasInvariants()
        || meta.fields().values().stream().anyMatch(field -> field.requiredIn() != null);
  }

  /** Whether the store has yet to make the row's identity. */
  public static boolean isIdentityAbsent(Row row) {
    return row.meta().identityFields().stream().anyMatch(field -> !row.has(field.position()));
  }

  /**
   * Compares the version that a row or a patch carries, if it does, with the stored one.
   *
   * @throws StaleRecordException if they differ
   */
  public static void checkVersion(Row stored, Row carried) {
    FieldMeta version = stored.meta().version().orElse(null);
    if (version != null && carried.has(version.position())) {
      checkVersion(stored, version, version(carried, version));
    }
  }

  /**
   * Compares a version with the stored one.
   *
   * @param version the field that holds it
   * @throws StaleRecordException if they differ
   */
  public static void checkVersion(Row stored, FieldMeta version, long expected) {
    if (version(stored, version) != expected) {
      throw new StaleRecordException(stored.meta().resource(), stored.id().toString());
    }
  }

  /** Asks for the first row by identity of those that pass the filter. */
  static PaginateParams<Row> first(PersistenceMeta meta, Filter filter) {
    return PaginateParams.<Row>of(1, 1).filter(filter).sort(byIdentity(meta));
  }

  /** Asks for all rows that pass the filter, by identity. */
  static PaginateParams<Row> whole(PersistenceMeta meta, Filter filter) {
    return PaginateParams.<Row>of().filter(filter).sort(byIdentity(meta)).withoutTotal();
  }

  private static List<Sort> byIdentity(PersistenceMeta meta) {
    return meta.identity().stream().map(Sort::ascending).toList();
  }
}
