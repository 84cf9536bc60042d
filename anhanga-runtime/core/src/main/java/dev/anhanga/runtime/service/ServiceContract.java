package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.Stages;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Typed storage for one kind of record, the same over any driver. Safe for concurrent use. Every
 * method may throw a {@link StorageException}. After any exception, nothing was changed, unless its
 * {@linkplain StorageException#outcome() outcome} says that it isn't known; a call for many records
 * on a driver without {@code ATOMIC_BATCHES} may have changed those before the one that failed.
 *
 * @param <T> the record
 */
public interface ServiceContract<T> {

  /**
   * One page of records.
   *
   * @throws InvalidQueryException if the query can't be answered, naming what is wrong
   */
  PaginatedResult<T> paginate(PaginateParams<T> params);

  /**
   * One page of records, by a query that begins with what {@link PaginateParams#of()} asks for.
   *
   * @throws InvalidQueryException if the query can't be answered, naming what is wrong
   */
  PaginatedResult<T> paginate(UnaryOperator<PaginateParams<T>> query);

  /**
   * The record with this identity.
   *
   * @throws RecordNotFoundException if there is none
   * @throws InvalidRecordException if what is stored isn't such a record
   */
  T read(Id id);

  /**
   * The record as it is now stored, found by the given one's identity.
   *
   * @throws RecordNotFoundException if there is none
   * @throws InvalidRecordException if what is stored isn't such a record
   */
  T read(T record);

  /**
   * The record with this identity, if there is one.
   *
   * @throws InvalidRecordException if what is stored isn't such a record
   */
  Optional<T> find(Id id);

  /**
   * The records with these identities, as far as there are such: fewer than were asked for, if some
   * are missing. Any number may be asked for.
   *
   * @return the records in the order of the identities, one that is given twice at its first place;
   *     unmodifiable
   * @throws InvalidQueryException if one of them is no identity of such a record
   * @throws InvalidRecordException if what is stored isn't such a record
   */
  List<T> findAll(Iterable<Id> ids);

  /** All records, by identity; unmodifiable. For many, prefer {@link #stream()}. */
  List<T> list();

  /**
   * All records that pass the query's filter, in its order; unmodifiable. If the query sets a
   * limit, at most that many; the limit may be any number.
   *
   * @throws InvalidQueryException if the query can't be answered, or has a cursor or a page other
   *     than the first
   */
  List<T> list(UnaryOperator<PaginateParams<T>> query);

  /**
   * All records by identity, in memory that doesn't grow with their number.
   *
   * @see #stream(UnaryOperator)
   */
  Stream<T> stream();

  /**
   * All records that pass the query's filter, in its order, in memory that doesn't grow with their
   * number. If the query sets a limit, at most that many; the limit may be any number.
   *
   * <p>To be closed, as in a try-with-resources statement, as it may hold a connection; it does so
   * by itself when it comes to its end or fails, and is reported if it is dropped before. Not
   * divided among threads. Records that nobody changes meanwhile are in it once and in order; those
   * that are written meanwhile may or may not be.
   *
   * @throws InvalidQueryException if the query can't be answered, or has a cursor or a page other
   *     than the first
   */
  Stream<T> stream(UnaryOperator<PaginateParams<T>> query);

  /** How many records there are. */
  long count();

  /**
   * How many records pass the filter.
   *
   * @throws InvalidQueryException if the filter can't be answered, naming what is wrong
   */
  long count(Filter filter);

  /** Whether there is a record with this identity. */
  boolean exists(Id id);

  /**
   * Whether any record passes the filter.
   *
   * @throws InvalidQueryException if the filter can't be answered, naming what is wrong
   */
  boolean exists(Filter filter);

  /**
   * Stores a new record. A null in a component that isn't nullable, and a 0 in an identity that the
   * store makes, means that the value is to be made, or the default taken. The version becomes 1.
   *
   * @return the record as stored; the given one, if nothing had to be changed
   * @throws InvalidRecordException if a value is missing or can't be stored, naming every field
   * @throws DuplicateRecordException if its identity or a unique value is taken
   */
  T create(T record);

  /**
   * Stores a new record. What the patch leaves out is made, or the default taken, or null where the
   * component is nullable.
   *
   * @return the record as stored
   * @throws InvalidRecordException if a value is missing or can't be stored, naming every field, or
   *     the record's own constructor refuses them
   * @throws DuplicateRecordException if its identity or a unique value is taken
   */
  T create(Partial<T> patch);

  /**
   * Stores new records in few round trips. All or none, if the driver has {@code ATOMIC_BATCHES};
   * otherwise those before the one that fails are stored.
   *
   * @return the records as stored, in the same order
   * @throws InvalidRecordException as {@link #create(Object)} does, for the first invalid record,
   *     and then none is stored
   * @throws DuplicateRecordException if an identity or a unique value is taken
   */
  List<T> createAll(Collection<? extends T> records);

  /**
   * Stores a record, whether or not there is one with its identity: as {@link #create(Object)}
   * would if there is none, and otherwise in its place. Only the identity decides; a unique value
   * that another record has is taken, as always.
   *
   * <p>A version other than 0 must be the stored one, if the record is there; each upsert raises
   * it. A record that isn't there gets version 1, whatever it carried.
   *
   * @return the record as stored
   * @throws InvalidRecordException if a value is missing or can't be stored, naming every field
   * @throws StaleRecordException if it was changed since this one was read
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  T upsert(T record);

  /**
   * Stores records, whether or not there are such with their identities, one after the other. All
   * or none, if the driver has {@code ATOMIC_BATCHES}; otherwise those before the one that fails
   * are stored.
   *
   * @return the records as stored, in the same order
   * @throws InvalidRecordException as {@link #upsert} does, for the first invalid record, and then
   *     none is stored
   * @throws StaleRecordException if one was changed since it was read
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  List<T> upsertAll(Collection<? extends T> records);

  /**
   * Replaces every field of a stored record. If it has a version, that must be the stored one.
   *
   * @return the record as stored, with its version raised
   * @throws InvalidRecordException if a value can't be stored, naming every field
   * @throws RecordNotFoundException if there is none with its identity
   * @throws StaleRecordException if it was changed since this one was read
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  T update(T record);

  /**
   * Sets some fields of a stored record. Unless the patch has a version of its own, the record's
   * must be the stored one.
   *
   * @return the record as stored
   * @throws InvalidRecordException if a value can't be stored, naming every field, or the record's
   *     own constructor refuses the result
   * @throws RecordNotFoundException if there is none with its identity
   * @throws StaleRecordException if it was changed since this one was read
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  T update(T record, Partial<T> patch);

  /**
   * Sets some fields of a stored record. A version in the patch must be the stored one; without
   * one, whatever is stored is changed. A patch without any other field changes nothing, not even
   * the version.
   *
   * @return the record as stored
   * @throws InvalidRecordException if a value can't be stored, naming every field, or the record's
   *     own constructor refuses the result
   * @throws RecordNotFoundException if there is none with this identity
   * @throws StaleRecordException if the patch has a version, and it isn't the stored one
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  T update(Id id, Partial<T> patch);

  /**
   * Replaces every field of stored records, one after the other. All or none, if the driver has
   * {@code ATOMIC_BATCHES}; otherwise those before the one that fails are replaced.
   *
   * @return the records as stored, in the same order, with their versions raised
   * @throws InvalidRecordException as {@link #update(Object)} does, for the first invalid record,
   *     and then none is replaced
   * @throws RecordNotFoundException if there is none with one of the identities
   * @throws StaleRecordException if one was changed since it was read
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  List<T> updateAll(Collection<? extends T> records);

  /**
   * Sets some fields of several stored records, each by a patch of its own, one after the other in
   * the map's order. All or none, if the driver has {@code ATOMIC_BATCHES}; otherwise those before
   * the one that fails are updated. A patch without a field to set only reads its record.
   *
   * @return the records as stored, in the same order
   * @throws InvalidQueryException if one of the identities is none of such a record, or if two are
   *     the same, as {@code Id.of(1)} and {@code Id.of(1L)} are
   * @throws InvalidRecordException as {@link #update(Id, Partial)} does, and then none is updated
   * @throws RecordNotFoundException if there is none with one of the identities
   * @throws StaleRecordException if a patch has a version, and it isn't the stored one
   * @throws DuplicateRecordException if a unique value is taken by another
   */
  List<T> updateAll(Map<Id, ? extends Partial<T>> patches);

  /**
   * Sets some fields of every record that passes the filter, and raises their versions. All or none
   * of them, if the driver has {@code ATOMIC_BATCHES}; otherwise some may be changed when one
   * fails. A patch without fields changes nothing.
   *
   * <p>If the record has a canonical constructor of its own, each record that passes is built with
   * the patch applied, and what the constructor makes of the patch is stored, which may differ from
   * one to the next. Otherwise no record is read.
   *
   * @param filter which records; {@link Filter#all()} are all there are
   * @return how many records passed the filter; 0 if the patch has no fields
   * @throws InvalidQueryException if the filter can't be answered, naming what is wrong
   * @throws InvalidRecordException if the patch has an identity or a version, or a value can't be
   *     stored, naming every field, and then nothing is changed; or if a record's own constructor
   *     refuses the result
   * @throws DuplicateRecordException if a unique value is taken by another
   * @throws StaleRecordException if a store that reads and writes in steps, such as one behind
   *     HTTP, found each time that others had changed a record in between
   */
  long updateWhere(Filter filter, Partial<T> patch);

  /** Removes the record with this identity; does nothing if there is none. */
  void destroy(Id id);

  /**
   * Removes the record; does nothing if there is none with its identity.
   *
   * @throws StaleRecordException if it has a version, and was changed since this one was read
   */
  void destroy(T record);

  /**
   * Removes every record that passes the filter, whatever its version. All or none of them, if the
   * driver has {@code ATOMIC_BATCHES}.
   *
   * @param filter which records; {@link Filter#all()} are all there are
   * @return how many were removed
   * @throws InvalidQueryException if the filter can't be answered, naming what is wrong
   */
  long destroyAll(Filter filter);

  /**
   * This service seen as one that doesn't block its caller: its own methods, run on virtual threads
   * where the JDK has them, and on daemon threads that end when they are idle otherwise. A service
   * of {@link RecordService} does better where it can. Nothing done by the view is in a transaction
   * of the caller's.
   *
   * @see AsyncServiceContract#of(ServiceContract, java.util.concurrent.Executor)
   */
  default AsyncServiceContract<T> async() {
    return AsyncServiceContract.of(this, Stages.executor());
  }
}
