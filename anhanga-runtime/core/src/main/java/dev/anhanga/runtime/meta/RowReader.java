package dev.anhanga.runtime.meta;

/**
 * Makes something of a row, usually a record.
 *
 * @param <R> what is made
 */
@FunctionalInterface
public interface RowReader<R> {

  /**
   * Called once for each row, in order. The row is valid only during the call, as it may sit on the
   * store's own cursor; {@link Row#copyOf(Row)} keeps it.
   */
  R read(Row row);
}
