package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.query.LikePattern;
import dev.anhanga.runtime.query.Sort;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB. Text is in the collation {@code utf8mb4_nopad_bin}, which orders it by code point; by
 * others, blanks at the end don't count. UUIDs are 16 bytes, since the type for them has an order
 * of its own.
 */
final class MariaDbDialect extends Dialect {

  static final Dialect INSTANCE = new MariaDbDialect();

  static final String URL_PREFIX = "jdbc:mariadb:";

  /** What may be given for the length of a text that is to be in a key. */
  private static final int LONGEST_IN_KEY = 670;

  /** In characters, of which each is up to 4 bytes; it is 1,024 bytes at most. */
  private static final int LONGEST_SORTED_BY_ITSELF = 255;

  /** In bytes, and in characters. */
  private static final int SORTED_BYTES = 65_536;

  private static final int LONGEST_SORTED = 16_000;

  /** A sort needs room for 15 keys at least. */
  private static final int KEYS_IN_SORT = 16;

  /** MariaDB matches a pattern by recursion, and its stack ends at about a thousand. */
  private static final int MOST_WILDCARDS = 200;

  private static final int LONGEST_NAME = 63;

  private static final String COLLATION = " COLLATE utf8mb4_nopad_bin";

  /** Two of our types are of one kind to MariaDB, and a comment tells them apart. */
  private static final String DATETIME = "datetime(6)";

  private static final String LOCAL_DATETIME = DATETIME + " COMMENT 'DATETIME'";
  private static final String INSTANT_IN_UTC = DATETIME + " COMMENT 'INSTANT, in UTC'";

  static final Set<String> COMMENTED_TYPES = Set.of(LOCAL_DATETIME, INSTANT_IN_UTC);

  private static final Set<Class<?>> OWN_TYPES =
      Set.of(BigDecimal.class, LocalDate.class, LocalTime.class, LocalDateTime.class);

  private MariaDbDialect() {}

  @Override
  String quoted(String name) {
    return '`' + name.replace("`", "``") + '`';
  }

  @Override
  String shortened(String name) {
    return Names.shortened(name, LONGEST_NAME);
  }

  @Override
  ColumnCodec codec(FieldMeta field) {
    return switch (field.dataType()) {
      case STRING -> PlainCodec.TEXT;
      case BOOLEAN -> PlainCodec.BOOLEAN.of(field);
      case INT -> PlainCodec.INT.of(field);
      case LONG -> PlainCodec.LONG.of(field);
      case DOUBLE -> PlainCodec.DOUBLE.of(field);
      case BYTES -> PlainCodec.BYTES;
      case DECIMAL, DATE, TIME, DATETIME -> new ObjectCodec(field.dataType().javaType());
      case UUID -> UuidBytes.INSTANCE;
      case INSTANT -> MariaDbCodec.INSTANT;
      case JSON -> new JsonCodec(field, JsonCodec.Form.TEXT);
    };
  }

  @Override
  @Nullable ColumnCodec codec(Object value) {
    if (value instanceof UUID) {
      return UuidBytes.INSTANCE;
    } else if (value instanceof Instant) {
      return MariaDbCodec.INSTANT;
    }
    return OWN_TYPES.contains(value.getClass()) ? new ObjectCodec(value.getClass()) : null;
  }

  @Override
  String columnType(FieldMeta field) {
    return switch (field.dataType()) {
      case STRING ->
          (isLimited(field) ? "varchar(" + field.maxLength() + ")" : "longtext") + COLLATION;
      case BOOLEAN -> "tinyint(1)";
      case INT -> "int(11)";
      case LONG -> "bigint(20)";
      case DOUBLE -> "double";
      case DECIMAL -> "decimal(" + field.precision() + "," + field.scale() + ")";
      case UUID -> "binary(16)";
      case DATE -> "date";
      case TIME -> "time(6)";
      case DATETIME -> LOCAL_DATETIME;
      case INSTANT -> INSTANT_IN_UTC;
      case BYTES -> "longblob";
      case JSON -> "longtext COLLATE utf8mb4_bin";
    };
  }

