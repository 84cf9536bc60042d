package dev.anhanga.jdbc;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.util.Map;

/** Rows for tests of transactions, with identities that the database makes. */
final class Items {

  static final PersistenceMeta ITEM =
      PersistenceMeta.of(
          "item",
          FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE),
          FieldMeta.of("name", DataType.STRING).nullable());

  static final RowSchema SCHEMA = new RowSchema(ITEM);

  private Items() {}

  static Row item(String name) {
    return Row.of(ITEM, Map.of("name", name));
  }
}
