package dev.anhanga.http;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Backoff;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.persistence.Stages;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Updates what passes a filter, each by a patch of its own, in one batch: all are read, and then
 * all are written. If one was changed or destroyed in between, it begins anew.
 */
final class UpdateOfEach {

  private final AsyncHttpDriver driver;
  private final PersistenceMeta meta;
  private final PaginateParams<?> query;
  private final RowReader<Row> patches;

  UpdateOfEach(
      AsyncHttpDriver driver, PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    this.driver = driver;
    this.meta = meta;
    this.patches = patches;
    this.query =
        PaginateParams.<Row>of()
            .filter(filter)
            .sort(meta.identity().stream().map(Sort::ascending).toList())
            .withoutTotal();
  }

  CompletionStage<Long> start() {
    return attempt(1);
  }

  private CompletionStage<Long> attempt(int tries) {
    return Stages.recover(
        Stages.then(passing(), this::write),
        failure -> {
          boolean isOutrun =
              failure instanceof RecordNotFoundException || failure instanceof StaleRecordException;
          return isOutrun && tries < Backoff.MOST_TRIES
              ? Backoff.then(tries, () -> attempt(tries + 1))
              : CompletableFuture.failedStage(failure);
        });
  }

  private CompletionStage<List<Row>> passing() {
    return Publishers.toList(driver.stream(meta, query, Row::copyOf));
  }

  private CompletionStage<Long> write(List<Row> stored) {
    List<Row> changes = stored.stream().map(this::change).toList();
    return Stages.map(
        driver.updateAll(meta, changes, row -> row), updated -> (long) updated.size());
  }

  /** The patch for a row, with the row's identity and version. */
  private Row change(Row row) {
    ValueRow change = ValueRow.copyOf(patches.read(row));
    for (FieldMeta field : meta.fields().values()) {
      if (field.isIdentity() || field.isVersion()) {
        change = change.with(field.position(), row.get(field.position()));
      }
    }
    return change;
  }
}
