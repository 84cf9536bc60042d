package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record holds in a field: a look that may convert, and so may fail. */
final class FieldValue {

  private FieldValue() {}

  static @Nullable Object of(Row row, FieldMeta field) {
    try {
      return row.get(field.position());
    } catch (AnhangaException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw refused(row, field, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      throw refused(row, field, "can't be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static InvalidRecordException refused(Row row, FieldMeta field, String problem) {
    return new InvalidRecordException(
        row.meta().resource(), List.of(new FieldProblem(field.name(), problem)));
  }
}
