package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.query.LikePattern;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SQLite. It stores whole numbers, floating ones, text and bytes; what a column means beyond that
 * is in its type's name, which SQLite keeps as it was written: {@code DECIMAL_INTEGER(12,2)}.
 */
final class SqliteDialect extends Dialect {

  static final Dialect INSTANCE = new SqliteDialect();

  private static final Set<String> PLAIN_TYPES = Set.of("INTEGER", "REAL", "TEXT", "BLOB");

  private SqliteDialect() {}

  /** In other quotes, a name that isn't there would be taken for a text. */
  @Override
  String quoted(String name) {
    return '`' + name.replace("`", "``") + '`';
  }

  @Override
  ColumnCodec codec(FieldMeta field) {
    return switch (field.dataType()) {
      case STRING -> PlainCodec.TEXT;
      case BOOLEAN -> PlainCodec.BOOLEAN.of(field);
      case INT -> PlainCodec.INT.of(field);
      case LONG -> PlainCodec.LONG.of(field);
      case DOUBLE -> PlainCodec.DOUBLE.of(field);
      case DECIMAL ->
          isScaledLong(field)
              ? new SqliteCodec.ScaledLong(field.scale())
              : new SqliteCodec.DecimalText(field.precision(), field.scale());
      case UUID -> UuidBytes.INSTANCE;
      case DATE -> SqliteCodec.DATE_TEXT;
      case TIME -> SqliteCodec.TIME_INTEGER;
      case DATETIME -> SqliteCodec.DATETIME_TEXT;
      case INSTANT -> SqliteCodec.INSTANT_INTEGER;
      case BYTES -> PlainCodec.BYTES;
      case JSON -> new JsonCodec(field, JsonCodec.Form.TEXT);
    };
  }

  private static boolean isScaledLong(FieldMeta field) {
    return field.precision() <= SqliteDecimal.MOST_DIGITS_OF_LONG;
  }

  @Override
  @Nullable ColumnCodec codec(Object value) {
    if (value instanceof UUID) {
      return UuidBytes.INSTANCE;
    } else if (value instanceof LocalDate) {
      return SqliteCodec.DATE_TEXT;
    } else if (value instanceof LocalTime) {
      return SqliteCodec.TIME_INTEGER;
    } else if (value instanceof LocalDateTime) {
      return SqliteCodec.DATETIME_TEXT;
    }
    return value instanceof Instant ? SqliteCodec.INSTANT_INTEGER : null;
  }

  /**
   * Each name holds the word by which SQLite knows the storage: INT, TEXT, BLOB or DOUB. None is a
   * plain type, which couldn't be told from another that was declared before.
   */
  @Override
  String columnType(FieldMeta field) {
    return switch (field.dataType()) {
      case STRING -> "STRING_TEXT";
      case BOOLEAN -> "BOOLEAN_INTEGER";
      case INT -> "INT";
      case LONG -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case DECIMAL ->
          (isScaledLong(field) ? "DECIMAL_INTEGER(" : "DECIMAL_TEXT(")
              + field.precision()
              + ","
              + field.scale()
              + ")";
      case UUID -> "UUID_BLOB";
      case DATE -> "DATE_TEXT";
      case TIME -> "TIME_INTEGER";
      case DATETIME -> "DATETIME_TEXT";
      case INSTANT -> "INSTANT_INTEGER";
      case BYTES -> "BYTES_BLOB";
      case JSON -> "JSON_TEXT";
    };
  }

  /** Only a column of the very type INTEGER is the row's own number, and needs no index. */
  @Override
  String identityType(Column column) {
    FieldMeta field = column.field();
    String type = (isWhole(field) ? "INTEGER" : columnType(field)) + " NOT NULL PRIMARY KEY";
    if (!field.isMadeByStore()) {
      return type;
    }
    // It would go on beyond the range of an int.
    boolean isInt = field.dataType() == DataType.INT;
    return type
        + " AUTOINCREMENT"
        + (isInt ? " CHECK (" + column.quoted() + " <= " + Integer.MAX_VALUE + ")" : "");
  }

  private static boolean isWhole(FieldMeta field) {
    return switch (field.dataType()) {
      case INT, LONG -> true;
      default -> false;
    };
  }

  /** A table of the user's own has the plain types, which tell no more than the storage. */
  @Override
  boolean fits(StoredColumn stored, FieldMeta field) {
    String declared = columnType(field);
    return stored.type().equalsIgnoreCase(declared)
        || (PLAIN_TYPES.contains(stored.type()) && stored.type().equals(storage(declared)));
  }

  private static String storage(String type) {
    if (type.contains("INT")) {
      return "INTEGER";
    } else if (type.contains("TEXT")) {
      return "TEXT";
    }
    return type.contains("BLOB") ? "BLOB" : "REAL";
  }

