package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.RowStream;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows in this process's memory, with every promise of a real store but durability: for tests
 * that tell the truth about production, and for data that may be lost. A search looks at every row.
 * Safe for concurrent use; each operation is atomic. A transaction is as if it were alone: while
 * one is open, others read what was there before it, and wait to write. Closing it keeps the rows.
 */
public final class MemoryDriver implements PersistenceContract {

  private final MemoryStore store = new MemoryStore();

  /** A driver without rows. */
  public MemoryDriver() {}

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.values());
  }

  @Override
  public <R extends @Nullable Object> R transaction(TransactionOptions options, Supplier<R> work) {
    return store.transactions().run(options, work);
  }

  @Override
  public @Nullable Object currentTransaction() {
    return store.transactions().current();
  }

  @Override
  public void initialize(PersistenceMeta meta) {
    store.initialize(meta);
  }

  @Override
  public Row create(PersistenceMeta meta, Row data) {
    return createAll(meta, List.of(data)).get(0);
  }

  @Override
  public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
    return store.writing(meta, table -> table.createAll(rows));
  }

  @Override
  public Optional<Row> read(PersistenceMeta meta, Id id) {
    return store.reading(meta, table -> table.read(meta, id));
  }

  @Override
  public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return store.reading(meta, table -> table.read(meta, id).map(reader::read));
  }

  @Override
  public Row update(PersistenceMeta meta, Id id, Row patch) {
    return update(meta, id, patch, row -> row);
  }

  @Override
  public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return store.writing(meta, table -> table.update(meta, id, patch, reader));
  }

  @Override
  public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return upsertAll(meta, List.of(row), reader).get(0);
  }

  @Override
  public <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    return store.writing(meta, table -> table.upsertAll(meta, rows, reader));
  }

  @Override
  public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    return store.writing(meta, table -> table.updateAll(meta, patches, reader));
  }

  @Override
  public long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return store.writing(meta, table -> table.updateEach(meta, filter, patches));
  }

  @Override
  public long destroyAll(PersistenceMeta meta, Filter filter) {
    return store.writing(meta, table -> table.destroyAll(meta, filter));
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id) {
    destroy(meta, id, row -> {});
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id, long version) {
    FieldMeta field = meta.version().orElseThrow();
    destroy(meta, id, row -> Rows.checkVersion(row, field, version));
  }

  private void destroy(PersistenceMeta meta, Id id, Consumer<Row> check) {
    store.writing(
        meta,
        table -> {
          table.destroy(meta, id, check);
          return id;
        });
  }

  @Override
  public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    return store.reading(
        meta, table -> table.readAll(meta, ids).stream().map(reader::read).toList());
  }

  @Override
  public <R> List<R> list(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return store.reading(
        meta, table -> first(table.rows(meta), meta, params).stream().map(reader::read).toList());
  }

  /** All rows as they are now. */
  @Override
  public <R> Stream<R> stream(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    List<Row> rows = store.reading(meta, table -> first(table.rows(meta), meta, params));
    return RowStream.of(meta, new HeldRows<>(rows, reader));
  }

  /** All that are found, or the first of them if there is a limit. */
  private static List<Row> first(List<Row> rows, PersistenceMeta meta, PaginateParams<?> params) {
    List<Row> found = found(rows, meta, params);
    int size = params.isLimited() ? Math.min(params.limit(), found.size()) : found.size();
    return found.subList(0, size);
  }

  @Override
  public long count(PersistenceMeta meta, Filter filter) {
    return store.reading(meta, table -> table.rows(meta).stream().filter(filter::test).count());
  }

  @Override
  public boolean exists(PersistenceMeta meta, Filter filter) {
    return store.reading(meta, table -> table.rows(meta).stream().anyMatch(filter::test));
  }

  @Override
  public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
    return search(meta, params, row -> row);
  }

  @Override
  public <R> PaginatedResult<R> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    return store.reading(meta, table -> page(table.rows(meta), meta, params).map(reader::read));
  }

  private static PaginatedResult<Row> page(
      List<Row> rows, PersistenceMeta meta, PaginateParams<?> params) {
    List<Row> found = found(rows, meta, params);
    int from = (int) Math.min(params.offset(), found.size());
    int to = (int) Math.min(params.offset() + params.limit(), found.size());
    return PaginatedResult.of(found.subList(from, to), found.size(), to < found.size(), params);
  }

  private static List<Row> found(List<Row> rows, PersistenceMeta meta, PaginateParams<?> params) {
    return rows.stream().filter(params.filter()::test).sorted(params.comparator(meta)).toList();
  }
}
