package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the records of one meta are kept, and how it is asked for one. Safe for concurrent use. */
final class Table {

  private final PersistenceMeta meta;
  private final Dialect dialect;
  private final @Nullable String schema;
  private final boolean isChecked;
  private final String quoted;
  private final Columns columns;
  private final List<TableIndex> indexes;
  private final String whereIdentity;
  private final String selectOne;
  private final String exists;
  private final SearchTexts searches = new SearchTexts();

  /** Made by the first write: a program that starts by reading would wait for it. */
  private @Nullable WriteTexts writes;

  Table(PersistenceMeta meta, Dialect dialect, JdbcOptions options) {
    this.meta = meta;
    this.dialect = dialect;
    this.schema = options.schema();
    this.isChecked = options.schemaMode() != SchemaMode.NONE;
    dialect.checkSchema(schema);
    this.quoted = (schema == null ? "" : dialect.quoted(schema) + ".") + name();
    this.columns = Columns.of(meta, dialect, options.naming());
    this.indexes = TableIndex.of(meta, columns.all());
    this.whereIdentity = " WHERE " + columns.identityEquals();
    this.selectOne = "SELECT " + columns.names() + " FROM " + quoted + whereIdentity;
    this.exists = "SELECT 1 FROM " + quoted + whereIdentity;
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

  /** Whether somebody looks at what is stored before rows are. */
  boolean isChecked() {
    return isChecked;
  }

  /** A condition on the identity. */
  String whereIdentity() {
    return whereIdentity;
  }

  String selectOne() {
    return selectOne;
  }

  String exists() {
    return exists;
  }

  /** Whether the patch carries a version, which is then checked. */
  boolean isVersionGiven(Row patch) {
    Column version = columns.version();
    return version != null && patch.has(version.position());
  }

  /**
   * The texts of its writes. Two threads may both make them, and either's will do, also without
   * {@code volatile}, as all their fields are final.
   */
  WriteTexts writes() {
    WriteTexts known = writes;
    if (known == null) {
      known = new WriteTexts(this);
      writes = known;
    }
    return known;
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
