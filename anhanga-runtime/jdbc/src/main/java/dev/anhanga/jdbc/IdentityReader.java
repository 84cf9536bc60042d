package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the rows of many identities, by as few statements as databases admit. */
final class IdentityReader {

  /** Databases limit the parameters of a statement, and the smallest limit has been 999. */
  private static final int MOST_PARAMETERS = 500;

  private final StatementLog log;

  IdentityReader(StatementLog log) {
    this.log = log;
  }

  /** What is read of the rows that exist, in the order of the identities. */
  <R> List<R> readAll(Connection connection, Table table, List<Id> ids, RowReader<R> reader)
      throws SQLException {
    int most = MOST_PARAMETERS / table.identity().size();
    Map<Id, R> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += most) {
      List<Id> some = ids.subList(from, Math.min(from + most, ids.size()));
      read(connection, table, SearchSql.unordered(table, anyOf(table, some)), reader, found);
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private <R> void read(
      Connection connection, Table table, SqlBuffer sql, RowReader<R> reader, Map<Id, R> found)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
      sql.bindTo(statement);
      try (ResultSet result = log.query(statement, sql.sql())) {
        Row row = new ResultSetRow(table, result);
        while (result.next()) {
          found.put(row.id(), reader.read(row));
        }
      }
    }
  }

  private static Filter anyOf(Table table, List<Id> ids) {
    List<String> parts = table.meta().identity();
    if (parts.size() == 1) {
      List<Object> values = ids.stream().map(id -> id.value(0)).toList();
      return compare(parts.get(0), Operator.IN, values);
    }
    return new Or(ids.stream().map(id -> equalTo(parts, id)).toList());
  }

  private static Filter equalTo(List<String> parts, Id id) {
    List<Filter> equal = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      equal.add(compare(parts.get(index), Operator.EQUAL_TO, List.of(id.value(index))));
    }
    return new And(equal);
  }

  private static Filter compare(String part, Operator operator, List<Object> values) {
    return new Comparison(part, operator, values, false);
  }
}
