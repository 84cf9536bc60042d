package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Rows;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table's writes, but for those of what a filter finds. Those of updates are made
 * once for all patches of one shape. Safe for concurrent use.
 */
final class WriteTexts {

  /** Programs have few shapes of patches; what a web form sends could be any. */
  private static final int MOST_SHAPES = 256;

  private final Table table;
  private final Dialect dialect;
  private final List<Column> given;
  private final String insert;
  private final @Nullable String insertOfArrays;
  private final String insertMakingIdentity;
  private final @Nullable String upsert;
  private final @Nullable String upsertOfVersion;
  private final @Nullable String insertUnlessThere;
  private final String delete;
  private final String selectOne;
  private final String exists;
  private final AtomicReferenceArray<UpdateShape> updates = new AtomicReferenceArray<>(MOST_SHAPES);

  WriteTexts(Table table) {
    this.table = table;
    this.dialect = table.dialect();
    this.given =
        table.columns().stream().filter(column -> !column.field().isMadeByStore()).toList();
    this.insert = insert(table.columns());
    this.insertOfArrays = dialect.hasArrays() ? insertOfArrays(table.columns()) : null;
    this.insertMakingIdentity = dialect.returning(insert(given), Columns.list(table.identity()));
    boolean isChangeable = Rows.areChangeable(table.meta());
    boolean isUpserting = dialect.hasOnConflict() && isChangeable;
    Column version = table.version();
    this.upsert = isUpserting ? upsert("") : null;
    this.upsertOfVersion =
        isUpserting && version != null ? upsert(" WHERE " + inTable(version) + " = ?") : null;
    this.insertUnlessThere =
        dialect.hasOnConflict() && !isChangeable ? insert + onConflict() + "NOTHING" : null;
    this.delete = "DELETE FROM " + table.quoted() + table.whereIdentity();
    this.selectOne = table.selectOne() + dialect.asWritesFindIt();
    this.exists = table.exists() + dialect.asWritesFindIt();
  }

  private String insert(List<Column> columns) {
    if (columns.isEmpty()) {
      return "INSERT INTO " + table.quoted() + dialect.noValues();
    }
    String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return insertInto(columns) + "VALUES (" + values + ")";
  }

  private String insertInto(List<Column> columns) {
    return "INSERT INTO " + table.quoted() + " (" + Columns.list(columns) + ") ";
  }

  private String insertOfArrays(List<Column> columns) {
    StringJoiner values = new StringJoiner(", ", "SELECT ", " FROM ");
    StringJoiner elements = new StringJoiner(", ", "(SELECT ", ") AS given");
    for (Column column : columns) {
      values.add(dialect.ofElement(column.field(), column.quoted()));
      String array = "CAST(? AS " + dialect.elementType(column.field()) + "[])";
      elements.add("unnest(" + array + ") AS " + column.quoted());
    }
    return insertInto(columns) + values + elements;
  }

  private String upsert(String condition) {
    StringJoiner settings = new StringJoiner(", ");
    for (Column column : table.columns()) {
      if (column.field().isVersion() || Rows.isChangeable(column.field())) {
        settings.add(settingOnConflict(column));
      }
    }
    return dialect.returning(
        insert + onConflict() + "UPDATE SET " + settings + condition, table.columnList());
  }

  private String onConflict() {
    return " ON CONFLICT (" + Columns.list(table.identity()) + ") DO ";
  }

  private String settingOnConflict(Column column) {
    return column.quoted()
        + " = "
        + (column.field().isVersion() ? inTable(column) + " + 1" : "excluded." + column.quoted());
  }

  private String inTable(Column column) {
    return dialect.quoted(table.meta().resource()) + "." + column.quoted();
  }

  /** Takes all fields. */
  String insert() {
    return insert;
  }

  /** The columns that the store doesn't make the values of. */
  List<Column> given() {
    return given;
  }

  /** Takes an array for each column, with all rows; null where the dialect has no arrays. */
  @Nullable String insertOfArrays() {
    return insertOfArrays;
  }

  /** Takes {@link #given}, and returns the identity. */
  String insertMakingIdentity() {
    return insertMakingIdentity;
  }

  /**
   * Inserts a row, or sets all of its fields and raises its version if its identity is there. Takes
   * all columns, and the version if it is to be checked; returns all columns, unless it is another.
   * Null where the dialect has no such statement.
   */
  @Nullable String upsert(boolean isVersionChecked) {
    return isVersionChecked ? upsertOfVersion : upsert;
  }

  /**
   * Inserts a row of which an update could set nothing, or writes none if its identity is there.
   * Takes all columns. Null where the dialect has no such statement, or there is something to set.
   */
  @Nullable String insertUnlessThere() {
    return insertUnlessThere;
  }

  /** Takes the identity. */
  String delete() {
    return delete;
  }

  /** Takes the identity, and returns all columns of the row that a write would find. */
  String selectOne() {
    return selectOne;
  }

  /** Takes the identity, and returns a row if a write would find one. */
  String exists() {
    return exists;
  }

  /** Takes the identity and the version. */
  String deleteOfVersion() {
    return delete + versionCheck();
  }

  private String versionCheck() {
    Column version = table.version();
    return version == null ? "" : " AND " + version.quoted() + " = ?";
  }

  /** The update by such a patch; null if it would change nothing. */
  @Nullable UpdateShape updateOf(Row patch) {
    int slot = UpdateShape.slotOf(patch, updates.length());
    UpdateShape known = updates.get(slot);
    if (known == null || !known.isOf(patch)) {
      known = UpdateShape.of(table, this, patch);
      updates.set(slot, known);
    }
    return known.isEmpty() ? null : known;
  }

  /** Sets fields to parameters, and raises the version; returns all columns if the dialect can. */
  String update(List<Column> given, boolean isVersionChecked) {
    return update(given, isVersionChecked, "");
  }

  /**
   * The same, which leaves a row alone that might not be readable then; null if that can't be told,
   * or if the record itself may refuse what it becomes.
   */
  @Nullable String updateIfReadable(List<Column> given, boolean isVersionChecked) {
    if (!table.isChecked() || Rows.mayRefuse(table.meta()) || !dialect.returnsUpdated()) {
      return null;
    }
    StringBuilder conditions = new StringBuilder();
    for (Column column : table.columns()) {
      String condition = column.isAmong(given) ? "" : dialect.readable(column);
      if (condition == null) {
        return null;
      }
      conditions.append(condition.isEmpty() ? "" : " AND ").append(condition);
    }
    return update(given, isVersionChecked, conditions.toString());
  }

  private String update(List<Column> given, boolean isVersionChecked, String conditions) {
    Stream<String> set = given.stream().map(column -> column.quoted() + " = ?");
    Stream<String> raised =
        Stream.ofNullable(table.version()).map(it -> it.quoted() + " = " + it.quoted() + " + 1");
    String settings = Stream.concat(set, raised).collect(Collectors.joining(", "));
    String update =
        "UPDATE "
            + table.quoted()
            + " SET "
            + settings
            + table.whereIdentity()
            + (isVersionChecked ? versionCheck() : "")
            + conditions;
    return dialect.returnsUpdated() ? dialect.returning(update, table.columnList()) : update;
  }
}
