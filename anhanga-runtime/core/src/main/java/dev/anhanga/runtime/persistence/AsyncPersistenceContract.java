package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A driver that never blocks its caller: {@link PersistenceContract}, with stages for results. Six
 * methods make a working one; the others are defaults over them. What a driver may rely on and what
 * it promises is the same, and so is what each method does; here is what differs.
 *
 * <p>No method throws: what goes wrong, also with an argument, is the failure of the stage, and it
 * is the very exception and not one within a {@link CompletionException}. {@link Stages} makes such
 * stages of others. A stage may be completed on any thread, and readers run there: each once for
 * its row, in order, one at a time.
 *
 * <p>A row that is passed in is valid until the stage completes, and isn't changed by its owner.
 * Whoever cancels the stage doesn't know when the driver has last looked at the row, and so never
 * changes it. A row that is passed to a reader is valid only during that call.
 *
 * <p>Cancelling a stage, by {@code stage.toCompletableFuture().cancel(true)}, cancels what is under
 * way for it, as far as the store can. A write may then have been applied or not.
 *
 * <p>There are no transactions, as they belong to a thread: what is done here is in no transaction
 * of the caller's, and {@link #capabilities()} never has {@link Capability#TRANSACTIONS}.
 */
public interface AsyncPersistenceContract extends AutoCloseable {

  /**
   * A driver that blocks, seen as one that doesn't: its calls run on an executor. Cancelling a
   * stage interrupts the thread that runs the call, unless the driver {@linkplain
   * PersistenceContract#isInterruptible() doesn't bear that}, or keeps the call from beginning.
   *
   * @param driver closed when the view is
   * @param executor never closed; how many threads it has is how many calls are under way at once.
   *     If it refuses a call, the stage fails with a {@link StorageException}. One that runs a call
   *     on the caller's own thread blocks that, and has the call be in the transaction that it is
   *     in
   * @see PersistenceContract#async()
   */
  static AsyncPersistenceContract of(PersistenceContract driver, Executor executor) {
    return new ExecutorDriver(driver, executor);
  }

  /**
   * Makes the store ready for a resource, as {@link PersistenceContract#initialize} does.
   *
   * @return fails with a {@link StorageException} if what is stored doesn't fit the meta
   */
  CompletionStage<@Nullable Void> initialize(PersistenceMeta meta);

  /**
   * Stores a row that isn't there yet.
   *
   * @return what is stored, with what the store made; may be the very row that was given. Fails
   *     with a {@link DuplicateRecordException} if the identity or a unique value is taken
   */
  CompletionStage<Row> create(PersistenceMeta meta, Row data);

  /** The row with this identity, if there is one. */
  CompletionStage<Optional<Row>> read(PersistenceMeta meta, Id id);

  /**
   * Sets the fields that are present in the patch, as {@link PersistenceContract#update} does.
   *
   * @return the whole row as it is then stored. Fails with a {@link RecordNotFoundException} if
   *     there is no such row, a {@link StaleRecordException} if the patch carries another version
   *     than is stored, and a {@link DuplicateRecordException} if a unique value is taken
   */
  CompletionStage<Row> update(PersistenceMeta meta, Id id, Row patch);

