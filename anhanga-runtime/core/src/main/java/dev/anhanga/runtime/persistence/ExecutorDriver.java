package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A driver that blocks, seen as one that doesn't: it runs on the threads of an executor. */
final class ExecutorDriver implements AsyncPersistenceContract {

  private final PersistenceContract driver;
  private final Executor executor;

  ExecutorDriver(PersistenceContract driver, Executor executor) {
    this.driver = Objects.requireNonNull(driver, "The driver is null.");
    this.executor = Objects.requireNonNull(executor, "The executor is null.");
  }

  private <R extends @Nullable Object> CompletionStage<R> run(Supplier<R> call) {
    return Stages.run(executor, driver::isInterruptible, call);
  }

  private CompletionStage<@Nullable Void> done(Runnable call) {
    return Stages.<@Nullable Void>run(
        executor,
        driver::isInterruptible,
        () -> {
          call.run();
          return null;
        });
  }

  @Override
  public Set<Capability> capabilities() {
    return Capability.withoutTransactions(driver.capabilities());
  }

  @Override
  public CompletionStage<@Nullable Void> initialize(PersistenceMeta meta) {
    return done(() -> driver.initialize(meta));
  }

  @Override
  public CompletionStage<Row> create(PersistenceMeta meta, Row data) {
    return run(() -> driver.create(meta, data));
  }

  @Override
  public CompletionStage<List<Row>> createAll(PersistenceMeta meta, List<Row> rows) {
    return run(() -> driver.createAll(meta, rows));
  }

  @Override
  public CompletionStage<Optional<Row>> read(PersistenceMeta meta, Id id) {
    return run(() -> driver.read(meta, id));
  }

  @Override
  public <R> CompletionStage<Optional<R>> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return run(() -> driver.read(meta, id, reader));
  }

  @Override
  public CompletionStage<Row> update(PersistenceMeta meta, Id id, Row patch) {
    return run(() -> driver.update(meta, id, patch));
  }

  @Override
  public <R> CompletionStage<R> update(
      PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return run(() -> driver.update(meta, id, patch, reader));
  }

  @Override
  public <R> CompletionStage<R> upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return run(() -> driver.upsert(meta, row, reader));
  }

  @Override
  public <R> CompletionStage<List<R>> upsertAll(
      PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    return run(() -> driver.upsertAll(meta, rows, reader));
  }

  @Override
  public <R> CompletionStage<List<R>> updateAll(
      PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    return run(() -> driver.updateAll(meta, patches, reader));
  }

  @Override
  public CompletionStage<Long> updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    return run(() -> driver.updateWhere(meta, filter, patch));
  }

  @Override
  public CompletionStage<Long> updateEach(
      PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return run(() -> driver.updateEach(meta, filter, patches));
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id) {
    return done(() -> driver.destroy(meta, id));
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id, long version) {
    return done(() -> driver.destroy(meta, id, version));
  }

  @Override
  public CompletionStage<Long> destroyAll(PersistenceMeta meta, Filter filter) {
    return run(() -> driver.destroyAll(meta, filter));
  }

  @Override
  public CompletionStage<PaginatedResult<Row>> search(
      PersistenceMeta meta, PaginateParams<?> params) {
    return run(() -> driver.search(meta, params));
  }

  @Override
  public <R> CompletionStage<PaginatedResult<R>> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return run(() -> driver.search(meta, params, reader));
  }

  @Override
  public <R> CompletionStage<List<R>> findAll(
      PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    return run(() -> driver.findAll(meta, ids, reader));
  }

  @Override
  public <R> Flow.Publisher<R> stream(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return Publishers.ofStream(
        executor, driver::isInterruptible, () -> driver.stream(meta, params, reader));
  }

  @Override
  public CompletionStage<Long> count(PersistenceMeta meta, Filter filter) {
    return run(() -> driver.count(meta, filter));
  }

  @Override
  public CompletionStage<Boolean> exists(PersistenceMeta meta, Id id) {
    return run(() -> driver.exists(meta, id));
  }

  @Override
  public CompletionStage<Boolean> exists(PersistenceMeta meta, Filter filter) {
    return run(() -> driver.exists(meta, filter));
  }

  @Override
  public void close() {
    driver.close();
  }
}
