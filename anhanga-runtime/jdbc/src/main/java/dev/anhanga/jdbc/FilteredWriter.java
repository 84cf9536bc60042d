package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes all rows that pass a filter. */
final class FilteredWriter {

  private final StatementLog log;
  private final TableWriter writer;

  FilteredWriter(StatementLog log, TableWriter writer) {
    this.log = log;
    this.writer = writer;
  }

  /** Removes the rows, and tells how many they were. */
  long delete(Connection connection, Table table, Filter filter) throws SQLException {
    return run(connection, FilteredSql.delete(table, filter));
  }

  /** Sets what the patch has in all rows, and tells how many they were. */
  long update(Connection connection, Table table, Filter filter, Row patch) throws SQLException {
    return run(connection, FilteredSql.update(table, filter, patch));
  }

  private long run(Connection connection, SqlBuffer sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      sql.bindTo(statement);
      return log.update(statement, sql.sql());
    }
  }

  /** Sets in each row what its own patch has, in a transaction of the caller's. */
  long updateEach(Connection connection, Table table, Filter filter, RowReader<Row> patches)
      throws SQLException {
    Map<Id, Row> patchOfEach = patchOfEach(connection, table, filter, patches);
    for (Map.Entry<Id, Row> each : patchOfEach.entrySet()) {
      writer.update(connection, table, each.getKey(), each.getValue(), row -> table);
    }
    return patchOfEach.size();
  }

  /** All are read before any is changed, as an open result may or may not see what is written. */
  private Map<Id, Row> patchOfEach(
      Connection connection, Table table, Filter filter, RowReader<Row> patches)
      throws SQLException {
    Map<Id, Row> patchOfEach = new LinkedHashMap<>();
    SqlBuffer sql = FilteredSql.lock(table, filter);
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      sql.bindTo(statement);
      try (ResultSet result = log.query(statement, sql.sql())) {
        Row row = new ResultSetRow(table, result);
        while (result.next()) {
          patchOfEach.put(row.id(), Row.copyOf(patches.read(row)));
        }
      }
    }
    return patchOfEach;
  }
}
