package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.ValueOrder;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a filter as a condition. SQL knows a third truth value, for null, which counts as false
 * until it is negated; so within a negation, conditions are written such that they never have it.
 */
final class FilterSql {

  private final Table table;
  private final SqlBuffer sql;
  private int negations;

  FilterSql(Table table, SqlBuffer sql) {
    this.table = table;
    this.sql = sql;
  }

  void append(Filter filter) {
    if (filter instanceof And and) {
      appendJoined(and.operands(), " AND ", "1 = 1");
    } else if (filter instanceof Or or) {
      appendJoined(or.operands(), " OR ", "1 = 0");
    } else if (filter instanceof Not not) {
      sql.append("NOT (");
      negations++;
      append(not.operand());
      negations--;
      sql.append(")");
    } else {
      append((Comparison) filter);
    }
  }

  /** By halves: databases limit how deep an expression is, and {@code a OR b OR c} is two deep. */
  private void appendJoined(List<Filter> operands, String word, String ofNone) {
    if (operands.isEmpty()) {
      sql.append(ofNone);
    } else if (operands.size() == 1) {
      append(operands.get(0));
    } else {
      int half = operands.size() / 2;
      sql.append("(");
      appendJoined(operands.subList(0, half), word, ofNone);
      sql.append(word);
      appendJoined(operands.subList(half, operands.size()), word, ofNone);
      sql.append(")");
    }
  }

  private void append(Comparison comparison) {
    Column column = table.column(comparison.field());
    switch (comparison.operator()) {
      case IS_NULL -> sql.append(column.quoted()).append(" IS NULL");
      case NOT_NULL -> sql.append(column.quoted()).append(" IS NOT NULL");
      default -> appendTwoValued(column, comparison);
    }
  }

  private void appendTwoValued(Column column, Comparison comparison) {
    boolean isGuarded = negations > 0 && column.field().isNullable();
    if (isGuarded) {
      sql.append("(").append(column.quoted()).append(" IS NOT NULL AND ");
    }
    appendCondition(column, comparison);
    if (isGuarded) {
      sql.append(")");
    }
  }

  private void appendCondition(Column column, Comparison comparison) {
    String subject =
        comparison.ignoringCase() ? table.dialect().folded(column.quoted()) : column.quoted();
    switch (comparison.operator()) {
      case EQUAL_TO -> appendOperand(subject + " = ", column, comparison, 0);
      case GREATER_THAN -> appendOperand(subject + " > ", column, comparison, 0);
      case GREATER_THAN_EQUAL -> appendOperand(subject + " >= ", column, comparison, 0);
      case LESS_THAN -> appendOperand(subject + " < ", column, comparison, 0);
      case LESS_THAN_EQUAL -> appendOperand(subject + " <= ", column, comparison, 0);
      case IN -> appendIn(subject, column, comparison);
      case LIKE, CONTAINS, STARTS_WITH, ENDS_WITH -> appendText(subject, comparison);
      default -> throw new IllegalArgumentException(comparison.operator() + " is not simplified.");
    }
  }

  private void appendOperand(String before, Column column, Comparison comparison, int index) {
    sql.append(before).value(column.codec(), operand(comparison, index));
  }

  private void appendIn(String subject, Column column, Comparison comparison) {
    String before = subject + " IN (";
    for (int index = 0; index < comparison.operands().size(); index++) {
      appendOperand(before, column, comparison, index);
      before = ", ";
    }
    sql.append(")");
  }

  /** Every text contains the empty one, also to databases that see that differently. */
  private void appendText(String subject, Comparison comparison) {
    String operand = (String) operand(comparison, 0);
    if (operand.isEmpty() && comparison.operator() != Operator.LIKE) {
      sql.append(subject).append(" IS NOT NULL");
    } else {
      table.dialect().appendText(sql, subject, comparison.operator(), operand);
    }
  }

  private static Object operand(Comparison comparison, int index) {
    @Nullable Object operand = comparison.operands().get(index);
    Objects.requireNonNull(operand, "An operand is null.");
    return comparison.ignoringCase() ? ValueOrder.folded((String) operand) : operand;
  }
}
