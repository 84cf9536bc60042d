package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.MissingCapabilityException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A driver: keeps rows in some kind of store. Six methods make a working one; the others are
 * defaults over them, to be overridden where the store does better.
 *
 * <p>What a driver may rely on: {@link #initialize} was called for a meta before any other method
 * is; every value is in normal form; identities have the right number and types of values; a row to
 * be created has every field, but for an identity that the store makes; a patch has at least one
 * field beside identity and version; filters and sorts name known fields, are in their simplest
 * form, and there is no cursor. A row that is passed in is valid only during the call.
 *
 * <p>What it promises: all methods may be called by several threads at once; rows that it returns
 * outlive the call; a failure changes nothing. Each failure is a kind of {@link
 * dev.anhanga.runtime.error.AnhangaException}, and any method may throw a {@link StorageException}.
 */
public interface PersistenceContract extends AutoCloseable {

  /**
   * Makes the store ready for a resource. Called again after a failure, and by each service over
   * it. Creates what is missing, adds fields that are new, and drops nothing.
   *
   * @throws StorageException if what is stored doesn't fit the meta, naming both
   */
  void initialize(PersistenceMeta meta);

  /**
   * Stores a row that isn't there yet.
   *
   * @return what is stored, with what the store made; may be the very row that was given
   * @throws DuplicateRecordException if the identity or a unique value is taken
   */
  Row create(PersistenceMeta meta, Row data);

  /** The row with this identity, if there is one. */
  Optional<Row> read(PersistenceMeta meta, Id id);

  /**
   * Sets the fields that are present in the patch, except those of the identity, which are the
   * same. If the meta has a version it is raised by one, and a version in the patch must be the
   * stored one.
   *
   * @return the whole row as it is then stored
   * @throws RecordNotFoundException if there is no such row
   * @throws StaleRecordException if the patch carries another version than is stored
   * @throws DuplicateRecordException if a unique value is taken by another row
   */
  Row update(PersistenceMeta meta, Id id, Row patch);

  /** Removes the row with this identity, if there is one. */
  void destroy(PersistenceMeta meta, Id id);

  /**
   * The rows that pass the filter, in the order given, of which those of one page are returned. A
   * page that has a next is full.
   *
   * @throws InvalidQueryException if the store can't answer such a query, naming what it can't do
   */
  PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params);

  /** What this store can do beyond the six methods; the same at every call. */
  default Set<Capability> capabilities() {
    return Set.of();
  }

  /**
   * Stores several rows. By default one after the other; with {@link Capability#ATOMIC_BATCHES},
   * all or none.
   *
   * @return what is stored, in the order of the rows
   * @throws DuplicateRecordException if an identity or a unique value is taken; without the
   *     capability, the rows before it are stored
   */
  default List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
    List<Row> stored = new ArrayList<>(rows.size());
    for (Row row : rows) {
      stored.add(create(meta, row));
    }
    return stored;
  }

  /** Reads directly: the reader may be given a row that sits on the store's own cursor. */
  default <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return read(meta, id).map(reader::read);
  }

  /**
   * Updates, and reads what is then stored. If the reader throws, nothing is changed; a driver may
   * count on it that the reader of a record that can't refuse values ({@link
   * PersistenceMeta#hasInvariants}) throws only where what is stored isn't of its type.
   *
   * <p>By default, and only for records that may refuse values, the reader is first tried on what
   * would be stored, which is one read more.
   *
   * @throws RecordNotFoundException as {@link #update(PersistenceMeta, Id, Row)} does, and so for
   *     the others
   */
  default <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    if (Rows.mayRefuse(meta)) {
      read(meta, id).ifPresent(stored -> reader.read(Rows.merged(stored, patch)));
    }
    return reader.read(update(meta, id, patch));
  }

  /**
   * Stores a row, whether or not there is one with its identity: creates it, or else sets every
   * field, as an update does, but for the time of creation. A row that carries a version has it
   * checked where there is a row; one that is new has {@link Rows#FIRST_VERSION}. If the reader
   * throws, nothing is changed.
   *
   * <p>By default the row is looked for, and then created or updated.
   *
   * @param row has every field, but for a version that isn't to be checked, and an identity that
   *     the store is to make, which makes it a new row
   * @return what is read of what is then stored; the row may be the very one that was given
   * @throws StaleRecordException if the row carries another version than is stored
   * @throws DuplicateRecordException if a unique value is taken by another row
   */
  default <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return Upsert.of(this, meta, row, reader);
  }

  /**
   * Upserts several rows, one after the other. With {@link Capability#ATOMIC_BATCHES}, all or none;
   * and none if the reader throws.
   *
   * @return what is read of each as it is then stored, in the order of the rows
   * @throws StaleRecordException as {@link #upsert} does, and so for the others; without the
   *     capability, the rows before it are stored
   */
  default <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    List<R> stored = new ArrayList<>(rows.size());
    for (Row row : rows) {
      stored.add(upsert(meta, row, reader));
    }
    return stored;
  }

  /**
   * Updates several rows, one after the other. With {@link Capability#ATOMIC_BATCHES}, all or none;
   * and none if the reader throws.
   *
   * @param patches each has the identity of the row that it is for
   * @return what is read of each as it is then stored, in the order of the patches
   * @throws RecordNotFoundException as {@link #update(PersistenceMeta, Id, Row)} does, and so for
   *     the others; without the capability, the rows before it are updated
   */
  default <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    List<R> stored = new ArrayList<>(patches.size());
    for (Row patch : patches) {
      stored.add(update(meta, patch.id(), patch, reader));
    }
    return stored;
  }

  /**
   * Searches directly: the reader may be given rows that sit on the store's own cursor. It runs
   * once for each row of the page, in order, and for no other.
   */
  default <R> PaginatedResult<R> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return search(meta, params).map(reader::read);
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
  default <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    List<R> found = new ArrayList<>();
    for (Id id : ids) {
      read(meta, id, reader).ifPresent(found::add);
    }
    return found;
  }

  /**
   * All rows that pass the filter, in the order given; at most {@code limit()} of them if {@code
   * isLimited()}. Rows that nobody changes meanwhile are in it once. The reader runs once for each
   * row, in order, and may run some rows ahead, as far as memory stays constant; what it throws
   * comes when its row is asked for, and fails no transaction. It may run while the store's
   * connection is held, and so asks the driver for nothing.
   *
   * <p>By default read page by page, each from where the one before ended.
   *
   * @return a stream that gives back what it holds when it is closed, comes to its end, or fails,
   *     as one of {@link RowStream} does
   * @throws InvalidQueryException as {@link #search(PersistenceMeta, PaginateParams)} does, now or
   *     when the first row is asked for
   */
  default <R> Stream<R> stream(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return RowStream.of(meta, new PagedRows<>(this, meta, params, reader));
  }

  /**
   * All rows that pass the filter, as {@link #stream} has them, in a list that isn't changed any
   * more.
   *
   * <p>By default what the stream has. A store that can overrides this with one step.
   *
   * @throws InvalidQueryException as {@link #search(PersistenceMeta, PaginateParams)} does
   */
  default <R> List<R> list(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    try (Stream<R> rows = stream(meta, params, reader)) {
      return rows.toList();
    }
  }

  /** How many rows pass the filter. */
  default long count(PersistenceMeta meta, Filter filter) {
    return search(meta, Rows.first(meta, filter)).total();
  }

  /** Whether there is a row with this identity. */
  default boolean exists(PersistenceMeta meta, Id id) {
    return read(meta, id, row -> true).isPresent();
  }

  /** Whether any row passes the filter. */
  default boolean exists(PersistenceMeta meta, Filter filter) {
    return !search(meta, Rows.first(meta, filter).withoutTotal(), row -> true).data().isEmpty();
  }

  /**
   * Removes the row with this identity and version; does nothing if there is no such identity.
   *
   * <p>By default the version is read first. A driver with {@link Capability#VERSIONS} overrides
   * this with one step.
   *
   * @throws StaleRecordException if the row has another version
   */
  default void destroy(PersistenceMeta meta, Id id, long version) {
    FieldMeta field = meta.version().orElseThrow();
    Optional<Row> stored = read(meta, id);
    if (stored.isPresent()) {
      Rows.checkVersion(stored.get(), field, version);
      destroy(meta, id);
    }
  }

  /**
   * Sets the fields that are present in the patch, as an update does, in every row that passes the
   * filter. With {@link Capability#ATOMIC_BATCHES}, in all or none.
   *
   * <p>By default one after the other, as {@link #updateEach} does. A store that can overrides this
   * with one step.
   *
   * @param patch has neither identity nor version
   * @return how many rows passed the filter
   * @throws DuplicateRecordException if a unique value is taken by another row; without the
   *     capability, the rows before it are updated
   */
  default long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    return updateEach(meta, filter, stored -> patch);
  }

  /**
   * Updates every row that passes the filter by a patch of its own, for records that may refuse
   * values. With {@link Capability#ATOMIC_BATCHES}, all or none; and none if the function throws.
   *
   * <p>By default one after the other, each read, and compared with the filter, once more. A row
   * that another has changed since is read again if it has a version, with a {@link Backoff}.
   *
   * @param patches the patch for a stored row, with neither identity nor version
   * @return how many rows passed the filter
   * @throws DuplicateRecordException if a unique value is taken by another row; without the
   *     capability, the rows before it are updated
   * @throws StaleRecordException if a row was changed by others at each of its tries
   */
  default long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return FilteredWrites.updateEach(this, meta, filter, patches);
  }

  /**
   * Removes every row that passes the filter. With {@link Capability#ATOMIC_BATCHES}, all or none.
   *
   * <p>By default one after the other. A store that can overrides this with one step.
   *
   * @return how many rows were removed
   */
  default long destroyAll(PersistenceMeta meta, Filter filter) {
    return FilteredWrites.destroyAll(this, meta, filter);
  }

  /**
   * Runs the work in a transaction: what it does by this driver, through any service, is kept when
   * it returns, and undone when it throws. The same as with {@link TransactionOptions#of()}.
   *
   * @return what the work returns
   * @throws MissingCapabilityException as {@link #transaction(TransactionOptions, Supplier)} does,
   *     and so for the others
   */
  default <R extends @Nullable Object> R transaction(Supplier<R> work) {
    return transaction(TransactionOptions.of(), work);
  }

  /** Runs the work, which returns nothing, in a transaction: see {@link #transaction(Supplier)}. */
  default void transaction(Runnable work) {
    transaction(TransactionOptions.of(), work);
  }

  /** Runs the work, which returns nothing, in a transaction with these options. */
  default void transaction(TransactionOptions options, Runnable work) {
    transaction(
        options,
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Runs the work in a transaction. It belongs to the thread that runs the work: what other threads
   * do by this driver meanwhile is not in it. Within another transaction of this thread, the work
   * joins that one, and isn't tried again by itself.
   *
   * <p>Whatever the work throws is passed on. Once a call to this driver, or an inner transaction,
   * has thrown, the transaction can only be rolled back, also if the exception is caught: further
   * calls are refused, and so is the end. A transaction never commits before its end, also where a
   * service's first call in it makes its table.
   *
   * @return what the work returns
   * @throws MissingCapabilityException if the driver lacks {@link Capability#TRANSACTIONS}, as this
   *     default does; the work isn't run
   * @throws StorageException if it can't begin or commit, or a call in it failed and was caught;
   *     transient and not applied if it may be tried again
   * @throws IllegalStateException if an outer transaction has a weaker isolation, or hasn't said
   */
  default <R extends @Nullable Object> R transaction(TransactionOptions options, Supplier<R> work) {
    throw new MissingCapabilityException(
        "A transaction", getClass().getSimpleName(), Capability.TRANSACTIONS.name());
  }

  /**
   * What stands for the transaction of this driver that the calling thread is in: the same object
   * until it ends, and another for each; null if it is in none.
   */
  default @Nullable Object currentTransaction() {
    return null;
  }

  /**
   * Whether a call that is under way may be cancelled by an interrupt of its thread, as is so by
   * default. If not, a call that is cancelled runs to its end. Asked by other threads, and doesn't
   * block. A driver that passes calls on to another one passes this on as well.
   */
  default boolean isInterruptible() {
    return true;
  }

  /**
   * This driver seen as one that doesn't block its caller: its calls run on virtual threads where
   * the JDK has them (21 and later), and on daemon threads that end when they are idle otherwise.
   * It has all capabilities but {@link Capability#TRANSACTIONS}, as a transaction belongs to a
   * thread: no call by the view is in one of the caller's. Closing the view closes this driver.
   *
   * @see AsyncPersistenceContract#of(PersistenceContract, java.util.concurrent.Executor)
   */
  default AsyncPersistenceContract async() {
    return AsyncPersistenceContract.of(this, Stages.executor());
  }

  /** Closes what this driver opened, and nothing that it was given. Closing twice is harmless. */
  @Override
  default void close() {}
}
