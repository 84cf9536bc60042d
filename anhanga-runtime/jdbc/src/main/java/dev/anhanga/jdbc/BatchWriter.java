package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes many rows in a transaction of the caller's. */
final class BatchWriter {

  private static final int ROWS_AT_ONCE = 1_000;

  private final StatementLog log;
  private final TableWriter writer;

  BatchWriter(StatementLog log, TableWriter writer) {
    this.log = log;
    this.writer = writer;
  }

  /** Stores all rows, and returns them in order, with the identities that were made. */
  List<Row> insertAll(Connection connection, Table table, List<Row> rows) throws SQLException {
    if (table.isAnyIdentityAbsent(rows)) {
      return insertOneByOne(connection, table, rows);
    }
    String ofArrays = table.writes().insertOfArrays();
    String counting = table.dialect().rowsWritten();
    if (ofArrays != null) {
      insertArrays(connection, table, ofArrays, rows);
    } else if (counting == null) {
      insertTogether(connection, table, rows);
    } else {
      insertTelling(connection, table, counting, rows);
    }
    return rows;
  }

  private void insertArrays(Connection connection, Table table, String sql, List<Row> rows)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
        List<Row> some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
        ColumnArrays.bind(connection, statement, table, some);
        log.update(statement, sql);
      }
    }
  }

  private void insertTogether(Connection connection, Table table, List<Row> rows)
      throws SQLException {
    String sql = table.writes().insert();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Row row : rows) {
        TableWriter.bindAll(statement, table, row);
        statement.addBatch();
        if (++waiting == ROWS_AT_ONCE) {
          log.batch(statement, sql);
          waiting = 0;
        }
      }
      if (waiting > 0) {
        log.batch(statement, sql);
      }
    }
  }

  /**
   * A duplicate doesn't tell which row it is, but those before it are written: as many as the
   * connection has written since.
   */
  private void insertTelling(Connection connection, Table table, String counting, List<Row> rows)
      throws SQLException {
    long before = written(connection, counting);
    try {
      insertTogether(connection, table, rows);
    } catch (SQLException e) {
      if (!table.dialect().duplicateColumns(table, e).isEmpty()) {
        long failed = written(connection, counting) - before;
        // A trigger may have written more.
        Row row = rows.get((int) Math.min(failed, rows.size() - 1L));
        throw writer.duplicateIdentityFirst(connection, table, row, e);
      }
      throw e;
    }
  }

  private static long written(Connection connection, String counting) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(counting);
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Updates all rows, one after the other, and reads each as it is then stored. */
  <R> List<R> updateAll(
      Connection connection, Table table, List<Row> patches, RowReader<R> rowReader)
      throws SQLException {
    List<R> stored = new ArrayList<>(patches.size());
    for (Row patch : patches) {
      stored.add(writer.update(connection, table, patch.id(), patch, rowReader));
    }
    return stored;
  }

  private List<Row> insertOneByOne(Connection connection, Table table, List<Row> rows)
      throws SQLException {
    List<Row> stored = new ArrayList<>(rows.size());
    for (Row row : rows) {
      stored.add(writer.insert(connection, table, row));
    }
    return stored;
  }
}
