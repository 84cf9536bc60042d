package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.query.LikePattern;
import dev.anhanga.runtime.query.Sort;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from one database to the next: types, a few phrases, and how failures are told.
 * Usually found from the connection; {@link JdbcOptions#dialect} names one. Immutable.
 */
public abstract sealed class Dialect
    permits SqliteDialect, H2Dialect, PostgresDialect, MariaDbDialect {

  Dialect() {}

  // Each INSTANCE is declared as a Dialect, so that a program loads the class of its own one only.

  /** SQLite, from 3.37 on. */
  public static Dialect sqlite() {
    return SqliteDialect.INSTANCE;
  }

  /** H2, from 2.0 on. */
  public static Dialect h2() {
    return H2Dialect.INSTANCE;
  }

  /** PostgreSQL, from 15 on. */
  public static Dialect postgres() {
    return PostgresDialect.INSTANCE;
  }

  /** MariaDB, from 10.6 on. */
  public static Dialect mariaDb() {
    return MariaDbDialect.INSTANCE;
  }

  /** The dialect that the database itself names. */
  static Dialect of(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "SQLite" -> SqliteDialect.INSTANCE;
      case "H2" -> H2Dialect.INSTANCE;
      case "PostgreSQL" -> PostgresDialect.INSTANCE;
      case "MariaDB" -> MariaDbDialect.INSTANCE;
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
    if (url.startsWith(PostgresDialect.URL_PREFIX)) {
      return PostgresDialect.INSTANCE;
    }
    if (url.startsWith(MariaDbDialect.URL_PREFIX)) {
      return MariaDbDialect.INSTANCE;
    }
    return url.startsWith(H2Url.PREFIX) ? H2Dialect.INSTANCE : null;
  }

  /** Quotes a name, so that words of SQL can be names as well. */
  String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * Refuses a schema where the database has none.
   *
   * @param schema what was named; null for that of the connection
   */
  void checkSchema(@Nullable String schema) {}

  /** A column's name as this database takes it, which may cut off what is longer. */
  String shortened(String name) {
    return name;
  }

  /** How a field's values are bound and read. */
  abstract ColumnCodec codec(FieldMeta field);

  /** How a value of the user's own that is no field's is bound; null if it can't be. */
  abstract @Nullable ColumnCodec codec(Object value);

  /** The type of a field's column, as this dialect's {@link Catalog#stored} tells it again. */
  abstract String columnType(FieldMeta field);

  /** The type of a column, and all that makes it the one of the identity. */
  abstract String identityType(Column column);

  /** Whether a column holds what the field's own would hold. */
  abstract boolean fits(StoredColumn stored, FieldMeta field);

  /** What of ALTER TABLE makes a stored column wide enough for the declared; null if it is. */
  abstract @Nullable String widening(Table table, StoredColumn stored, Column column);

  /**
   * A condition of rows whose text has no room any more in the column as it is widened; null if all
   * text has.
   */
  @Nullable String tooLong(Table table, StoredColumn stored, Column column) {
    return null;
  }

  /**
   * What of ALTER TABLE lets a column hold null; null if that is already {@link #widening} it.
   * SQLite understands it from 3.53 on.
   */
  @Nullable String relaxing(Table table, StoredColumn stored) {
    return "ALTER COLUMN " + quoted(stored.name()) + " DROP NOT NULL";
  }

  /**
   * Whether one statement makes a table with its indexes, and one makes all changes to it: where no
   * transaction would see to it that all is made or nothing.
   */
  boolean changesTablesAtOnce() {
    return false;
  }

  /**
   * The statement after which new identities are beyond all that are stored, all that were made,
   * and the one that it takes; null if they always are.
   */
  abstract @Nullable String advancingIdentity(Table table);

  /** A value in the text of a statement: only for defaults, which are bound nowhere. */
  abstract String literal(FieldMeta field, Object value);

  /**
   * The statement with those columns of the rows it wrote for a result. It wants a transaction: if
   * it fails by itself, its result isn't read to the end, or holds what can't be read, databases
   * differ on what stays.
   */
  abstract String returning(String statement, String columns);

  /** Whether an UPDATE can be {@link #returning}. Otherwise the row is read after it. */
  boolean returnsUpdated() {
    return true;
  }

  /** What follows a table's name in an INSERT that gives no column a value. */
  String noValues() {
    return " DEFAULT VALUES";
  }

  /** The column's text with A to Z as a to z. */
  abstract String folded(String column);

  /** A condition on text that it has this, which isn't empty, in it. */
  abstract void appendContains(SqlTarget sql, String column, String operand) throws SQLException;

  /** A condition on text that it begins with this, which isn't empty. */
  abstract void appendStartsWith(SqlTarget sql, String column, String operand) throws SQLException;

  /** A condition on text that it ends with this, which isn't empty. */
  abstract void appendEndsWith(SqlTarget sql, String column, String operand) throws SQLException;

  /** A condition on text that it is like this. */
  abstract void appendLike(SqlTarget sql, String column, LikePattern pattern) throws SQLException;

  /** How long text is to a database that counts code points. */
  static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A column of an index that is to serve sorts, in which null is the greatest value. */
  abstract String inIndex(Column column);

  /** Whether an index should name the identity, which is the last key of every order. */
  boolean endsIndexesWithIdentity() {
    return true;
  }

  /** A key of an order, with all that it says of its direction and of nulls. */
  String orderedBy(Column column, Sort sort) {
    return sortKey(column, sort)
        + (sort.isDescending() ? " DESC" : "")
        + (isTellingNulls(column, sort) ? " NULLS " + sort.nulls().name() : "");
  }

  final String sortKey(Column column, Sort sort) {
    return sort.ignoringCase() ? folded(column.quoted()) : column.quoted();
  }

  /**
   * Databases that have the nulls there anyway aren't told, for not all see that it is the same.
   */
  final boolean isTellingNulls(Column column, Sort sort) {
    return column.field().isNullable() && sort.nulls() != nullsByThemselves(sort.isDescending());
  }

  /** Whether a page and the count of all rows are better asked for at once than one by one. */
  boolean countsWithPage() {
    return false;
  }

  /** The beginning of a query that is sorted by these columns. */
  String sortedBy(List<Column> keys, String select) {
    return select;
  }

  /** Where nulls are in an order that doesn't say. */
  Sort.Nulls nullsByThemselves(boolean isDescending) {
    return isDescending ? Sort.Nulls.LAST : Sort.Nulls.FIRST;
  }

  /** Whether one writer at a time is all that the database lets in. */
  abstract boolean hasSingleWriter();

  /** Whether a transaction may create and change tables. */
  abstract boolean hasTransactionalTables();

  /** Whether, in a transaction, nothing more is answered after a statement that failed. */
  boolean refusesAllAfterFailure() {
    return false;
  }

  /**
   * Waits, where it is needed, for others that make tables ready. Where tables are transactional.
   *
   * @param isAlone whether the transaction is for nothing else
   */
  void beginInitializing(Connection connection, boolean isAlone) throws SQLException {}

  /** A statement that makes or changes a table, such that it doesn't wait for others for ever. */
  String waitingForOthers(String statement) {
    return statement;
  }

  /** Whether transactions can be isolated less than fully. */
  boolean hasIsolations() {
    return true;
  }

  /** Whether nothing but the call is lost when a thread at work is interrupted. */
  boolean bearsInterrupts() {
    return true;
  }

  /** Whether the database itself refuses writes in a transaction that is to read only. */
  boolean hasReadOnlyTransactions() {
    return true;
  }

  /**
   * A condition that a boolean column is true, or false, where there is one that costs less than to
   * compare it. Null where there is none, or where no index would serve it.
   */
  @Nullable String flag(String column, boolean value) {
    return null;
  }

  /**
   * What has to hold in a column so that it can surely be read, whoever wrote it; empty if it
   * always can. Null if the database can't tell, or if a statement that is {@link #returning} and
   * fails leaves something behind, and so wants a transaction in any case.
   */
  @Nullable String readable(Column column) {
    return null;
  }

  /** Whether a statement that returns what it wrote is undone if it is cancelled meanwhile. */
  boolean undoesCancelled() {
    return false;
  }

  /**
   * Whether going back to auto-commit mode, which commits, is better than to commit first: it costs
   * less, or a commit would begin the next transaction at once. Where it fails, the transaction may
   * still be open, in whatever mode.
   */
  boolean commitsWithMode() {
    return false;
  }

  /**
   * A query for how many rows a connection has written, where a batch's failure doesn't tell enough
   * of the row that it is; null where it does.
   */
  @Nullable String rowsWritten() {
    return null;
  }

  /** Whether an insert can take an array for each column, and so any number of rows. */
  boolean hasArrays() {
    return false;
  }

  /** What an array of a field's values is made of, where there are arrays: see ColumnArrays. */
  String elementType(FieldMeta field) {
    return columnType(field);
  }

  /** What makes the column's value of an element of such an array. */
  String ofElement(FieldMeta field, String element) {
    return element;
  }

  /** What ends a query whose rows nobody else is to change until the transaction ends. */
  String locking() {
    return " FOR UPDATE";
  }

  /**
   * What ends a query that is to find what a write of its transaction finds, and not what was there
   * when the transaction first read. Empty where that is the same, or where such a write is
   * refused.
   */
  String asWritesFindIt() {
    return "";
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

  /** Whether a result is read row by row in a transaction only. */
  boolean needsTransactionForCursors() {
    return false;
  }

  /** How the database is asked for what it has. */
  abstract Catalog catalog();

  /** What kind of failure this is. */
  abstract Failure failure(SQLException e);

  /** The columns whose values together are taken; empty if this is another failure. */
  abstract List<String> duplicateColumns(Table table, SQLException e);
}
