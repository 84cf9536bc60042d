package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.RowStream;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Keeps rows in this process's memory, with every promise of a real store but durability: for tests
 * that tell the truth about production, and for data that may be lost. A search looks at every row.
 * Safe for concurrent use; each operation is atomic. Closing it keeps the rows.
 */
public final class MemoryDriver implements PersistenceContract {

  private final Map<String, MemoryTable> tables = new ConcurrentHashMap<>();

  /** A driver without rows. */
  public MemoryDriver() {}

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.values());
  }

  @Override
  public void initialize(PersistenceMeta meta) {
    tables.computeIfAbsent(meta.resource(), MemoryTable::new).adopt(meta);
  }

  private MemoryTable table(PersistenceMeta meta) {
    MemoryTable table = tables.get(meta.resource());
    if (table == null) {
      throw new IllegalStateException("initialize(" + meta + ") was not called.");
    }
    return table;
  }

  @Override
  public Row create(PersistenceMeta meta, Row data) {
    return table(meta).createAll(List.of(data)).get(0);
  }

  @Override
  public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
    return table(meta).createAll(rows);
  }

  @Override
  public Optional<Row> read(PersistenceMeta meta, Id id) {
    return table(meta).read(meta, id);
  }

  @Override
  public Row update(PersistenceMeta meta, Id id, Row patch) {
    return update(meta, id, patch, row -> row);
  }

  @Override
  public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
    return table(meta).update(meta, id, patch, reader);
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id) {
    table(meta).destroy(meta, id, row -> {});
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id, long version) {
    FieldMeta field = meta.version().orElseThrow();
    table(meta)
        .destroy(
            meta,
            id,
            row -> {
              if (Rows.version(row, field) != version) {
                throw new StaleRecordException(meta.resource(), id.toString());
              }
            });
  }

  @Override
  public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    return table(meta).readAll(meta, ids).stream().map(reader::read).toList();
  }

  /** All rows as they are now. */
  @Override
  public <R> Stream<R> stream(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
    List<Row> found = found(meta, params);
    int size = params.isLimited() ? Math.min(params.limit(), found.size()) : found.size();
    return RowStream.of(meta, new HeldRows<>(found.subList(0, size), reader));
  }

  @Override
  public long count(PersistenceMeta meta, Filter filter) {
    return table(meta).rows(meta).stream().filter(filter::test).count();
  }

  @Override
  public boolean exists(PersistenceMeta meta, Filter filter) {
    return table(meta).rows(meta).stream().anyMatch(filter::test);
  }

  private List<Row> found(PersistenceMeta meta, PaginateParams<?> params) {
    return table(meta).rows(meta).stream()
        .filter(params.filter()::test)
        .sorted(params.comparator(meta))
        .toList();
  }

  @Override
  public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
    List<Row> found = found(meta, params);
    int from = (int) Math.min(params.offset(), found.size());
    int to = (int) Math.min(params.offset() + params.limit(), found.size());
    return PaginatedResult.of(found.subList(from, to), found.size(), to < found.size(), params);
  }
}
