package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Typed storage that never blocks its caller: {@link ServiceContract}, with stages for results.
 * Each method does what the one of that name does there. Safe for concurrent use.
 *
 * <p>No method throws: what goes wrong, also with an argument, is the failure of the stage, and it
 * is the very exception that the other face throws. Whoever waits by {@code join()} gets it as the
 * cause of a {@link CompletionException}. A stage may be completed on any thread, among them one of
 * the driver's, which whoever depends on the stage shouldn't block.
 *
 * <p>Cancelling a stage, by {@code stage.toCompletableFuture().cancel(true)}, cancels the call to
 * the store that is under way for it. A write may then have been applied or not. So does {@code
 * orTimeout}. A stage that is made of one by {@code thenApply} and its like doesn't pass that on.
 *
 * <p>Nothing done here is in a transaction of the caller's, as that belongs to a thread. What is
 * passed in, such as a collection or the bytes in a record, isn't changed before the stage
 * completes.
 *
 * @param <T> the record
 */
public interface AsyncServiceContract<T> {

  /**
   * A service that blocks, seen as one that doesn't: its own methods run on an executor. Cancelling
   * a stage interrupts the thread that runs the method, unless the driver of a {@link
   * RecordService} doesn't bear that, or keeps it from beginning.
   *
   * @param executor never closed; how many threads it has is how many calls are under way at once.
   *     If it refuses a call, the stage fails with a {@link StorageException}
   * @see ServiceContract#async()
   */
  static <T> AsyncServiceContract<T> of(ServiceContract<T> service, Executor executor) {
    return new ServiceOnExecutor<>(service, executor);
  }

  /**
   * One page of records.
   *
   * @return fails with an {@link InvalidQueryException} if the query can't be answered
   */
  CompletionStage<PaginatedResult<T>> paginate(PaginateParams<T> params);

  /**
   * One page of records, by a query that begins with what {@link PaginateParams#of()} asks for.
   *
   * @return fails with an {@link InvalidQueryException} if the query can't be answered
   */
  CompletionStage<PaginatedResult<T>> paginate(UnaryOperator<PaginateParams<T>> query);

  /**
   * The record with this identity.
   *
   * @return fails with a {@link RecordNotFoundException} if there is none
   */
  CompletionStage<T> read(Id id);

  /**
   * The record as it is now stored, found by the given one's identity.
   *
   * @return fails with a {@link RecordNotFoundException} if there is none
   */
  CompletionStage<T> read(T record);

  /** The record with this identity, if there is one. */
  CompletionStage<Optional<T>> find(Id id);

  /**
   * The records with these identities, as far as there are such.
   *
   * @return the records in the order of the identities, one that is given twice at its first place;
   *     unmodifiable
   */
  CompletionStage<List<T>> findAll(Iterable<Id> ids);

  /** All records, by identity; unmodifiable. For many, prefer {@link #stream()}. */
  CompletionStage<List<T>> list();

  /**
   * All records that pass the query's filter, in its order; unmodifiable. At most so many as its
   * limit says, if one is set.
   *
   * @return fails with an {@link InvalidQueryException} if the query can't be answered, or has a
   *     cursor or a page other than the first
   */
  CompletionStage<List<T>> list(UnaryOperator<PaginateParams<T>> query);

  /**
   * All records by identity, as they are asked for, in memory that doesn't grow with their number.
   *
   * @see #stream(UnaryOperator)
   */
  Flow.Publisher<T> stream();

  /**
   * All records that pass the query's filter, in its order, as they are asked for, in memory that
   * doesn't grow with their number. At most so many as its limit says, if one is set. The rules are
   * those of Reactive Streams: see {@link Publishers}.
   *
   * <p>May hold a connection from the first record that is asked for to the end, which a subscriber
   * that wants no more brings about by {@code cancel()}.
   *
   * @return what is wrong with the query, too, is told to the subscriber
   */
  Flow.Publisher<T> stream(UnaryOperator<PaginateParams<T>> query);

  /** How many records there are. */
  CompletionStage<Long> count();

  /**
   * How many records pass the filter.
   *
   * @return fails with an {@link InvalidQueryException} if the filter can't be answered
   */
  CompletionStage<Long> count(Filter filter);

  /** Whether there is a record with this identity. */
  CompletionStage<Boolean> exists(Id id);

  /**
   * Whether any record passes the filter.
   *
   * @return fails with an {@link InvalidQueryException} if the filter can't be answered
   */
  CompletionStage<Boolean> exists(Filter filter);

