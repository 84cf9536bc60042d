package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;

/** Builds records from rows, and says which record it was when the constructor refuses one. */
final class RecordReader<T> implements RowReader<T> {

  private final RecordSchema<T> schema;

  RecordReader(RecordSchema<T> schema) {
    this.schema = schema;
  }

  @Override
  public T read(Row row) {
    try {
      return schema.fromRow(row);
    } catch (AnhangaException e) {
      throw e;
    } catch (RuntimeException e) {
      throw refused(row, e);
    }
  }

  private InvalidRecordException refused(Row row, RuntimeException cause) {
    PersistenceMeta meta = schema.meta();
    String which =
        isIdentified(row) ? "The " + meta + " with identity " + row.id() : "A new " + meta;
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new InvalidRecordException(
        meta.resource(), which + " is refused by its own constructor: " + why, cause);
  }

  private static boolean isIdentified(Row row) {
    return row.meta().identityFields().stream()
        .map(FieldMeta::position)
        .allMatch(position -> row.get(position) != null);
  }
}
