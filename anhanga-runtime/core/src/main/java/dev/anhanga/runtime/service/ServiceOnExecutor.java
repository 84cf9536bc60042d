package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.persistence.Stages;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A service that blocks, seen as one that doesn't: it runs on the threads of an executor. */
final class ServiceOnExecutor<T> implements AsyncServiceContract<T> {

  private final ServiceContract<T> service;
  private final Executor executor;
  private final BooleanSupplier mayInterrupt;

  ServiceOnExecutor(ServiceContract<T> service, Executor executor) {
    this.service = Objects.requireNonNull(service, "The service is null.");
    this.executor = Objects.requireNonNull(executor, "The executor is null.");
    this.mayInterrupt =
        service instanceof RecordService<T> over ? over::isInterruptible : () -> true;
  }

  private <R> CompletionStage<R> run(Supplier<R> call) {
    return Stages.run(executor, mayInterrupt, call);
  }

  private CompletionStage<@Nullable Void> done(Runnable call) {
    return Stages.<@Nullable Void>run(
        executor,
        mayInterrupt,
        () -> {
          call.run();
          return null;
        });
  }

  @Override
  public CompletionStage<PaginatedResult<T>> paginate(PaginateParams<T> params) {
    return run(() -> service.paginate(params));
  }

  @Override
  public CompletionStage<PaginatedResult<T>> paginate(UnaryOperator<PaginateParams<T>> query) {
    return run(() -> service.paginate(query));
  }

  @Override
  public CompletionStage<T> read(Id id) {
    return run(() -> service.read(id));
  }

  @Override
  public CompletionStage<T> read(T record) {
    return run(() -> service.read(record));
  }

  @Override
  public CompletionStage<Optional<T>> find(Id id) {
    return run(() -> service.find(id));
  }

  @Override
  public CompletionStage<List<T>> findAll(Iterable<Id> ids) {
    return run(() -> service.findAll(ids));
  }

  @Override
  public CompletionStage<List<T>> list() {
    return run(service::list);
  }

  @Override
  public CompletionStage<List<T>> list(UnaryOperator<PaginateParams<T>> query) {
    return run(() -> service.list(query));
  }

  @Override
  public Flow.Publisher<T> stream() {
    return Publishers.ofStream(executor, mayInterrupt, service::stream);
  }

  @Override
  public Flow.Publisher<T> stream(UnaryOperator<PaginateParams<T>> query) {
    return Publishers.ofStream(executor, mayInterrupt, () -> service.stream(query));
  }

  @Override
  public CompletionStage<Long> count() {
    return run(service::count);
  }

  @Override
  public CompletionStage<Long> count(Filter filter) {
    return run(() -> service.count(filter));
  }

  @Override
  public CompletionStage<Boolean> exists(Id id) {
    return run(() -> service.exists(id));
  }

  @Override
  public CompletionStage<Boolean> exists(Filter filter) {
    return run(() -> service.exists(filter));
  }

  @Override
  public CompletionStage<T> create(T record) {
    return run(() -> service.create(record));
  }

  @Override
  public CompletionStage<T> create(Partial<T> patch) {
    return run(() -> service.create(patch));
  }

  @Override
  public CompletionStage<List<T>> createAll(Collection<? extends T> records) {
    return run(() -> service.createAll(records));
  }

  @Override
  public CompletionStage<T> upsert(T record) {
    return run(() -> service.upsert(record));
  }

  @Override
  public CompletionStage<List<T>> upsertAll(Collection<? extends T> records) {
    return run(() -> service.upsertAll(records));
  }

  @Override
  public CompletionStage<T> update(T record) {
    return run(() -> service.update(record));
  }

  @Override
  public CompletionStage<T> update(T record, Partial<T> patch) {
    return run(() -> service.update(record, patch));
  }

  @Override
  public CompletionStage<T> update(Id id, Partial<T> patch) {
    return run(() -> service.update(id, patch));
  }

  @Override
  public CompletionStage<List<T>> updateAll(Collection<? extends T> records) {
    return run(() -> service.updateAll(records));
  }

  @Override
  public CompletionStage<List<T>> updateAll(Map<Id, ? extends Partial<T>> patches) {
    return run(() -> service.updateAll(patches));
  }

  @Override
  public CompletionStage<Long> updateWhere(Filter filter, Partial<T> patch) {
    return run(() -> service.updateWhere(filter, patch));
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(Id id) {
    return done(() -> service.destroy(id));
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(T record) {
    return done(() -> service.destroy(record));
  }

  @Override
  public CompletionStage<Long> destroyAll(Filter filter) {
    return run(() -> service.destroyAll(filter));
  }
}
