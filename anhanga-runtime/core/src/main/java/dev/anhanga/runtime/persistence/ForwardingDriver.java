package dev.anhanga.runtime.persistence;

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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Passes every call on to another driver, for drivers that do one thing differently. Its {@link
 * #async()} and {@link #list} are made of this driver's own methods, with what they do differently.
 */
public class ForwardingDriver implements PersistenceContract {

  private final PersistenceContract driver;

  /** Passes calls on to this driver, which is closed with this one. */
  protected ForwardingDriver(PersistenceContract driver) {
    this.driver = driver;
  }

  @Override
  public Set<Capability> capabilities() {
    return driver.capabilities();
  }

  @Override
  public void initialize(PersistenceMeta meta) {
    driver.initialize(meta);
  }

  @Override
  public Row create(PersistenceMeta meta, Row data) {
    return driver.create(meta, data);
  }

  @Override
  public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
    return driver.createAll(meta, rows);
  }

  @Override
  public Optional<Row> read(PersistenceMeta meta, Id id) {
    return driver.read(meta, id);
  }

  @Override
  public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return driver.read(meta, id, reader);
  }

  @Override
  public Row update(PersistenceMeta meta, Id id, Row patch) {
    return driver.update(meta, id, patch);
  }

  @Override
  public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return driver.update(meta, id, patch, reader);
  }

  @Override
  public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return driver.upsert(meta, row, reader);
  }

  @Override
  public <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    return driver.upsertAll(meta, rows, reader);
  }

  @Override
  public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    return driver.updateAll(meta, patches, reader);
  }

  @Override
  public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    return driver.updateWhere(meta, filter, patch);
  }

  @Override
  public long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return driver.updateEach(meta, filter, patches);
  }

  @Override
  public long destroyAll(PersistenceMeta meta, Filter filter) {
    return driver.destroyAll(meta, filter);
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id) {
    driver.destroy(meta, id);
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id, long version) {
    driver.destroy(meta, id, version);
  }

  @Override
  public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
    return driver.search(meta, params);
  }

  @Override
  public <R> PaginatedResult<R> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return driver.search(meta, params, reader);
  }

  @Override
  public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    return driver.findAll(meta, ids, reader);
  }

  @Override
  public <R> Stream<R> stream(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return driver.stream(meta, params, reader);
  }

  @Override
  public long count(PersistenceMeta meta, Filter filter) {
    return driver.count(meta, filter);
  }

  @Override
  public boolean exists(PersistenceMeta meta, Id id) {
    return driver.exists(meta, id);
  }

  @Override
  public boolean exists(PersistenceMeta meta, Filter filter) {
    return driver.exists(meta, filter);
  }

  @Override
  public <R extends @Nullable Object> R transaction(TransactionOptions options, Supplier<R> work) {
    return driver.transaction(options, work);
  }

  @Override
  public @Nullable Object currentTransaction() {
    return driver.currentTransaction();
  }

  @Override
  public boolean isInterruptible() {
    return driver.isInterruptible();
  }

  @Override
  public void close() {
    driver.close();
  }
}
