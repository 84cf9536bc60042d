package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Rows;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of one meta are kept, and the statements on it: each text is made once. Safe
 * for concurrent use.
 */
final class Table {

  /** Programs have few shapes of patches; what a web form sends could be any. */
  private static final int MOST_SHAPES = 256;

  private final PersistenceMeta meta;
  private final Dialect dialect;
  private final @Nullable String schema;
  private final boolean isChecked;
  private final String quoted;
  private final Columns columns;
  private final List<TableIndex> indexes;
  private final String byIdentity;
  private final String insert;
  private final @Nullable String insertOfArrays;
  private final String insertMakingIdentity;
  private final @Nullable String upsert;
  private final @Nullable String upsertOfVersion;
  private final String selectOne;
  private final String exists;
  private final String delete;
  private final SearchTexts searches = new SearchTexts();
  private final AtomicReferenceArray<UpdateShape> updates = new AtomicReferenceArray<>(MOST_SHAPES);

  Table(PersistenceMeta meta, Dialect dialect, JdbcOptions options) {
    this.meta = meta;
    this.dialect = dialect;
    this.schema = options.schema();
    this.isChecked = options.schemaMode() != SchemaMode.NONE;
    dialect.checkSchema(schema);
    this.quoted = (schema == null ? "" : dialect.quoted(schema) + ".") + name();
    this.columns = Columns.of(meta, dialect, options.naming());
    this.indexes = TableIndex.of(meta, columns.all());
    this.byIdentity = " WHERE " + columns.identityEquals();
    this.insert = insert(columns.all());
    this.insertOfArrays = insertOfArraysIf();
    this.insertMakingIdentity =
        dialect.returning(insert(columns.given()), Columns.list(columns.identity()));
    this.upsert = upsertIf("");
    Column version = columns.version();
    this.upsertOfVersion = version == null ? null : upsertIf(" WHERE " + inTable(version) + " = ?");
    this.selectOne = "SELECT " + columns.names() + " FROM " + quoted + byIdentity;
    this.exists = "SELECT 1 FROM " + quoted + byIdentity;
    this.delete = "DELETE FROM " + quoted + byIdentity;
  }

  private String insert(List<Column> given) {
    if (given.isEmpty()) {
      return "INSERT INTO " + quoted + dialect.noValues();
    }
    String values = String.join(", ", Collections.nCopies(given.size(), "?"));
    return "INSERT INTO " + quoted + " (" + Columns.list(given) + ") VALUES (" + values + ")";
  }

  private @Nullable String insertOfArraysIf() {
    if (!dialect.hasArrays()) {
      return null;
    }
    StringJoiner arrays = new StringJoiner(", ");
    for (Column column : columns.all()) {
      arrays.add("CAST(? AS " + dialect.elementType(column.field()) + "[])");
    }
    return "INSERT INTO "
        + quoted
        + " ("
        + columns.names()
        + ") SELECT * FROM unnest("
        + arrays
        + ")";
  }

  private @Nullable String upsertIf(String condition) {
    if (!dialect.hasOnConflict() || !Rows.areChangeable(meta)) {
      return null;
    }
    StringJoiner settings = new StringJoiner(", ");
    for (Column column : columns.all()) {
      if (column.field().isVersion() || Rows.isChangeable(column.field())) {
        settings.add(settingOnConflict(column));
      }
    }
    return dialect.returning(
        insert
            + " ON CONFLICT ("
            + Columns.list(columns.identity())
            + ") DO UPDATE SET "
            + settings
            + condition,
        columns.names());
  }

  private String settingOnConflict(Column column) {
    return column.quoted()
        + " = "
        + (column.field().isVersion() ? inTable(column) + " + 1" : "excluded." + column.quoted());
  }

  private String inTable(Column column) {
    return name() + "." + column.quoted();
  }

  private String name() {
    return dialect.quoted(meta.resource());
  }

  PersistenceMeta meta() {
    return meta;
  }

  Dialect dialect() {
    return dialect;
  }

  /** The schema that was named; null for that of the connection. */
  @Nullable String schema() {
    return schema;
  }

