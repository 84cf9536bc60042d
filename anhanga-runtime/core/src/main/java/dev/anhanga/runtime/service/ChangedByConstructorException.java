package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Rows;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leaves an update whose patch the record's own constructor changed, so that the driver undoes it.
 * Never seen outside of a service.
 */
final class ChangedByConstructorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ChangedRow made;

  private ChangedByConstructorException(ChangedRow made) {
    super("The constructor changed the patch.", null, false, false);
    this.made = made;
  }

  /** Throws if what was made of the patch isn't what is stored. */
  static void check(Row stored, Row patch, Row record) {
    ChangedRow made = new ChangedRow(patch);
    boolean isChanged = false;
    for (FieldMeta field : stored.meta().fields().values()) {
      int position = field.position();
      if (patch.has(position) && Rows.isChangeable(field)) {
        Object value = FieldValue.of(record, field);
        if (!isStored(field, value, stored.get(position))) {
          made.set(position, value);
          isChanged = true;
        }
      }
    }
    if (isChanged) {
      throw new ChangedByConstructorException(made);
    }
  }

  /** A record may hold what is stored in another form, such as 2.0 for a 2 in a list. */
  private static boolean isStored(
      FieldMeta field, @Nullable Object value, @Nullable Object stored) {
    if (value == null || stored == null) {
      return value == stored;
    }
    try {
      return Objects.deepEquals(NormalForm.of(field, value), stored);
    } catch (IllegalArgumentException e) {
      // It is refused where the patch is checked again.
      return false;
    }
  }

  /** The patch as the constructor made it. */
  Row made() {
    return made;
  }
}