  @Override
  @Nullable String widening(Table table, StoredColumn stored, Column column) {
    return null;
  }

  @Override
  @Nullable String advancingIdentity(Table table) {
    return null;
  }

  @Override
  String literal(FieldMeta field, Object value) {
    return switch (field.dataType()) {
      case STRING -> Literals.text((String) value);
      case BOOLEAN -> (Boolean) value ? "1" : "0";
      case INT, LONG, DOUBLE -> value.toString();
      case DECIMAL ->
          isScaledLong(field)
              ? ((BigDecimal) value).unscaledValue().toString()
              : Literals.text(SqliteDecimal.encoded((BigDecimal) value, field.precision()));
      case UUID -> Literals.bytes(UuidBytes.of((UUID) value));
      case DATE -> Literals.text(CalendarText.of((LocalDate) value));
      case TIME -> Long.toString(Micros.of((LocalTime) value));
      case DATETIME -> Literals.text(CalendarText.of((LocalDateTime) value));
      case INSTANT -> Long.toString(Micros.of((Instant) value));
      case BYTES -> Literals.bytes((byte[]) value);
      case JSON -> Literals.text(JsonText.of(value));
    };
  }

  @Override
  String returning(String statement, String columns) {
    return statement + " RETURNING " + columns;
  }

  /** SQLite's own {@code lower} knows A to Z only. */
  @Override
  String folded(String column) {
    return "lower(" + column + ")";
  }

  @Override
  void appendContains(SqlTarget sql, String column, String operand) throws SQLException {
    sql.append("instr(" + column + ", ").text(operand).append(") > 0");
  }

  @Override
  void appendStartsWith(SqlTarget sql, String column, String operand) throws SQLException {
    sql.append("substr(" + column + ", 1, " + characters(operand) + ") = ").text(operand);
  }

  @Override
  void appendEndsWith(SqlTarget sql, String column, String operand) throws SQLException {
    sql.append("substr(" + column + ", -" + characters(operand) + ") = ").text(operand);
  }

  /** LIKE ignores case here. */
  @Override
  void appendLike(SqlTarget sql, String column, LikePattern pattern) throws SQLException {
    sql.append(column + " GLOB ").text(glob(pattern));
  }

  private static String glob(LikePattern pattern) {
    StringBuilder glob = new StringBuilder();
    for (int character : pattern.codePoints()) {
      switch (character) {
        case LikePattern.ANY_TEXT -> glob.append('*');
        case LikePattern.ANY_CHARACTER -> glob.append('?');
        case '*', '?', '[' -> glob.append('[').appendCodePoint(character).append(']');
        default -> glob.appendCodePoint(character);
      }
    }
    return glob.toString();
  }

  /** SQLite takes no order of nulls here: it reads such an index in two parts. */
  @Override
  String inIndex(Column column) {
    return column.quoted();
  }

  @Override
  boolean hasSingleWriter() {
    return true;
  }

  @Override
  boolean hasTransactionalTables() {
    return true;
  }

  /** Each transaction is as if it were alone. */
  @Override
  boolean hasIsolations() {
    return false;
  }

  /** Only a connection that is opened so. */
  @Override
  boolean hasReadOnlyTransactions() {
    return false;
  }

  @Override
  boolean undoesCancelled() {
    return true;
  }

  /**
   * Its driver's commit takes the lock again at once for the next transaction. Where another
   * process was faster, that would fail what is committed.
   */
  @Override
  boolean commitsWithMode() {
    return true;
  }

  /** It tells a unique value that is taken even if the identity is, and not of which row. */
  @Override
  String rowsWritten() {
    return "SELECT total_changes()";
  }

  /** There is one writer at a time. */
  @Override
  String locking() {
    return "";
  }

  @Override
  boolean hasOnConflict() {
    return true;
  }

  /**
   * With a write-ahead log, readers and the writer don't wait for each other. In memory, or with
   * another journal, an open result would keep every writer out.
   */
  @Override
  boolean hasCursors(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA journal_mode")) {
      return result.next() && result.getString(1).equals("wal");
    }
  }

  @Override
  Catalog catalog() {
    return SqliteCatalog.INSTANCE;
  }

  /** What is attached belongs to one connection, and each transaction to one file. */
  @Override
  void checkSchema(@Nullable String schema) {
    if (schema != null) {
      throw new StorageException(
          "SQLite has no schemas, so that there can be no "
              + schema
              + ". Leave JdbcOptions.schema out, and name another file in the URL.");
    }
  }

  @Override
  Failure failure(SQLException e) {
    return SqliteErrors.failure(e);
  }

  @Override
  List<String> duplicateColumns(Table table, SQLException e) {
    return SqliteErrors.duplicateColumns(e);
  }
}
