package dev.anhanga.jdbc;

import dev.anhanga.runtime.persistence.Rows;
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
    boolean isAtOnce = table.dialect().changesTablesAtOnce();
    if (isAtOnce) {
      table.indexes().forEach(index -> parts.add(index.definition(table)));
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE TABLE IF NOT EXISTS " + table.quoted() + " (" + String.join(", ", parts) + ")");
    if (!isAtOnce) {
      table.indexes().forEach(index -> statements.add(index.creation(table)));
    }
    return statements;
  }

  /** What is run for these alterations of the table, and for indexes that it lacks. */
  static List<String> changes(Table table, List<String> alterations, List<TableIndex> missing) {
    if (alterations.isEmpty() && missing.isEmpty()) {
      return List.of();
    }
    String alter = "ALTER TABLE " + table.quoted() + " ";
    List<String> changes = new ArrayList<>(alterations);
    if (table.dialect().changesTablesAtOnce()) {
      missing.forEach(index -> changes.add("ADD " + index.definition(table)));
      return List.of(alter + String.join(", ", changes));
    }
    changes.replaceAll(change -> alter + change);
    missing.forEach(index -> changes.add(index.creation(table)));
    return changes;
  }

  private static String identityDefinition(Table table, Column column) {
    return column.quoted() + " " + table.dialect().identityType(column);
  }

  /**
   * A column of a table. Rows that are written without this column, by a program that doesn't know
   * it yet, take its default.
   */
  static String definition(Table table, Column column) {
    return definition(table, column, column.field().isNullable());
  }

  /** The same of a column that takes null, or doesn't, whatever its field says. */
  static String definition(Table table, Column column, boolean isNullable) {
    return column.quoted()
        + " "
        + table.dialect().columnType(column.field())
        + defaultOf(table, column)
        + (isNullable ? "" : " NOT NULL");
  }

  static String defaultOf(Table table, Column column) {
    Object value = Rows.defaultValue(column.field());
    return value == null ? "" : " DEFAULT " + table.dialect().literal(column.field(), value);
  }

  static String addition(Table table, Column column) {
    return "ADD COLUMN " + definition(table, column);
  }
}