  private static boolean isLimited(FieldMeta field) {
    return field.maxLength() <= LONGEST_IN_KEY;
  }

  @Override
  String identityType(Column column) {
    return columnType(column.field())
        + " NOT NULL"
        + (column.field().isMadeByStore() ? " AUTO_INCREMENT" : "")
        + " PRIMARY KEY";
  }

  /**
   * Text of the user's own may be of any type that has the collation, and a date with a time needs
   * no comment, or has another.
   */
  @Override
  boolean fits(StoredColumn stored, FieldMeta field) {
    String declared = columnType(field);
    return switch (field.dataType()) {
      case STRING -> stored.type().endsWith(COLLATION);
      case DATETIME, INSTANT -> Set.of(DATETIME, declared).contains(stored.type());
      default -> stored.type().equals(declared);
    };
  }

  /** Text without a limit can't be in a key: there it gets one, or keeps what it has. */
  @Override
  @Nullable String widening(Table table, StoredColumn stored, Column column) {
    boolean isToBeLonger =
        isText(column)
            && stored.length() < column.field().maxLength()
            && (isLimited(column.field()) || !stored.isBoundByIndex());
    boolean isNullable = column.field().isNullable() || stored.isNullable();
    return isToBeLonger || isToBeLimited(table, stored, column)
        ? "MODIFY " + TableSql.definition(table, column, isNullable)
        : null;
  }

  private static boolean isToBeLimited(Table table, StoredColumn stored, Column column) {
    return isText(column)
        && !stored.type().startsWith("varchar")
        && table.indexes().stream().anyMatch(index -> column.isAmong(index.key()));
  }

  @Override
  @Nullable String tooLong(Table table, StoredColumn stored, Column column) {
    return isToBeLimited(table, stored, column)
        ? "CHAR_LENGTH(" + column.quoted() + ") > " + column.field().maxLength()
        : null;
  }

  /**
   * What is widened is defined anew, and must not be twice. A default that isn't said anew is gone.
   */
  @Override
  @Nullable String relaxing(Table table, StoredColumn stored) {
    String relaxed = "MODIFY " + quoted(stored.name()) + " " + stored.type();
    for (Column declared : table.columns()) {
      if (declared.name().equals(stored.name())) {
        boolean isWidened = widening(table, stored, declared) != null;
        return isWidened ? null : relaxed + TableSql.defaultOf(table, declared);
      }
    }
    return relaxed;
  }

  @Override
  boolean changesTablesAtOnce() {
    return true;
  }

  /** InnoDB sees to it. */
  @Override
  @Nullable String advancingIdentity(Table table) {
    return null;
  }

