package dev.anhanga.runtime.query;

import dev.anhanga.runtime.meta.Row;
import java.util.List;

/**
 * Passes the rows that pass every operand; all rows if there is none.
 *
 * @param operands the conditions
 */
public record And(List<Filter> operands) implements Filter {

  static final And EVERYTHING = new And(List.of());

  /** Keeps a copy of the list. */
  public And {
    operands = List.copyOf(operands);
  }

  @Override
  public boolean test(Row row) {
    return operands.stream().allMatch(operand -> operand.test(row));
  }
}