  /** Removes the row with this identity, if there is one. */
  CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id);

  /**
   * The rows that pass the filter, in the order given, of which those of one page are returned.
   *
   * @return fails with an {@link InvalidQueryException} if the store can't answer such a query
   */
  CompletionStage<PaginatedResult<Row>> search(PersistenceMeta meta, PaginateParams<?> params);

  /**
   * What this store can do beyond the six methods; the same at every call, and never {@link
   * Capability#TRANSACTIONS}. Doesn't block.
   */
  default Set<Capability> capabilities() {
    return Set.of();
  }

  /**
   * Stores several rows. By default one after the other; with {@link Capability#ATOMIC_BATCHES},
   * all or none.
   *
   * @return what is stored, in the order of the rows. Fails as {@link #create} does
   */
  default CompletionStage<List<Row>> createAll(PersistenceMeta meta, List<Row> rows) {
    return Stages.each(rows, row -> create(meta, row));
  }

  /** Reads directly: the reader may be given a row that sits on the store's own answer. */
  default <R> CompletionStage<Optional<R>> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return Stages.call(() -> Stages.map(read(meta, id), found -> found.map(reader::read)));
  }

  /**
   * Updates, and reads what is then stored. If the reader throws, nothing is changed.
   *
   * <p>By default, and only for records that may refuse values, the reader is first tried on what
   * would be stored, which is one read more.
   *
   * @return fails as {@link #update(PersistenceMeta, Id, Row)} does
   */
  default <R> CompletionStage<R> update(
      PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return Stages.call(
        () ->
            Rows.mayRefuse(meta)
                ? Stages.then(
                    read(meta, id),
                    found -> {
                      found.ifPresent(stored -> reader.read(Rows.merged(stored, patch)));
                      return Stages.map(update(meta, id, patch), reader::read);
                    })
                : Stages.map(update(meta, id, patch), reader::read));
  }

  /**
   * Stores a row, whether or not there is one with its identity, as {@link
   * PersistenceContract#upsert} does.
   *
   * @return what is read of what is then stored. Fails with a {@link StaleRecordException} if the
   *     row carries another version than is stored, and with a {@link DuplicateRecordException} if
   *     a unique value is taken by another row
   */
  default <R> CompletionStage<R> upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return Stages.call(() -> AsyncUpsert.of(this, meta, row, reader));
  }

  /**
   * Upserts several rows, one after the other. With {@link Capability#ATOMIC_BATCHES}, all or none;
   * and none if the reader throws.
   *
   * @return what is read of each as it is then stored, in the order of the rows. Fails as {@link
   *     #upsert} does
   */
  default <R> CompletionStage<List<R>> upsertAll(
      PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    return Stages.each(rows, row -> upsert(meta, row, reader));
  }

  /**
   * Updates several rows, one after the other. With {@link Capability#ATOMIC_BATCHES}, all or none;
   * and none if the reader throws.
   *
   * @param patches each has the identity of the row that it is for
   * @return what is read of each as it is then stored, in the order of the patches. Fails as {@link
   *     #update(PersistenceMeta, Id, Row)} does
   */
  default <R> CompletionStage<List<R>> updateAll(
      PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    return Stages.each(patches, patch -> update(meta, patch.id(), patch, reader));
  }

  /** Searches directly: the reader may be given rows that sit on the store's own answer. */
  default <R> CompletionStage<PaginatedResult<R>> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return Stages.call(() -> Stages.map(search(meta, params), page -> page.map(reader::read)));
  }

  /**
   * The rows with these identities, as far as there are such.
   *
   * <p>By default read one after the other.
   *
   * @param ids each of them once
   * @param reader run once for each row found, in any order
   * @return what was read, in the order of the identities
   */
  default <R> CompletionStage<List<R>> findAll(
      PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    return Stages.map(
        Stages.<Id, Optional<R>>each(ids, id -> read(meta, id, reader)),
        found -> found.stream().flatMap(Optional::stream).toList());
  }

  /**
   * All rows that pass the filter, in the order given; at most {@code limit()} of them if {@code
   * isLimited()}. Rows that nobody changes meanwhile are in it once. The rules are those of
   * Reactive Streams: see {@link Publishers}. The reader runs as {@link PersistenceContract#stream}
   * has it.
   *
   * <p>By default read page by page, each from where the one before ended, and when it is wanted.
   *
   * @return a failure to answer, too, is told to the subscriber
   */
  default <R> Flow.Publisher<R> stream(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return Publishers.of(() -> new AsyncPagedRows<>(this, meta, params, reader));
  }

  /** How many rows pass the filter. */
  default CompletionStage<Long> count(PersistenceMeta meta, Filter filter) {
    return Stages.call(
        () -> Stages.map(search(meta, Rows.first(meta, filter)), PaginatedResult::total));
  }

  /** Whether there is a row with this identity. */
  default CompletionStage<Boolean> exists(PersistenceMeta meta, Id id) {
    return Stages.call(() -> Stages.map(read(meta, id, row -> true), Optional::isPresent));
  }

  /** Whether any row passes the filter. */
  default CompletionStage<Boolean> exists(PersistenceMeta meta, Filter filter) {
    return Stages.call(
        () ->
            Stages.map(
                search(meta, Rows.first(meta, filter).withoutTotal(), row -> true),
                page -> !page.data().isEmpty()));
  }

  /**
   * Removes the row with this identity and version; does nothing if there is no such identity.
   *
   * <p>By default the version is read first. A driver with {@link Capability#VERSIONS} overrides
   * this with one step.
   *
   * @return fails with a {@link StaleRecordException} if the row has another version
   */
  default CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id, long version) {
    return Stages.call(
        () -> {
          FieldMeta field = meta.version().orElseThrow();
          return Stages.then(
              read(meta, id),
              stored -> {
                if (stored.isEmpty()) {
                  return CompletableFuture.<@Nullable Void>completedStage(null);
                }
                Rows.checkVersion(stored.get(), field, version);
                return destroy(meta, id);
              });
        });
  }

  /**
   * Sets the fields that are present in the patch, as an update does, in every row that passes the
   * filter. With {@link Capability#ATOMIC_BATCHES}, in all or none.
   *
   * <p>By default one after the other, as {@link #updateEach} does.
   *
   * @param patch has neither identity nor version
   * @return how many rows passed the filter. Fails with a {@link DuplicateRecordException} if a
   *     unique value is taken by another row
   */
  default CompletionStage<Long> updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    return updateEach(meta, filter, stored -> patch);
  }

  /**
   * Updates every row that passes the filter by a patch of its own, as {@link
   * PersistenceContract#updateEach} does. With {@link Capability#ATOMIC_BATCHES}, all or none; and
   * none if the function throws.
   *
   * <p>By default one after the other, each read, and compared with the filter, once more. A row
   * that another has changed since is read again if it has a version, with a {@link Backoff}.
   *
   * @param patches the patch for a stored row, with neither identity nor version
   * @return how many rows passed the filter. Fails with a {@link DuplicateRecordException} if a
   *     unique value is taken by another row, and with a {@link StaleRecordException} if a row was
   *     changed by others at each of its tries
   */
  default CompletionStage<Long> updateEach(
      PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return Stages.call(() -> new AsyncFilteredWrites(this, meta, filter).updateEach(patches));
  }

  /**
   * Removes every row that passes the filter. With {@link Capability#ATOMIC_BATCHES}, all or none.
   *
   * <p>By default one after the other. A store that can overrides this with one step.
   *
   * @return how many rows were removed
   */
  default CompletionStage<Long> destroyAll(PersistenceMeta meta, Filter filter) {
    return Stages.call(() -> new AsyncFilteredWrites(this, meta, filter).destroyAll());
  }

  /**
   * This driver seen as one that blocks: each call waits for its stage, and throws the exception
   * that the stage fails with. Its {@link PersistenceContract#async()} is this driver. Closing the
   * view closes this driver.
   *
   * <p>An interrupt while it waits cancels the call; the thread stays interrupted, and a {@link
   * StorageException} is thrown, which is transient. Its outcome is unknown if the call was to
   * change something. A call that has its answer by then returns it.
   */
  default PersistenceContract blocking() {
    return new BlockingDriver(this);
  }

  /** Closes what this driver opened, and nothing that it was given. Closing twice is harmless. */
  @Override
  default void close() {}
}
