package dev.anhanga.runtime.query;

import dev.anhanga.runtime.meta.Row;

/**
 * Passes the rows that don't pass the operand.
 *
 * @param operand the condition
 */
public record Not(Filter operand) implements Filter {

  @Override
  public boolean test(Row row) {
    return !operand.test(row);
  }
}
