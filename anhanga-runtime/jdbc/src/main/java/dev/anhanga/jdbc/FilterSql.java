package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.ValueOrder;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.LikePattern;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a filter as a condition. SQL knows a third truth value, for null, which counts as false
 * until it is negated; so within a negation, conditions are written such that they never have it.
 */
final class FilterSql {

  private final Table table;
  private final SqlTarget sql;
  private int negations;

  FilterSql(Table table, SqlTarget sql) {
    this.table = table;
    this.sql = sql;
  }

  /** Whether a statement needs a condition for it; not if every record passes. */
  static boolean isCondition(Filter filter) {
    return !(filter instanceof And and && and.operands().isEmpty());
  }

  void append(Filter filter) throws SQLException {
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
  private void appendJoined(List<Filter> operands, String word, String ofNone) throws SQLException {
    appendJoined(operands, 0, operands.size(), word, ofNone);
  }

  private void appendJoined(List<Filter> operands, int from, int to, String word, String ofNone)
      throws SQLException {
    if (from == to) {
      sql.append(ofNone);
    } else if (to - from == 1) {
      append(operands.get(from));
    } else {
      int half = (from + to) / 2;
      sql.append("(");
      appendJoined(operands, from, half, word, ofNone);
      sql.append(word);
      appendJoined(operands, half, to, word, ofNone);
      sql.append(")");
    }
  }

  private void append(Comparison comparison) throws SQLException {
    Column column = table.column(comparison.field());
    switch (comparison.operator()) {
      case IS_NULL -> sql.append(column.quoted()).append(" IS NULL");
      case NOT_NULL -> sql.append(column.quoted()).append(" IS NOT NULL");
      default -> appendTwoValued(column, comparison);
    }
  }

  private void appendTwoValued(Column column, Comparison comparison) throws SQLException {
    boolean isGuarded = negations > 0 && column.field().isNullable();
    if (isGuarded) {
      sql.append("(").append(column.quoted()).append(" IS NOT NULL AND ");
    }
    appendCondition(column, comparison);
    if (isGuarded) {
      sql.append(")");
    }
  }

  private void appendCondition(Column column, Comparison comparison) throws SQLException {
    String subject =
        comparison.ignoringCase() ? table.dialect().folded(column.quoted()) : column.quoted();
    switch (comparison.operator()) {
      case EQUAL_TO -> appendEqual(subject, column, comparison);
      case GREATER_THAN -> appendOperand(subject, " > ", column, comparison, 0);
      case GREATER_THAN_EQUAL -> appendOperand(subject, " >= ", column, comparison, 0);
      case LESS_THAN -> appendOperand(subject, " < ", column, comparison, 0);
      case LESS_THAN_EQUAL -> appendOperand(subject, " <= ", column, comparison, 0);
      case IN -> appendIn(subject, column, comparison);
      case LIKE, CONTAINS, STARTS_WITH, ENDS_WITH -> appendText(subject, comparison);
      default -> throw new IllegalArgumentException(comparison.operator() + " is not simplified.");
    }
  }

  private void appendEqual(String subject, Column column, Comparison comparison)
      throws SQLException {
    String flag =
        FilterShape.isOfFlag(comparison)
            ? table.dialect().flag(subject, (Boolean) operand(comparison, 0))
            : null;
    if (flag == null) {
      appendOperand(subject, " = ", column, comparison, 0);
    } else {
      sql.append(flag);
    }
  }

  private void appendOperand(
      String subject, String operator, Column column, Comparison comparison, int index)
      throws SQLException {
    sql.append(subject).append(operator).value(column.codec(), operand(comparison, index));
  }

  private void appendIn(String subject, Column column, Comparison comparison) throws SQLException {
    appendOperand(subject, " IN (", column, comparison, 0);
    for (int index = 1; index < comparison.operands().size(); index++) {
      appendOperand("", ", ", column, comparison, index);
    }
    sql.append(")");
  }

  private void appendText(String subject, Comparison comparison) throws SQLException {
    String operand = (String) operand(comparison, 0);
    Dialect dialect = table.dialect();
    if (comparison.operator() == Operator.LIKE) {
      dialect.appendLike(sql, subject, LikePattern.of(operand));
    } else if (operand.isEmpty()) {
      // Every text has the empty one in it, also to databases that see that differently.
      sql.append(subject).append(" IS NOT NULL");
    } else {
      switch (comparison.operator()) {
        case CONTAINS -> dialect.appendContains(sql, subject, operand);
        case STARTS_WITH -> dialect.appendStartsWith(sql, subject, operand);
        case ENDS_WITH -> dialect.appendEndsWith(sql, subject, operand);
        default -> throw new AssertionError(comparison.operator());
      }
    }
  }

  private static Object operand(Comparison comparison, int index) {
    @Nullable Object operand = comparison.operands().get(index);
    Objects.requireNonNull(operand, "An operand is null.");
    return comparison.ignoringCase() ? ValueOrder.folded((String) operand) : operand;
  }
}
