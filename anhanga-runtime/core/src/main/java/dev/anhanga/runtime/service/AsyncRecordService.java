package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.persistence.Stages;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The other face of a {@link RecordService}, over its driver's other face. What can be checked and
 * made without the driver is checked and made by the caller's own thread, before any I/O.
 */
final class AsyncRecordService<T> implements AsyncServiceContract<T> {

  private final Preparation<T> preparation;
  private final PersistenceMeta meta;
  private final RecordReader<T> reader;
  private final Initialization initialization;
  private final AsyncPersistenceContract driver;
  private final IntSupplier maxLimit;

  AsyncRecordService(
      Preparation<T> preparation,
      Initialization initialization,
      AsyncPersistenceContract driver,
      IntSupplier maxLimit) {
    this.preparation = preparation;
    this.meta = preparation.meta();
    this.reader = preparation.reader();
    this.initialization = initialization;
    this.driver = driver;
    this.maxLimit = maxLimit;
  }

  /** Makes something ready, and then a call on the driver with it. */
  private <P, R extends @Nullable Object> CompletionStage<R> ask(
      Supplier<P> prepared, BiFunction<P, AsyncPersistenceContract, CompletionStage<R>> call) {
    return Stages.call(
        () -> {
          P ready = prepared.get();
          return initialization.then(driver, initialized -> call.apply(ready, initialized));
        });
  }

  @Override
  public CompletionStage<PaginatedResult<T>> paginate(PaginateParams<T> params) {
    return ask(() -> preparation.page(params, maxLimit.getAsInt()), Page::of);
  }

  @Override
  public CompletionStage<PaginatedResult<T>> paginate(UnaryOperator<PaginateParams<T>> query) {
    return Stages.call(() -> paginate(query.apply(PaginateParams.of())));
  }

  @Override
  public CompletionStage<T> read(Id id) {
    return Stages.map(find(id), found -> found.orElseThrow(() -> preparation.notFound(id)));
  }

  @Override
  public CompletionStage<T> read(T record) {
    return Stages.call(() -> read(preparation.id(record)));
  }

  @Override
  public CompletionStage<Optional<T>> find(Id id) {
    return ask(() -> preparation.id(id), (checked, on) -> on.read(meta, checked, reader));
  }

  @Override
  public CompletionStage<List<T>> findAll(Iterable<Id> ids) {
    return Stages.call(
        () -> {
          List<Id> checked = preparation.ids(ids);
          return checked.isEmpty()
              ? CompletableFuture.completedStage(List.of())
              : Stages.map(
                  initialization.then(driver, on -> on.findAll(meta, checked, reader)),
                  List::copyOf);
        });
  }

  @Override
  public CompletionStage<List<T>> list() {
    return list(query -> query);
  }

  @Override
  public CompletionStage<List<T>> list(UnaryOperator<PaginateParams<T>> query) {
    return Stages.map(Publishers.toList(stream(query)), List::copyOf);
  }

  @Override
  public Flow.Publisher<T> stream() {
    return stream(query -> query);
  }

  @Override
  public Flow.Publisher<T> stream(UnaryOperator<PaginateParams<T>> query) {
    return Publishers.deferred(
        () ->
            ask(
                () -> preparation.whole(query),
                (whole, on) -> CompletableFuture.completedStage(on.stream(meta, whole, reader))));
  }

  @Override
  public CompletionStage<Long> count() {
    return count(Filter.all());
  }

  @Override
  public CompletionStage<Long> count(Filter filter) {
    return ask(() -> preparation.filter(filter), (checked, on) -> on.count(meta, checked));
  }

  @Override
  public CompletionStage<Boolean> exists(Id id) {
    return ask(() -> preparation.id(id), (checked, on) -> on.exists(meta, checked));
  }

  @Override
  public CompletionStage<Boolean> exists(Filter filter) {
    return ask(() -> preparation.filter(filter), (checked, on) -> on.exists(meta, checked));
  }

  @Override
  public CompletionStage<T> create(T record) {
    return ask(() -> preparation.creation(record), this::create);
  }

  @Override
  public CompletionStage<T> create(Partial<T> patch) {
    return ask(() -> preparation.creation(patch), this::create);
  }

  private CompletionStage<T> create(Creation<T> creation, AsyncPersistenceContract on) {
    return Stages.map(on.create(meta, creation.row()), answer -> creation.stored(answer, reader));
  }

  @Override
  public CompletionStage<List<T>> createAll(Collection<? extends T> records) {
    return ask(
        () -> preparation.creations(records),
        (creations, on) -> Stages.map(on.createAll(meta, creations.rows()), creations::stored));
  }

  @Override
  public CompletionStage<T> upsert(T record) {
    return ask(
        () -> preparation.upsert(record),
        (creation, on) -> on.upsert(meta, creation.row(), row -> creation.stored(row, reader)));
  }

  @Override
  public CompletionStage<List<T>> upsertAll(Collection<? extends T> records) {
    return ask(
        () -> preparation.upserts(records),
        (rows, on) -> Stages.map(on.upsertAll(meta, rows, reader), List::copyOf));
  }

  @Override
  public CompletionStage<T> update(T record) {
    return ask(() -> preparation.change(record), Change::by);
  }

  @Override
  public CompletionStage<T> update(T record, Partial<T> patch) {
    return ask(() -> preparation.change(record, patch), Change::by);
  }

  @Override
  public CompletionStage<T> update(Id id, Partial<T> patch) {
    return ask(() -> preparation.change(id, patch), Change::by);
  }

  @Override
  public CompletionStage<List<T>> updateAll(Collection<? extends T> records) {
    if (!Rows.areChangeable(meta)) {
      return Stages.call(() -> Stages.<T, T>each(records, this::update));
    }
    return ask(
        () -> preparation.replacements(records),
        (rows, on) -> Stages.map(on.updateAll(meta, rows, reader), List::copyOf));
  }

  @Override
  public CompletionStage<List<T>> updateAll(Map<Id, ? extends Partial<T>> patches) {
    return ask(() -> preparation.changes(patches), Changes::by);
  }

  @Override
  public CompletionStage<Long> updateWhere(Filter filter, Partial<T> patch) {
    return Stages.call(
        () -> {
          FilteredChange<T> change = preparation.change(filter, patch);
          return change.changesSomething()
              ? initialization.then(driver, change::by)
              : CompletableFuture.completedStage(0L);
        });
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(Id id) {
    return ask(() -> preparation.id(id), (checked, on) -> on.destroy(meta, checked));
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(T record) {
    return ask(() -> preparation.removal(record), Removal::by);
  }

  @Override
  public CompletionStage<Long> destroyAll(Filter filter) {
    return ask(() -> preparation.filter(filter), (checked, on) -> on.destroyAll(meta, checked));
  }
}
