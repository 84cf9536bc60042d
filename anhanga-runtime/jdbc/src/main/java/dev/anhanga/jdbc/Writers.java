package dev.anhanga.jdbc;

/**
 * All that writes. A driver makes it when it first does, as a program that starts by reading would
 * wait for the classes. Immutable.
 *
 * @param rows single rows
 * @param loneUpdates updates and upserts outside of transactions
 * @param batches many rows at once
 * @param upserts rows that may be there
 * @param filtered rows that a filter finds
 * @param madeIdentities rows whose identity the database makes
 */
record Writers(
    TableWriter rows,
    LoneUpdates loneUpdates,
    BatchWriter batches,
    UpsertWriter upserts,
    FilteredWriter filtered,
    MadeIdentities madeIdentities) {

  static Writers of(StatementLog log, Sessions sessions, TableReader reader) {
    TableWriter rows = new TableWriter(log, reader);
    UpsertWriter upserts = new UpsertWriter(log, reader, rows);
    return new Writers(
        rows,
        new LoneUpdates(sessions, rows, upserts),
        new BatchWriter(log, rows),
        upserts,
        new FilteredWriter(log, rows),
        new MadeIdentities(sessions));
  }
}
