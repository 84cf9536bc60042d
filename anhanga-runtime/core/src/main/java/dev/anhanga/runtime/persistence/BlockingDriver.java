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
import java.util.stream.Stream;

/** A driver that doesn't block, seen as one that does: its caller waits. */
final class BlockingDriver implements PersistenceContract {

  private final AsyncPersistenceContract driver;

  BlockingDriver(AsyncPersistenceContract driver) {
    this.driver = driver;
  }

  @Override
  public AsyncPersistenceContract async() {
    return driver;
  }

  @Override
  public Set<Capability> capabilities() {
    return Capability.withoutTransactions(driver.capabilities());
  }

  @Override
  public void initialize(PersistenceMeta meta) {
    Waiting.forWrite(driver.initialize(meta));
  }

  @Override
  public Row create(PersistenceMeta meta, Row data) {
    return Waiting.forWrite(driver.create(meta, data));
  }

  @Override
  public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
    return Waiting.forWrite(driver.createAll(meta, rows));
  }

  @Override
  public Optional<Row> read(PersistenceMeta meta, Id id) {
    return Waiting.forRead(driver.read(meta, id));
  }

  @Override
  public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return Waiting.forRead(driver.read(meta, id, reader));
  }

  @Override
  public Row update(PersistenceMeta meta, Id id, Row patch) {
    return Waiting.forWrite(driver.update(meta, id, patch));
  }

  @Override
  public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return Waiting.forWrite(driver.update(meta, id, patch, reader));
  }

  @Override
  public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return Waiting.forWrite(driver.upsert(meta, row, reader));
  }

  @Override
  public <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    return Waiting.forWrite(driver.upsertAll(meta, rows, reader));
  }

  @Override
  public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    return Waiting.forWrite(driver.updateAll(meta, patches, reader));
  }

  @Override
  public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    return Waiting.forWrite(driver.updateWhere(meta, filter, patch));
  }

  @Override
  public long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return Waiting.forWrite(driver.updateEach(meta, filter, patches));
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id) {
    Waiting.forWrite(driver.destroy(meta, id));
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id, long version) {
    Waiting.forWrite(driver.destroy(meta, id, version));
  }

  @Override
  public long destroyAll(PersistenceMeta meta, Filter filter) {
    return Waiting.forWrite(driver.destroyAll(meta, filter));
  }

  @Override
  public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
    return Waiting.forRead(driver.search(meta, params));
  }

  @Override
  public <R> PaginatedResult<R> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return Waiting.forRead(driver.search(meta, params, reader));
  }

  @Override
  public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    return Waiting.forRead(driver.findAll(meta, ids, reader));
  }

  @Override
  public <R> Stream<R> stream(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return RowStream.of(meta, new PublishedRows<>(driver.stream(meta, params, reader)));
  }

  @Override
  public long count(PersistenceMeta meta, Filter filter) {
    return Waiting.forRead(driver.count(meta, filter));
  }

  @Override
  public boolean exists(PersistenceMeta meta, Id id) {
    return Waiting.forRead(driver.exists(meta, id));
  }

  @Override
  public boolean exists(PersistenceMeta meta, Filter filter) {
    return Waiting.forRead(driver.exists(meta, filter));
  }

  @Override
  public void close() {
    driver.close();
  }
}