  /** The table's name as statements write it, with its schema if one was named. */
  String quoted() {
    return quoted;
  }

  /** The columns, by the fields' positions. */
  List<Column> columns() {
    return columns.all();
  }

  List<Column> identity() {
    return columns.identity();
  }

  /** The indexes that it should have beside that of the identity. */
  List<TableIndex> indexes() {
    return indexes;
  }

  /** The fields whose values together are taken, in the order of their key. */
  List<String> fieldsOfKey(List<String> taken) {
    return columns.fieldsOfKey(taken, indexes);
  }

  /** How each field is kept, by position; not to be changed. */
  ColumnCodec[] codecs() {
    return columns.codecs();
  }

  Column column(String field) {
    return columns.named(field);
  }

  /** All columns' names, with commas between them. */
  String columnList() {
    return columns.names();
  }

  /** Whether the store has yet to make the row's identity. */
  boolean isIdentityAbsent(Row row) {
    Column made = columns.made();
    return made != null && !row.has(made.position());
  }

  /** Whether the store has yet to make the identity of any. */
  boolean isAnyIdentityAbsent(List<Row> rows) {
    if (columns.made() == null) {
      return false;
    }
    for (Row row : rows) {
      if (isIdentityAbsent(row)) {
        return true;
      }
    }
    return false;
  }

  String insert() {
    return insert;
  }

  /** Takes an array for each column, with all rows; null where the dialect has no arrays. */
  @Nullable String insertOfArrays() {
    return insertOfArrays;
  }

  /** Takes all fields but the identity, which is what it returns. */
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

  /** Binds what {@link #upsert} takes. */
  void bindUpsert(PreparedStatement statement, Row row) throws SQLException {
    TableWriter.bindInsert(statement, this, Rows.created(row), false);
    Column version = columns.version();
    if (version != null && isVersionGiven(row)) {
      version.codec().bind(statement, columns.all().size() + 1, row, version.position());
    }
  }

  String selectOne() {
    return selectOne;
  }

  String exists() {
    return exists;
  }

  String delete() {
    return delete;
  }

  String deleteOfVersion() {
    return delete + versionCheck();
  }

  private String versionCheck() {
    Column version = columns.version();
    return version == null ? "" : " AND " + version.quoted() + " = ?";
  }

  /** Whether the patch carries a version, which is then checked. */
  boolean isVersionGiven(Row patch) {
    Column version = columns.version();
    return version != null && patch.has(version.position());
  }

  /** The update by such a patch; null if it would change nothing. */
  @Nullable UpdateShape updateOf(Row patch) {
    int slot = UpdateShape.slotOf(patch, updates.length());
    UpdateShape known = updates.get(slot);
    if (known == null || !known.isOf(patch)) {
      known = UpdateShape.of(this, patch);
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
    if (!isChecked || Rows.mayRefuse(meta) || !dialect.returnsUpdated()) {
      return null;
    }
    StringBuilder conditions = new StringBuilder();
    for (Column column : columns.all()) {
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
        Stream.ofNullable(columns.version()).map(it -> it.quoted() + " = " + it.quoted() + " + 1");
    String settings = Stream.concat(set, raised).collect(Collectors.joining(", "));
    String update =
        "UPDATE "
            + quoted
            + " SET "
            + settings
            + byIdentity
            + (isVersionChecked ? versionCheck() : "")
            + conditions;
    return dialect.returnsUpdated() ? dialect.returning(update, columns.names()) : update;
  }

  /** The text of a search. */
  String search(Search search) throws SQLException {
    return searches.of(this, search);
  }

  /** The column of the version, if there is one. */
  @Nullable Column version() {
    return columns.version();
  }

  /** Binds the identity from an index on, and returns the index after it. */
  int bindIdentity(PreparedStatement statement, int from, Id id) throws SQLException {
    int index = from;
    List<Column> identity = columns.identity();
    for (int part = 0; part < identity.size(); part++) {
      identity.get(part).codec().bind(statement, index++, id.value(part));
    }
    return index;
  }
}
