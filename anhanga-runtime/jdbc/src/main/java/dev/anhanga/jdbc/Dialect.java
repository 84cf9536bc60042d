package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.query.Operator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from one database to the next: types, a few phrases, and how failures are told.
 * Usually found from the connection; {@link JdbcOptions#dialect} names one. Immutable.
 */
public abstract sealed class Dialect permits SqliteDialect, H2Dialect {

  Dialect() {}

  /** SQLite, from 3.37 on. */
  public static Dialect sqlite() {
    return SqliteDialect.INSTANCE;
  }

  /** H2, from 2.0 on. */
  public static Dialect h2() {
    return H2Dialect.INSTANCE;
  }

  /** The dialect that the database itself names. */
  static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "SQLite" -> SqliteDialect.INSTANCE;
      case "H2" -> H2Dialect.INSTANCE;
      default ->
          throw new StorageException(
              "There is no dialect for "
                  + product
                  + ". If it understands another's, name that one with JdbcOptions.dialect.");
    };
  }

  /** The dialect that the URL tells, so that it needn't be asked for; null if it tells none. */
  static @Nullable Dialect ofUrl(String url) {
    if (url.startsWith(SqliteUrl.PREFIX)) {
      return SqliteDialect.INSTANCE;
    }
    return url.startsWith(H2Url.PREFIX) ? H2Dialect.INSTANCE : null;
  }

  /** Quotes a name, so that words of SQL can be names as well. */
  String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** How a field's values are bound and read. */
  abstract ColumnCodec codec(FieldMeta field);

  /** How a value of the user's own that is no field's is bound; null if it can't be. */
  abstract @Nullable ColumnCodec codec(Object value);

  /** The type of a field's column, as this dialect's {@link #stored} tells it again. */
  abstract String columnType(FieldMeta field);

  /** The type of a field's column, and all that makes it the one identity column. */
  abstract String identityType(FieldMeta field);

  /** Whether a column holds what the field's own would hold. */
  abstract boolean fits(StoredColumn stored, FieldMeta field);

  /** The statement that makes a column wide enough for the field; null if it is. */
  abstract @Nullable String widening(String table, StoredColumn stored, FieldMeta field);

  /** The statement that lets a column hold null. */
  abstract String relaxing(String table, String column);

  /** The statement after which new identities are beyond all that are stored; null if they are. */
  abstract @Nullable String advancingIdentity(String table, String column);

  /** A value in the text of a statement: only for defaults, which are bound nowhere. */
  abstract String literal(FieldMeta field, Object value);

  /**
   * The statement with those columns of the rows it wrote for a result. It wants a transaction: if
   * it fails by itself, or its result isn't read to the end, databases differ on what stays.
   */
  abstract String returning(String statement, String columns);

  /** The column's text with A to Z as a to z. */
  abstract String folded(String column);

  /** A condition on text: LIKE, CONTAINS, STARTS_WITH or ENDS_WITH, and the operand not empty. */
  abstract void appendText(SqlBuffer sql, String column, Operator operator, String operand);

  /** A column of an index that is to serve sorts, in which null is the greatest value. */
  abstract String inIndex(Column column);

  /** Whether one writer at a time is all that the database lets in. */
  abstract boolean hasSingleWriter();

  /** Whether a transaction may create and change tables. */
  abstract boolean hasTransactionalTables();

  /** Whether several rows are better sent together than one by one. */
  abstract boolean sendsBatches();

  /** What ends a query whose rows nobody else is to change until the transaction ends. */
  String locking() {
    return " FOR UPDATE";
  }

  /**
   * Whether an insert may say {@code ON CONFLICT (...) DO UPDATE}, which leaves clashes of other
   * keys than the one it names alone. {@code MERGE} and {@code ON DUPLICATE KEY} don't.
   */
  boolean hasOnConflict() {
    return false;
  }

  /**
   * Whether a result may stay open on this connection, read from row by row, without being held in
   * memory and without anybody waiting for its end. Where it may not, streams are read page by
   * page.
   */
  boolean hasCursors(Connection connection) throws SQLException {
    return false;
  }

  /** The columns of a table, and its indexes; null if there is no such table. */
  abstract @Nullable StoredTable stored(Connection connection, String table) throws SQLException;

  /** What kind of failure this is. */
  abstract Failure failure(SQLException e);

  /** The columns whose values together are taken; empty if this is another failure. */
  abstract List<String> duplicateColumns(SQLException e);
}
