package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Updates and upserts of single rows outside of transactions. One whose row can't be read is
 * undone, which a transaction is for; there is none where the statement is undone by being left in
 * the middle, or where it changes only what can surely be read.
 */
final class LoneUpdates {

  private final Sessions sessions;
  private final TableWriter writer;
  private final UpsertWriter upserts;

  LoneUpdates(Sessions sessions, TableWriter writer, UpsertWriter upserts) {
    this.sessions = sessions;
    this.writer = writer;
    this.upserts = upserts;
  }

  /**
   * Sets what the patch has, and reads the whole row as it is then stored. A transaction that found
   * nothing is committed, and why is asked afterwards: H2 may, when it rolls back one that waited
   * for a row and then left it alone, put the row back to what it was before the wait.
   */
  <R> R update(Table table, Id id, Row patch, RowReader<R> reader) {
    Optional<R> updated = updated(table, id, patch, reader);
    if (updated.isEmpty()) {
      throw sessions.reading(table, it -> writer.notUpdated(it, table, id, patch));
    }
    return updated.get();
  }

  /**
   * Stores a row, and reads it as it is then stored. A transaction that found another version is
   * committed, as that of an {@link #update} is.
   */
  <R> R upsert(Table table, Row row, RowReader<R> reader) {
    Optional<R> stored =
        sessions.transactingUntilDone(
            table, it -> Optional.ofNullable(upserts.upsertOrNull(it, table, row, reader)));
    return stored.orElseThrow(() -> UpsertWriter.stale(table, row));
  }

  /** The shortest way first; empty if there is no such row. */
  private <R> Optional<R> updated(Table table, Id id, Row patch, RowReader<R> reader) {
    UpdateShape shape = table.writes().updateOf(patch);
    if (table.dialect().undoesCancelled()) {
      return sessions.writing(table, updating(table, shape, id, patch, reader));
    }
    Optional<R> updated = updatedIfReadable(table, shape, id, patch, reader);
    return updated.isPresent()
        ? updated
        : sessions.transacting(table, updating(table, shape, id, patch, reader));
  }

  private <R> SqlFunction<Optional<R>> updating(
      Table table, @Nullable UpdateShape shape, Id id, Row patch, RowReader<R> reader) {
    return it -> Optional.ofNullable(writer.updateOrNull(it, table, shape, id, patch, reader));
  }

  /**
   * The same by a statement that leaves the row alone if it might not be readable then. Empty if
   * there is no such statement, or if it changed nothing, for whatever reason.
   */
  private <R> Optional<R> updatedIfReadable(
      Table table, @Nullable UpdateShape shape, Id id, Row patch, RowReader<R> reader) {
    String sql = shape == null ? null : shape.sqlIfReadable();
    return shape == null || sql == null
        ? Optional.empty()
        : sessions.writing(
            table,
            it ->
                Optional.ofNullable(
                    writer.updateReturning(it, table, shape, sql, id, patch, reader)));
  }
}
