package dev.anhanga.http.server;

import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.RecordSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record made of a row that may lack fields, for those methods of a service that take records and
 * no patches: what is left out has its default, or nothing, as a Java caller would have written.
 */
final class WholeRecord {

  private WholeRecord() {}

  /**
   * The record.
   *
   * @param hidden where hidden fields come from; null for nowhere
   * @throws InvalidRecordException if a field is missing, or the constructor refuses the record
   */
  static <T> T of(RecordSchema<T> schema, Row row, @Nullable Row hidden) {
    List<FieldProblem> problems = new ArrayList<>();
    for (FieldMeta field : schema.meta().fields().values()) {
      if (row.get(field.position()) != null) {
        continue;
      }
      if (!mayBeLeftOut(field)) {
        problems.add(new FieldProblem(field.name(), "is required"));
      } else if (isNullInPlaceOfDefault(row, field)) {
        problems.add(new FieldProblem(field.name(), "is required and can't be null"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(row.meta().resource(), problems);
    }
    try {
      return schema.fromRow(new Completed(row, hidden));
    } catch (AnhangaException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidRecordException(
          row.meta().resource(),
          "A " + row.meta() + " is refused by its own constructor: " + e.getMessage(),
          e);
    }
  }

  private static boolean mayBeLeftOut(FieldMeta field) {
    return field.isNullable()
        || field.defaultValue() != null
        || field.isVersion()
        || field.isCreatedAt()
        || field.isUpdatedAt()
        || field.isIdentity();
  }

  /** Only what is left out has the default; null would be read as a primitive's 0. */
  private static boolean isNullInPlaceOfDefault(Row row, FieldMeta field) {
    return field.defaultValue() != null && !field.isNullable() && row.has(field.position());
  }

  /** A primitive component that is left out is 0, which a service takes for absent. */
  private record Completed(Row row, @Nullable Row hidden) implements Row {

    @Override
    public PersistenceMeta meta() {
      return row.meta();
    }

    @Override
    public boolean has(int position) {
      return true;
    }

    @Override
    public @Nullable Object get(int position) {
      FieldMeta field = meta().field(position);
      if (field.isHidden() && hidden != null) {
        return isInNull(field) ? null : hidden.get(position);
      }
      return row.has(position) ? row.get(position) : field.defaultValue();
    }

    /** What is hidden in a nested record goes with it. */
    private boolean isInNull(FieldMeta hidden) {
      return meta().fields().values().stream()
          .anyMatch(
              part ->
                  part.requiredIn() != null
                      && RowTrees.isIn(hidden, part.requiredIn())
                      && row.get(part.position()) == null);
    }

    @Override
    public int getInt(int position) {
      Object value = get(position);
      return value == null ? 0 : (Integer) value;
    }

    @Override
    public long getLong(int position) {
      Object value = get(position);
      return value == null ? 0 : (Long) value;
    }
  }
}
