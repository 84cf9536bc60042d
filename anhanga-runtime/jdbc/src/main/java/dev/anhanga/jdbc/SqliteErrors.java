package dev.anhanga.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What SQLite's result codes and messages mean. */
final class SqliteErrors {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int TOO_BIG = 18;
  private static final int CONSTRAINT = 19;
  private static final int NOT_A_DATABASE = 26;

  private static final String UNIQUE_FAILED = "UNIQUE constraint failed: ";

  private SqliteErrors() {}

  static Failure failure(SQLException e) {
    return switch (e.getErrorCode() & 0xFF) {
      case BUSY, LOCKED -> Failure.BUSY;
      case FULL -> Failure.FULL;
      case CANNOT_OPEN -> Failure.NO_FILE;
      case NOT_A_DATABASE -> Failure.NO_DATABASE;
      case IO_ERROR, CORRUPT -> Failure.BROKEN;
      case TOO_BIG -> Failure.TOO_LONG;
      default -> Failure.REFUSED;
    };
  }

  /** The message ends with the columns: {@code (UNIQUE constraint failed: person.email)}. */
  static List<String> duplicateColumns(SQLException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int begin = message.indexOf(UNIQUE_FAILED);
    if ((e.getErrorCode() & 0xFF) != CONSTRAINT || begin < 0) {
      return List.of();
    }
    int end = message.endsWith(")") ? message.length() - 1 : message.length();
    String columns = message.substring(begin + UNIQUE_FAILED.length(), end);
    return Stream.of(columns.split(", ", -1)).map(SqliteErrors::withoutTable).toList();
  }

  private static String withoutTable(String column) {
    return column.substring(column.lastIndexOf('.') + 1);
  }
}
