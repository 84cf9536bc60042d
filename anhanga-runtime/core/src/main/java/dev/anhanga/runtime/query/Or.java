package dev.anhanga.runtime.query;

import dev.anhanga.runtime.meta.Row;
import java.util.List;

/**
 * Passes the rows that pass at least one operand; none if there is none.
 *
 * @param operands the conditions
 */
public record Or(List<Filter> operands) implements Filter {

  static final Or NOTHING = new Or(List.of());

  /** Keeps a copy of the list. */
  public Or {
    operands = List.copyOf(operands);
  }

  @Override
  public boolean test(Row row) {
    return operands.stream().anyMatch(operand -> operand.test(row));
  }
}
