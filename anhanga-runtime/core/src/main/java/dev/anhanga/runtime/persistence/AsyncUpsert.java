package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What {@link Upsert} is, of an asynchronous driver. */
final class AsyncUpsert<R> {

  private final AsyncPersistenceContract driver;
  private final PersistenceMeta meta;
  private final Row row;
  private final RowReader<R> reader;

  private AsyncUpsert(
      AsyncPersistenceContract driver, PersistenceMeta meta, Row row, RowReader<R> reader) {
    this.driver = driver;
    this.meta = meta;
    this.row = row;
    this.reader = reader;
  }

  static <R> CompletionStage<R> of(
      AsyncPersistenceContract driver, PersistenceMeta meta, Row row, RowReader<R> reader) {
    AsyncUpsert<R> upsert = new AsyncUpsert<>(driver, meta, row, reader);
    return Rows.isIdentityAbsent(row) ? upsert.created() : upsert.tried(1, row.id());
  }

  private CompletionStage<R> created() {
    return Stages.map(driver.create(meta, Rows.created(row)), reader::read);
  }

  private CompletionStage<R> tried(int tries, Id id) {
    CompletableFuture<R> attempt =
        Stages.then(
            changed(id),
            changed ->
                changed.isPresent() ? CompletableFuture.completedStage(changed.get()) : created());
    return Stages.recover(
        attempt,
        failure ->
            tries < Backoff.MOST_TRIES && mayBeTriedAgain(failure)
                ? Backoff.then(tries, () -> tried(tries + 1, id))
                : CompletableFuture.failedStage(failure));
  }

  private boolean mayBeTriedAgain(Throwable failure) {
    return failure instanceof DuplicateRecordException taken
        ? taken.fields().equals(meta.identity())
        : failure instanceof RecordNotFoundException;
  }

  /** The row that is there, changed; empty if none is. */
  private CompletionStage<Optional<R>> changed(Id id) {
    if (!Rows.areChangeable(meta)) {
      return driver.read(
          meta,
          id,
          stored -> {
            Rows.checkVersion(stored, row);
            return reader.read(stored);
          });
    }
    return Stages.then(
        driver.exists(meta, id),
        isThere ->
            isThere
                ? Stages.map(driver.update(meta, id, Rows.replacing(row), reader), Optional::of)
                : CompletableFuture.completedStage(Optional.empty()));
  }
}
