package dev.anhanga.jdbc;

import java.sql.SQLException;
import java.util.List;

/** What MariaDB's error codes and messages mean. */
final class MariaDbErrors {

  private static final int DUPLICATE_KEY = 1062;
  private static final int TOO_MANY_CONNECTIONS = 1040;
  private static final int SHUTDOWN_IN_PROGRESS = 1053;
  private static final int TOO_MANY_CONNECTIONS_OF_USER = 1203;
  private static final int CONNECTION_KILLED = 1927;
  private static final int LOCK_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;
  private static final int RECORD_CHANGED = 1020;

  /** It was made or changed after the transaction's first read; a new transaction sees it. */
  private static final int TABLE_CHANGED = 1412;

  private static final int INTERRUPTED = 1317;
  private static final int STATEMENT_TIMEOUT = 1969;
  private static final int DISK_FULL = 1021;
  private static final int TABLE_FULL = 1114;
  private static final int ERROR_ON_WRITE = 1026;
  private static final int ERROR_ON_READ = 1024;
  private static final int CRASHED = 1194;
  private static final int DATA_TOO_LONG = 1406;
  private static final int PACKET_TOO_LARGE = 1153;
  private static final int KEY_TOO_LONG = 1071;

  /** Of the one that the dialect writes where text is too long to be sorted by. */
  private static final int SUBQUERY_OF_SEVERAL_ROWS = 1242;

  private static final String PRIMARY_KEY = "PRIMARY";

  private MariaDbErrors() {}

  static Failure failure(SQLException e) {
    return switch (e.getErrorCode()) {
      case LOCK_TIMEOUT, DEADLOCK, RECORD_CHANGED, TABLE_CHANGED -> Failure.BUSY;
      case INTERRUPTED, STATEMENT_TIMEOUT -> Failure.CANCELLED;
      case DISK_FULL, TABLE_FULL -> Failure.FULL;
      case DATA_TOO_LONG, PACKET_TOO_LARGE -> Failure.TOO_LONG;
      case KEY_TOO_LONG -> Failure.KEY_TOO_LONG;
      case SUBQUERY_OF_SEVERAL_ROWS -> Failure.SORT_TOO_LONG;
      case TOO_MANY_CONNECTIONS,
          SHUTDOWN_IN_PROGRESS,
          TOO_MANY_CONNECTIONS_OF_USER,
          CONNECTION_KILLED ->
          Failure.UNREACHABLE;
      case ERROR_ON_READ, ERROR_ON_WRITE, CRASHED -> Failure.BROKEN;
      default -> Failure.REFUSED;
    };
  }

  /** The message ends with the key's name, in whatever language: {@code ... for key 'uq_x'}. */
  static List<String> duplicateColumns(Table table, SQLException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    int begin = message.lastIndexOf('\'', message.lastIndexOf('\'') - 1) + 1;
    if (e.getErrorCode() != DUPLICATE_KEY || begin == 0) {
      return List.of();
    }
    String key = message.substring(begin, message.lastIndexOf('\''));
    if (key.equals(PRIMARY_KEY)) {
      return table.identity().stream().map(Column::name).toList();
    }
    return table.indexes().stream()
        .filter(index -> index.name().equals(key))
        .findFirst()
        .map(index -> index.key().stream().map(Column::name).toList())
        .orElseGet(() -> TableIndex.columnsOfUnique(key, table.meta()));
  }
}
