package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
    String ofArrays = table.insertOfArrays();
    if (ofArrays != null) {
      insertArrays(connection, table, ofArrays, rows);
    } else if (table.dialect().sendsBatches()) {
      insertTogether(connection, table, rows);
    } else {
      writer.insertInTurn(connection, table, rows);
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
    try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
      int waiting = 0;
      for (Row row : rows) {
        TableWriter.bindInsert(statement, table, row, false);
        statement.addBatch();
        if (++waiting == ROWS_AT_ONCE) {
          log.batch(statement, table.insert());
          waiting = 0;
        }
      }
      if (waiting > 0) {
        log.batch(statement, table.insert());
      }
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
