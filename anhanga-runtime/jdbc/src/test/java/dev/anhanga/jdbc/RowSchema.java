package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.RecordSchema;

/** Records that are rows. */
record RowSchema(PersistenceMeta meta) implements RecordSchema<Row> {

  @Override
  public Row toRow(Row record) {
    return record;
  }

  @Override
  public Row fromRow(Row row) {
    return Row.copyOf(row);
  }
}
