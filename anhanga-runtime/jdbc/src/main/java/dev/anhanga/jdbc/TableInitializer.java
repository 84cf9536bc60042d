package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes a table ready: looks at what is stored, and runs what is missing. Several processes may do
 * so at once; what one of them was the first to do fails in another, which then looks again.
 */
final class TableInitializer {

  private static final int MOST_TRIES = 5;

  private TableInitializer() {}

  static void initialize(Connection connection, Table table) throws SQLException {
    List<String> missing = missing(connection, table);
    for (int tries = 1; !missing.isEmpty(); tries++) {
      SQLException failure = null;
      try {
        runAll(connection, missing.stream().map(table.dialect()::waitingForOthers).toList());
      } catch (SQLException e) {
        if (table.dialect().refusesAllAfterFailure()) {
          throw e;
        }
        failure = e;
      }
      List<String> stillMissing = missing(connection, table);
      if (failure != null && (stillMissing.equals(missing) || tries == MOST_TRIES)) {
        throw failure;
      }
      if (stillMissing.equals(missing)) {
        throw new StorageException(
            table.meta()
                + " can't be made ready: what was to be created by "
                + missing
                + " isn't there. Something else may have that name.");
      }
      missing = stillMissing;
    }
  }

  /**
   * Whether nothing is missing, and what is stored fits. What doesn't may be what others are just
   * changing, and is told by whoever looks again while they can't.
   */
  static boolean isReady(Connection connection, Table table) throws SQLException {
    try {
      return missing(connection, table).isEmpty();
    } catch (StorageException e) {
      return false;
    }
  }

  /**
   * The same by the catalog alone, so that the transaction of the connection holds no table: false
   * also where its rows would have to be looked at.
   */
  static boolean isReadyByCatalog(Connection connection, Table table) throws SQLException {
    StoredTable stored = table.dialect().catalog().stored(connection, table);
    if (stored == null) {
      return false;
    }
    TableChanges changes = new TableChanges(table, stored);
    try {
      changes.checkFits();
    } catch (StorageException e) {
      return false;
    }
    return changes.becomeRequired().isEmpty() && changes.statements().isEmpty();
  }

  /** Throws if the table isn't ready, with all that is missing; returns it if it is. */
  static Table validate(Connection connection, Table table) throws SQLException {
    List<String> missing = missing(connection, table);
    if (!missing.isEmpty()) {
      throw new StorageException(
          table.meta()
              + " isn't stored as it is declared, and this driver only validates. Run "
              + String.join("; ", missing)
              + " or use SchemaMode.CREATE_AND_ADD.");
    }
    return table;
  }

  private static void runAll(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The statements that are still to be run; throws if what is stored doesn't fit. */
  private static List<String> missing(Connection connection, Table table) throws SQLException {
    Catalog catalog = table.dialect().catalog();
    StoredTable stored = catalog.stored(connection, table);
    if (stored == null) {
      catalog.checkSchema(connection, table);
      return TableSql.creation(table);
    }
    TableChanges changes = new TableChanges(table, stored);
    changes.checkFits();
    for (Column column : changes.added()) {
      if (TableChanges.needsValue(column) && isAny(connection, table, "")) {
        throw new StorageException(
            table.meta()
                + " has rows already, and its new field "
                + column.field()
                + " is required without a default. Make it @Nullable, or give it a @Default.");
      }
    }
    for (Column column : changes.becomeRequired()) {
      if (isAny(connection, table, " WHERE " + column.quoted() + " IS NULL")) {
        throw new StorageException(
            table.meta()
                + " is stored with nulls in "
                + column.field()
                + ", and declared to require it. Fill them in, or make it @Nullable.");
      }
    }
    checkLengths(connection, table, changes);
    checkUnique(connection, table, changes);
    return changes.statements();
  }

  private static void checkLengths(Connection connection, Table table, TableChanges changes)
      throws SQLException {
    for (Column column : table.columns()) {
      String tooLong = changes.tooLong(column);
      if (tooLong != null && isAny(connection, table, " WHERE " + tooLong)) {
        throw new StorageException(
            table.meta()
                + " is stored with more than "
                + column.field().maxLength()
                + " characters in "
                + column.field()
                + ", which is indexed now and can't have more. Shorten them, or say"
                + " @Stored(length).");
      }
    }
  }

  private static void checkUnique(Connection connection, Table table, TableChanges changes)
      throws SQLException {
    for (TableIndex index : changes.becomeUnique()) {
      if (isAny(connection, table, twice(changes, index))) {
        throw new StorageException(
            table.meta()
                + " is stored with the same "
                + index.fields()
                + " in several rows, and declared with it unique. Change those rows first.");
      }
    }
  }

  /** Rows that have one value in what is stored of the key; what is new is the same in all. */
  private static String twice(TableChanges changes, TableIndex index) {
    List<String> names =
        index.key().stream().filter(changes::isStored).map(Column::quoted).toList();
    String several = " HAVING COUNT(*) > 1";
    return names.isEmpty()
        ? several
        : " WHERE "
            + String.join(" IS NOT NULL AND ", names)
            + " IS NOT NULL GROUP BY "
            + String.join(", ", names)
            + several;
  }

  private static boolean isAny(Connection connection, Table table, String condition)
      throws SQLException {
    String sql = "SELECT 1 FROM " + table.quoted() + condition + " LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      return result.next();
    }
  }
}
