package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a driver can be given as they are, which most are. To find that costs no allocation; of
 * any other, a {@link RecordDraft} is made, which also says what is wrong with it.
 */
final class AsGiven {

  private AsGiven() {}

  /** Whether a whole record can be created without anything being filled in or changed. */
  static boolean isCreatable(Row record, Drafting drafting) {
    PersistenceMeta meta = record.meta();
    for (int position = 0; position < meta.size(); position++) {
      FieldMeta field = meta.field(position);
      boolean isToBeMade = field.isVersion() || field.isMadeByStore() || !record.has(position);
      if (isToBeMade || !isAsItShouldBe(field, record, drafting)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a record or a patch can be the update of the record with this identity. */
  static boolean isUpdate(Id id, Row patch, Drafting drafting) {
    PersistenceMeta meta = patch.meta();
    for (int position = 0; position < meta.size(); position++) {
      FieldMeta field = meta.field(position);
      if (patch.has(position) && (field.isCreatedAt() || !isAsItShouldBe(field, patch, drafting))) {
        return false;
      }
    }
    return isOf(id, patch) && (meta.updatedAt().isEmpty() || drafting.now() == null);
  }

  private static boolean isOf(Id id, Row patch) {
    PersistenceMeta meta = patch.meta();
    for (int index = 0; index < id.size(); index++) {
      int position = meta.identityFields().get(index).position();
      if (patch.has(position) && !id.value(index).equals(patch.get(position))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsItShouldBe(FieldMeta field, Row row, Drafting drafting) {
    boolean isTimed = drafting.now() != null && (field.isCreatedAt() || field.isUpdatedAt());
    return !isTimed && field.requiredIn() == null && drafting.isExact() && isNormal(field, row);
  }

  private static boolean isNormal(FieldMeta field, Row row) {
    try {
      return isWhole(field, row) || isNormal(field, row.get(field.position()));
    } catch (RuntimeException e) {
      // The draft comes upon it again, and says what it is.
      return false;
    }
  }

  /**
   * Of a required primitive every value is normal, so that it need not be boxed to be looked at.
   */
  private static boolean isWhole(FieldMeta field, Row row) {
    if (field.isNullable()) {
      return false;
    }
    int position = field.position();
    switch (field.dataType()) {
      case BOOLEAN -> row.getBoolean(position);
      case INT -> row.getInt(position);
      case LONG -> row.getLong(position);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean isNormal(FieldMeta field, @Nullable Object value) {
    return value == null ? field.isNullable() : NormalForm.of(field, value) == value;
  }
}
