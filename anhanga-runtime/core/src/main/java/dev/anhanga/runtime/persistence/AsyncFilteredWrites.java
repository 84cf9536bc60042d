package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What {@link FilteredWrites} are, of an asynchronous driver. */
final class AsyncFilteredWrites {

  private final AsyncPersistenceContract driver;
  private final PersistenceMeta meta;
  private final Filter filter;

  AsyncFilteredWrites(AsyncPersistenceContract driver, PersistenceMeta meta, Filter filter) {
    this.driver = driver;
    this.meta = meta;
    this.filter = filter;
  }

  CompletionStage<Long> destroyAll() {
    return Stages.then(
        passing(),
        ids ->
            Stages.map(
                Stages.<Id, Id>each(ids, this::destroyed), destroyed -> (long) destroyed.size()));
  }

  private CompletionStage<Id> destroyed(Id id) {
    return Stages.<@Nullable Void, Id>map(driver.destroy(meta, id), nothing -> id);
  }

  CompletionStage<Long> updateEach(RowReader<Row> patches) {
    return Stages.then(
        passing(),
        ids ->
            Stages.map(
                Stages.<Id, Boolean>each(ids, id -> updated(id, patches, 1)),
                updated -> updated.stream().filter(isUpdated -> isUpdated).count()));
  }

  private CompletionStage<List<Id>> passing() {
    return Publishers.toList(driver.stream(meta, Rows.whole(meta, filter), Row::id));
  }

  /** Whether there was still a row to update, of those that pass. */
  private CompletionStage<Boolean> updated(Id id, RowReader<Row> patches, int tries) {
    CompletableFuture<Boolean> attempt =
        Stages.then(
            driver.read(meta, id),
            read -> {
              Optional<Row> stored = read.filter(filter::test);
              return stored.isEmpty()
                  ? CompletableFuture.completedStage(false)
                  : updated(stored.get(), patches);
            });
    return Stages.recover(
        attempt,
        failure ->
            failure instanceof StaleRecordException && tries < Backoff.MOST_TRIES
                ? Backoff.then(tries, () -> updated(id, patches, tries + 1))
                : CompletableFuture.failedStage(failure));
  }

  private CompletionStage<Boolean> updated(Row stored, RowReader<Row> patches) {
    Row patch = FilteredWrites.versioned(stored, patches.read(stored));
    return Stages.recover(
        Stages.map(driver.update(meta, stored.id(), patch), updated -> true),
        failure ->
            failure instanceof RecordNotFoundException
                ? CompletableFuture.completedStage(false)
                : CompletableFuture.failedStage(failure));
  }
}
