package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import java.util.List;

/**
 * Where a field is kept.
 *
 * @param field the field
 * @param name the column's name
 * @param quoted the column's name as statements write it
 * @param codec how its values are bound and read
 */
record Column(FieldMeta field, String name, String quoted, ColumnCodec codec) {

  static Column of(FieldMeta field, Dialect dialect, ColumnNaming naming) {
    String stored = field.storedName();
    String name = dialect.shortened(stored == null ? naming.columnOf(field.name()) : stored);
    return new Column(field, name, dialect.quoted(name), dialect.codec(field));
  }

  /**
   * Whether it is one of those, all of one table. Records' own {@code equals} is made when it is
   * first called, which a program that starts would wait for.
   */
  boolean isAmong(List<Column> some) {
    for (Column one : some) {
      if (one.position() == position()) {
        return true;
      }
    }
    return false;
  }

  /** Whether its values are those of its type, and not some text that has a form. */
  boolean isPlain() {
    return field.enumNames().isEmpty() && field.dataType() != DataType.JSON;
  }

  int position() {
    return field.position();
  }
}
