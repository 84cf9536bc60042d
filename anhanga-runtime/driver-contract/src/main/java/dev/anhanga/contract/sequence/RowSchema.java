package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.RecordSchema;

/** A schema whose records are rows. */
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
