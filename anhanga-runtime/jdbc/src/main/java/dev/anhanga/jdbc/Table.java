package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Rows;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
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
  private final List<Column> columns;
  private final ColumnCodec[] codecs;
  private final List<Column> identity;
  private final List<TableIndex> indexes;
  private final @Nullable Column version;
  private final String columnList;
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
    this.columns =
        meta.fields().values().stream()
            .map(field -> Column.of(field, dialect, options.naming()))
            .toList();
    checkNames(meta, columns);
    this.codecs = columns.stream().map(Column::codec).toArray(ColumnCodec[]::new);
    this.identity = columns.stream().filter(column -> column.field().isIdentity()).toList();
    this.indexes = TableIndex.of(meta, columns);
    this.version = columnOf(meta.version().orElse(null));
    this.columnList = list(columns);
    this.byIdentity =
        identity.stream()
            .map(column -> column.quoted() + " = ?")
            .collect(Collectors.joining(" AND ", " WHERE ", ""));
    this.insert = insert(column -> true);
    this.insertOfArrays = insertOfArraysIf();
    this.insertMakingIdentity =
        dialect.returning(insert(column -> !column.field().isMadeByStore()), list(identity));
    this.upsert = upsertIf("");
    this.upsertOfVersion = version == null ? null : upsertIf(" WHERE " + inTable(version) + " = ?");
    this.selectOne = "SELECT " + columnList + " FROM " + quoted + byIdentity;
    this.exists = "SELECT 1 FROM " + quoted + byIdentity;
    this.delete = "DELETE FROM " + quoted + byIdentity;
  }

  /** A naming of the user's own may give one name to several fields, and so may stored names. */
  private static void checkNames(PersistenceMeta meta, List<Column> columns) {
    Map<String, Column> firstByName = new HashMap<>();
    for (Column column : columns) {
      Column first = firstByName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
      if (first != null) {
        throw new StorageException(
            meta
                + " would keep "
                + first.field()
                + " and "
                + column.field()
                + " in one column, "
                + column.name()
                + ". Name one of them in @Stored, or change the naming.");
      }
    }
  }

  private @Nullable Column columnOf(@Nullable FieldMeta field) {
    return field == null ? null : columns.get(field.position());
  }

  private static String list(List<Column> some) {
    return some.stream().map(Column::quoted).collect(Collectors.joining(", "));
  }

  private String insert(Predicate<Column> isGiven) {
    List<Column> given = columns.stream().filter(isGiven).toList();
    if (given.isEmpty()) {
      return "INSERT INTO " + quoted + dialect.noValues();
    }
    String values = String.join(", ", Collections.nCopies(given.size(), "?"));
    return "INSERT INTO " + quoted + " (" + list(given) + ") VALUES (" + values + ")";
  }

  private @Nullable String insertOfArraysIf() {
    if (!dialect.hasArrays()) {
      return null;
    }
    String arrays =
        columns.stream()
            .map(column -> "CAST(? AS " + dialect.elementType(column.field()) + "[])")
            .collect(Collectors.joining(", "));
    return "INSERT INTO " + quoted + " (" + columnList + ") SELECT * FROM unnest(" + arrays + ")";
  }

  private @Nullable String upsertIf(String condition) {
    if (!dialect.hasOnConflict() || !Rows.areChangeable(meta)) {
      return null;
    }
    String settings =
        columns.stream()
            .filter(column -> column.field().isVersion() || Rows.isChangeable(column.field()))
            .map(this::settingOnConflict)
            .collect(Collectors.joining(", "));
    return dialect.returning(
        insert + " ON CONFLICT (" + list(identity) + ") DO UPDATE SET " + settings + condition,
        columnList);
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
    return columns;
  }

  List<Column> identity() {
    return identity;
  }

  /** The indexes that it should have beside that of the identity. */
  List<TableIndex> indexes() {
    return indexes;
  }

  /** The fields whose values together are taken, in the order of their key. */
  List<String> fieldsOfKey(List<String> taken) {
    return Stream.concat(
            Stream.of(identity), indexes.stream().filter(TableIndex::isUnique).map(TableIndex::key))
        .filter(key -> hasNames(key, taken))
        .findFirst()
        .map(Table::fieldsOf)
        .orElseGet(() -> fieldsAmong(taken));
  }

  private static boolean hasNames(List<Column> key, List<String> names) {
    return key.size() == names.size() && key.stream().map(Column::name).allMatch(names::contains);
  }

  /** How the field at a position is kept: the shortest way there, which each value is read by. */
  ColumnCodec codec(int position) {
    return codecs[position];
  }

  /** A key of the user's own may have columns that are no field's. */
  private List<String> fieldsAmong(List<String> taken) {
    List<String> fields =
        fieldsOf(
            taken.stream()
                .flatMap(name -> columns.stream().filter(column -> column.name().equals(name)))
                .toList());
    return fields.isEmpty() ? taken : fields;
  }

  private static List<String> fieldsOf(List<Column> some) {
    return some.stream().map(column -> column.field().name()).toList();
  }

  Column column(String field) {
    return columns.get(meta.field(field).position());
  }

  /** All columns' names, with commas between them. */
  String columnList() {
    return columnList;
  }

  /** Whether the store has yet to make the row's identity. */
  boolean isIdentityAbsent(Row row) {
    for (Column column : identity) {
      if (column.field().isMadeByStore() && !row.has(column.position())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the store has yet to make the identity of any. */
  boolean isAnyIdentityAbsent(List<Row> rows) {
    if (!identity.get(0).field().isMadeByStore()) {
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
    if (version != null && isVersionGiven(row)) {
      version.codec().bind(statement, columns.size() + 1, row, version.position());
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
    return version == null ? "" : " AND " + version.quoted() + " = ?";
  }

  /** Whether the patch carries a version, which is then checked. */
  boolean isVersionGiven(Row patch) {
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
    for (Column column : columns) {
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
        Stream.ofNullable(version).map(it -> it.quoted() + " = " + it.quoted() + " + 1");
    String settings = Stream.concat(set, raised).collect(Collectors.joining(", "));
    String update =
        "UPDATE "
            + quoted
            + " SET "
            + settings
            + byIdentity
            + (isVersionChecked ? versionCheck() : "")
            + conditions;
    return dialect.returnsUpdated() ? dialect.returning(update, columnList) : update;
  }

  /** The text of a search. */
  String search(Search search) throws SQLException {
    return searches.of(this, search);
  }

  /** The column of the version, if there is one. */
  @Nullable Column version() {
    return version;
  }

  /** Binds the identity from an index on, and returns the index after it. */
  int bindIdentity(PreparedStatement statement, int from, Id id) throws SQLException {
    int index = from;
    for (int part = 0; part < identity.size(); part++) {
      identity.get(part).codec().bind(statement, index++, id.value(part));
    }
    return index;
  }
}
