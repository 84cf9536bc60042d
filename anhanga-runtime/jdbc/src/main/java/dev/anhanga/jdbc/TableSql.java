package dev.anhanga.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that make a table. */
final class TableSql {

  private TableSql() {}

  /** The table and its indexes. */
  static List<String> creation(Table table) {
    boolean isSingle = table.identity().size() == 1;
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean isAlone = isSingle && column.field().isIdentity();
      parts.add(isAlone ? identityDefinition(table, column) : definition(table, column));
    }
    if (!isSingle) {
      parts.add(
          table.identity().stream()
              .map(Column::quoted)
              .collect(Collectors.joining(", ", "PRIMARY KEY (", ")")));
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE TABLE IF NOT EXISTS " + table.quoted() + " (" + String.join(", ", parts) + ")");
    table.indexes().forEach(index -> statements.add(index.creation(table)));
    return statements;
  }

  private static String identityDefinition(Table table, Column column) {
    return column.quoted() + " " + table.dialect().identityType(column);
  }

  /**
   * A column of a table. Rows that are written without this column, by a program that doesn't know
   * it yet, take its default.
   */
  static String definition(Table table, Column column) {
    Object value = column.field().defaultValue();
    return column.quoted()
        + " "
        + table.dialect().columnType(column.field())
        + (value == null ? "" : " DEFAULT " + table.dialect().literal(column.field(), value))
        + (column.field().isNullable() ? "" : " NOT NULL");
  }

  static String addition(Table table, Column column) {
    return "ALTER TABLE " + table.quoted() + " ADD COLUMN " + definition(table, column);
  }
}