  /**
   * Stores a new record, as {@link ServiceContract#create(Object)} does.
   *
   * @return the record as stored. Fails with an {@link InvalidRecordException} if a value is
   *     missing or can't be stored, and with a {@link DuplicateRecordException} if its identity or
   *     a unique value is taken
   */
  CompletionStage<T> create(T record);

  /**
   * Stores a new record. What the patch leaves out is made, or the default taken, or null where the
   * component is nullable.
   *
   * @return the record as stored. Fails as {@link #create(Object)} does
   */
  CompletionStage<T> create(Partial<T> patch);

  /**
   * Stores new records in few round trips. All or none, if the driver has {@code ATOMIC_BATCHES};
   * otherwise those before the one that fails are stored.
   *
   * @return the records as stored, in the same order. Fails as {@link #create(Object)} does
   */
  CompletionStage<List<T>> createAll(Collection<? extends T> records);

  /**
   * Stores a record, whether or not there is one with its identity, as {@link
   * ServiceContract#upsert} does.
   *
   * @return the record as stored. Fails with an {@link InvalidRecordException} if a value can't be
   *     stored, a {@link StaleRecordException} if the stored one was changed since this one was
   *     read, and a {@link DuplicateRecordException} if a unique value is taken by another
   */
  CompletionStage<T> upsert(T record);

  /**
   * Stores records, whether or not there are such with their identities, one after the other. All
   * or none, if the driver has {@code ATOMIC_BATCHES}.
   *
   * @return the records as stored, in the same order. Fails as {@link #upsert} does
   */
  CompletionStage<List<T>> upsertAll(Collection<? extends T> records);

  /**
   * Replaces every field of a stored record. If it has a version, that must be the stored one.
   *
   * @return the record as stored, with its version raised. Fails with an {@link
   *     InvalidRecordException} if a value can't be stored, a {@link RecordNotFoundException} if
   *     there is none with its identity, a {@link StaleRecordException} if it was changed since
   *     this one was read, and a {@link DuplicateRecordException} if a unique value is taken
   */
  CompletionStage<T> update(T record);

  /**
   * Sets some fields of a stored record. Unless the patch has a version of its own, the record's
   * must be the stored one.
   *
   * @return the record as stored. Fails as {@link #update(Object)} does
   */
  CompletionStage<T> update(T record, Partial<T> patch);

  /**
   * Sets some fields of a stored record. A version in the patch must be the stored one; without
   * one, whatever is stored is changed.
   *
   * @return the record as stored. Fails as {@link #update(Object)} does
   */
  CompletionStage<T> update(Id id, Partial<T> patch);

  /**
   * Replaces every field of stored records, one after the other. All or none, if the driver has
   * {@code ATOMIC_BATCHES}.
   *
   * @return the records as stored, in the same order. Fails as {@link #update(Object)} does
   */
  CompletionStage<List<T>> updateAll(Collection<? extends T> records);

  /**
   * Sets some fields of several stored records, each by a patch of its own. All or none, if the
   * driver has {@code ATOMIC_BATCHES}.
   *
   * @return the records as stored, in the map's order. Fails as {@link #update(Id, Partial)} does
   */
  CompletionStage<List<T>> updateAll(Map<Id, ? extends Partial<T>> patches);

  /**
   * Sets some fields of every record that passes the filter, as {@link ServiceContract#updateWhere}
   * does.
   *
   * @return how many records passed the filter; 0 if the patch has no fields. Fails with an {@link
   *     InvalidQueryException} if the filter can't be answered, an {@link InvalidRecordException}
   *     if a value can't be stored or the patch has an identity or a version, a {@link
   *     DuplicateRecordException} if a unique value is taken, and a {@link StaleRecordException} if
   *     others were quicker each time
   */
  CompletionStage<Long> updateWhere(Filter filter, Partial<T> patch);

  /** Removes the record with this identity; does nothing if there is none. */
  CompletionStage<@Nullable Void> destroy(Id id);

  /**
   * Removes the record; does nothing if there is none with its identity.
   *
   * @return fails with a {@link StaleRecordException} if it has a version, and was changed since
   *     this one was read
   */
  CompletionStage<@Nullable Void> destroy(T record);

  /**
   * Removes every record that passes the filter, whatever its version. All or none of them, if the
   * driver has {@code ATOMIC_BATCHES}.
   *
   * @return how many were removed. Fails with an {@link InvalidQueryException} if the filter can't
   *     be answered
   */
  CompletionStage<Long> destroyAll(Filter filter);
}
