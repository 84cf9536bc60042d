package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update by all patches that have the same fields: its text, and how they are bound. Immutable.
 */
final class UpdateShape {

  private final BitSet present;
  private final Column[] given;
  private final boolean isEmpty;
  private final String sql;
  private final @Nullable String sqlIfReadable;

  private UpdateShape(
      BitSet present, Column[] given, boolean isEmpty, String sql, @Nullable String sqlIfReadable) {
    this.present = present;
    this.given = given;
    this.isEmpty = isEmpty;
    this.sql = sql;
    this.sqlIfReadable = sqlIfReadable;
  }

  static UpdateShape of(Table table, WriteTexts texts, Row patch) {
    BitSet present = new BitSet();
    for (Column column : table.columns()) {
      present.set(column.position(), patch.has(column.position()));
    }
    List<Column> given =
        table.columns().stream()
            .filter(column -> patch.has(column.position()))
            .filter(column -> !column.field().isIdentity() && !column.field().isVersion())
            .toList();
    boolean isEmpty = given.isEmpty() && table.version() == null;
    boolean isVersionChecked = table.isVersionGiven(patch);
    return new UpdateShape(
        present,
        given.toArray(Column[]::new),
        isEmpty,
        texts.update(given, isVersionChecked),
        texts.updateIfReadable(given, isVersionChecked));
  }

  /** Where to look for the shape of a patch, and to keep it. */
  static int slotOf(Row patch, int slots) {
    int hash = 1;
    for (int position = 0; position < patch.meta().size(); position++) {
      hash = 31 * hash + (patch.has(position) ? 1 : 0);
    }
    return Math.floorMod(hash, slots);
  }

  /** Whether the patch has the fields that this is for. */
  boolean isOf(Row patch) {
    for (int position = 0; position < patch.meta().size(); position++) {
      if (patch.has(position) != present.get(position)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it changes nothing. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** Takes the fields but for the version, the identity, and the version if a patch has it. */
  String sql() {
    return sql;
  }

  /** The same, for a row that can surely be read then; null if that can't be told. */
  @Nullable String sqlIfReadable() {
    return sqlIfReadable;
  }

  void bind(PreparedStatement statement, Table table, Id id, Row patch) throws SQLException {
    int index = 1;
    for (Column column : given) {
      column.codec().bind(statement, index++, patch, column.position());
    }
    index = table.bindIdentity(statement, index, id);
    Column version = table.version();
    if (version != null && patch.has(version.position())) {
      version.codec().bind(statement, index, patch, version.position());
    }
  }
}
