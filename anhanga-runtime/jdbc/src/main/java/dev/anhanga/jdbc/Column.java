package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.FieldMeta;

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

  int position() {
    return field.position();
  }
}
