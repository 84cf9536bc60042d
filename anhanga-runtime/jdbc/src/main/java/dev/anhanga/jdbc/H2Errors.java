package dev.anhanga.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What H2's error codes and messages mean. */
final class H2Errors {

  private static final int DUPLICATE_KEY = 23505;
  private static final int VALUE_TOO_LONG = 22001;
  private static final int DEADLOCK = 40001;
  private static final int LOCK_TIMEOUT = 50200;

  /** Among others, what a thread finds that was interrupted while it wrote to a file. */
  private static final int GENERAL_ERROR = 50000;

  private static final int IO_EXCEPTION = 90028;
  private static final int FILE_CORRUPTED = 90030;
  private static final int IO_EXCEPTION_ON_FILE = 90031;
  private static final int CONNECTION_BROKEN = 90067;
  private static final int DATABASE_IS_CLOSED = 90098;
  private static final int OBJECT_CLOSED = 90007;
  private static final int DATABASE_CALLED_AT_SHUTDOWN = 90121;
  private static final int CONCURRENT_UPDATE = 90131;
  private static final int NO_DISK_SPACE = 90100;
  private static final int IMPLICIT_RELATIVE_PATH = 90011;
  private static final int DATABASE_NOT_FOUND = 90146;
  private static final int FILE_CREATION_FAILED = 90062;
  private static final int TABLE_NOT_FOUND = 42102;
  private static final int TABLE_NOT_FOUND_WITH_CANDIDATES = 42103;
  private static final int COLUMN_NOT_FOUND = 42122;

  static final int ADMIN_RIGHTS_REQUIRED = 90040;

  private H2Errors() {}

  static Failure failure(SQLException e) {
    return switch (e.getErrorCode()) {
      case DEADLOCK, LOCK_TIMEOUT, CONCURRENT_UPDATE -> Failure.BUSY;
      case NO_DISK_SPACE -> Failure.FULL;
      case VALUE_TOO_LONG -> Failure.TOO_LONG;
      case CONNECTION_BROKEN, DATABASE_IS_CLOSED, OBJECT_CLOSED, DATABASE_CALLED_AT_SHUTDOWN ->
          Failure.UNREACHABLE;
      case GENERAL_ERROR, IO_EXCEPTION, IO_EXCEPTION_ON_FILE, FILE_CORRUPTED -> Failure.BROKEN;
      case IMPLICIT_RELATIVE_PATH -> Failure.PATH;
      case DATABASE_NOT_FOUND -> Failure.NO_DATABASE;
      case FILE_CREATION_FAILED -> Failure.NO_FILE;
      case TABLE_NOT_FOUND, TABLE_NOT_FOUND_WITH_CANDIDATES, COLUMN_NOT_FOUND -> Failure.NAME;
      default -> Failure.REFUSED;
    };
  }

  /**
   * The message, in whatever language, tells the index with its columns, and only then the values:
   * {@code "PUBLIC.x ON PUBLIC.person(email NULLS FIRST) VALUES (...)"}.
   */
  static List<String> duplicateColumns(SQLException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int table = message.indexOf(" ON ");
    int begin = message.indexOf('(', table);
    int end = message.indexOf(')', begin);
    if (e.getErrorCode() != DUPLICATE_KEY || table < 0 || begin < 0 || end < 0) {
      return List.of();
    }
    return Stream.of(message.substring(begin + 1, end).split(", ", -1))
        .map(column -> column.replace("\"", "").split(" ", 2)[0])
        .toList();
  }
}
