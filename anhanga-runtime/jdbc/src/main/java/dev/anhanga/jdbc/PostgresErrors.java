package dev.anhanga.jdbc;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What PostgreSQL's SQL states and messages mean. */
final class PostgresErrors {

  private static final String DUPLICATE_KEY = "23505";

  /** What PostgreSQL adds to a table's name for the name of its primary key. */
  private static final String PRIMARY_KEY = "_pkey";

  private PostgresErrors() {}

  static Failure failure(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      // A serialization failure, a deadlock, a lock that wasn't to be had in time.
      case "40001", "40P01", "55P03" -> Failure.BUSY;
      // A statement that was cancelled, most often by its time-out.
      case "57014" -> Failure.CANCELLED;
      case "53100" -> Failure.FULL;
      case "22001", "54000" -> Failure.TOO_LONG;
      // Shut down, crashed, starting; too many connections.
      case "57P01", "57P02", "57P03", "57P05", "53300" -> Failure.UNREACHABLE;
      default ->
          state.startsWith("58") || state.startsWith("XX") ? Failure.BROKEN : Failure.REFUSED;
    };
  }

  /**
   * The message's first line, in whatever language, names the key; what follows, if it isn't held
   * back, tells the columns before the values: {@code (first, "Last")=(...)}.
   */
  static List<String> duplicateColumns(Table table, SQLException e) {
    if (!DUPLICATE_KEY.equals(e.getSQLState()) || e.getMessage() == null) {
      return List.of();
    }
    String message = e.getMessage();
    int end = message.indexOf('\n');
    String first = end < 0 ? message : message.substring(0, end);
    List<Column> key =
        table.indexes().stream()
            .filter(index -> index.isUnique() && names(first, index.name()))
            .max(Comparator.comparingInt(index -> index.name().length()))
            .map(TableIndex::key)
            .orElseGet(() -> first.contains(PRIMARY_KEY) ? table.identity() : List.of());
    return key.isEmpty()
        ? told(message.substring(first.length()))
        : key.stream().map(Column::name).toList();
  }

  /** In quotes of whatever kind; another key's name may begin with it. */
  private static boolean names(String message, String key) {
    int end = message.indexOf(key) + key.length();
    return end >= key.length() && (end == message.length() || !isOfName(message.charAt(end)));
  }

  private static boolean isOfName(char character) {
    return Character.isLetterOrDigit(character) || "_.$-".indexOf(character) >= 0;
  }

  private static List<String> told(String detail) {
    int begin = detail.indexOf('(') + 1;
    int end = detail.indexOf(")=(");
    if (begin == 0 || end < begin) {
      return List.of();
    }
    return Stream.of(detail.substring(begin, end).split(", ", -1))
        .map(column -> column.startsWith("\"") ? unquoted(column) : column)
        .toList();
  }

  private static String unquoted(String column) {
    return column.substring(1, column.length() - 1).replace("\"\"", "\"");
  }
}
