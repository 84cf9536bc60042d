package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;

/** What drivers over maps and rows need again and again. */
public final class Rows {

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

  /** Asks for the first row by identity of those that pass the filter. */
  static PaginateParams<Row> first(PersistenceMeta meta, Filter filter) {
    List<Sort> byIdentity = meta.identity().stream().map(Sort::ascending).toList();
    return PaginateParams.<Row>of(1, 1).filter(filter).sort(byIdentity);
  }
}