  @Override
  String literal(FieldMeta field, Object value) {
    return switch (field.dataType()) {
      case STRING -> text((String) value);
      case BOOLEAN -> (Boolean) value ? "1" : "0";
      case INT, LONG, DOUBLE -> value.toString();
      case DECIMAL -> ((BigDecimal) value).toPlainString();
      case UUID -> Literals.bytes(UuidBytes.of((UUID) value));
      case DATE -> Literals.text(CalendarText.of((LocalDate) value));
      case TIME -> Literals.text(value.toString());
      case DATETIME -> Literals.text(CalendarText.of((LocalDateTime) value));
      case INSTANT ->
          Literals.text(CalendarText.of(LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC)));
      case BYTES -> Literals.bytes((byte[]) value);
      case JSON -> text(JsonText.of(value));
    };
  }

  /** Whether a backslash in quotes is one depends on a setting. */
  private static String text(String value) {
    return "(CONVERT("
        + Literals.bytes(value.getBytes(StandardCharsets.UTF_8))
        + " USING utf8mb4))";
  }

  @Override
  String noValues() {
    return " () VALUES ()";
  }

  @Override
  String returning(String statement, String columns) {
    return statement + " RETURNING " + columns;
  }

  @Override
  boolean returnsUpdated() {
    return false;
  }

  /** {@code lower} would fold all letters. */
  @Override
  String folded(String column) {
    String folded = column;
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      folded = "REPLACE(" + folded + ", '" + letter + "', '" + Character.toLowerCase(letter) + "')";
    }
    return folded;
  }

  @Override
  void appendContains(SqlTarget sql, String column, String operand) throws SQLException {
    sql.append("INSTR(" + column + ", ").text(operand).append(") > 0");
  }

  @Override
  void appendStartsWith(SqlTarget sql, String column, String operand) throws SQLException {
    sql.append("LEFT(" + column + ", " + characters(operand) + ") = ").text(operand);
  }

  @Override
  void appendEndsWith(SqlTarget sql, String column, String operand) throws SQLException {
    sql.append("RIGHT(" + column + ", " + characters(operand) + ") = ").text(operand);
  }

  @Override
  void appendLike(SqlTarget sql, String column, LikePattern pattern) throws SQLException {
    long wildcards =
        IntStream.of(pattern.codePoints()).filter(it -> it == LikePattern.ANY_TEXT).count();
    if (wildcards <= MOST_WILDCARDS) {
      sql.append(column + " LIKE ").text(LikeText.of(pattern, '|')).append(" ESCAPE '|'");
    } else {
      sql.append(column + " REGEXP ").text(LikeRegex.PERL.of(pattern));
    }
  }

  @Override
  String inIndex(Column column) {
    return column.quoted();
  }

  /** InnoDB adds it by itself, and only so much fits into a key. */
  @Override
  boolean endsIndexesWithIdentity() {
    return false;
  }

  /** There is no word for where nulls are. */
  @Override
  String orderedBy(Column column, Sort sort) {
    String nulls =
        column.quoted() + (sort.nulls() == Sort.Nulls.FIRST ? " IS NOT NULL, " : " IS NULL, ");
    return (isTellingNulls(column, sort) ? nulls : "")
        + checkingLength(column, sortKey(column, sort))
        + (sort.isDescending() ? " DESC" : "");
  }

  /**
   * Two texts that are the same for longer than is looked at would come in any order, and cursors
   * would lose rows between them. A subquery of two rows is an error, if it is run.
   */
  private static String checkingLength(Column column, String key) {
    return !isText(column) || column.field().maxLength() <= LONGEST_SORTED
        ? key
        : "IF(CHAR_LENGTH("
            + column.quoted()
            + ") > "
            + LONGEST_SORTED
            + ", (SELECT 1 UNION SELECT 2), "
            + key
            + ")";
  }

  @Override
  String sortedBy(List<Column> keys, String select) {
    long longKeys =
        keys.stream()
            .filter(key -> isText(key) && key.field().maxLength() > LONGEST_SORTED_BY_ITSELF)
            .count();
    return longKeys == 0
        ? select
        : "SET STATEMENT max_sort_length = "
            + SORTED_BYTES
            + ", sort_buffer_size = GREATEST(@@sort_buffer_size, "
            + (longKeys + 1) * SORTED_BYTES * KEYS_IN_SORT
            + ") FOR "
            + select;
  }

  private static boolean isText(Column column) {
    return column.field().dataType() == DataType.STRING;
  }

  @Override
  boolean hasSingleWriter() {
    return false;
  }

  @Override
  boolean hasTransactionalTables() {
    return false;
  }

  /** By itself it waits for a day: also for a transaction of the very thread that waits. */
  @Override
  String waitingForOthers(String statement) {
    return "SET STATEMENT lock_wait_timeout = 10 FOR " + statement;
  }

  @Override
  boolean commitsWithMode() {
    return true;
  }

  /** It saves a round trip. */
  @Override
  boolean countsWithPage() {
    return true;
  }

  @Override
  boolean hasCursors(Connection connection) {
    return true;
  }

  /**
   * Until 11.6.2, a transaction goes on reading what it read first, and writes to what is there.
   */
  @Override
  String asWritesFindIt() {
    return locking();
  }

  @Override
  Catalog catalog() {
    return MariaDbCatalog.INSTANCE;
  }

  @Override
  Failure failure(SQLException e) {
    return MariaDbErrors.failure(e);
  }

  @Override
  List<String> duplicateColumns(Table table, SQLException e) {
    return MariaDbErrors.duplicateColumns(table, e);
  }
}
