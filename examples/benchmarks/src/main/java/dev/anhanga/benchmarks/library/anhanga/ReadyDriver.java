package dev.anhanga.benchmarks.library.anhanga;

import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.List;
import java.util.Optional;

/** Answers everything at once by the same row, so that only the service is left to measure. */
public final class ReadyDriver implements PersistenceContract {

  private final Row row;

  /** A driver with this person. */
  public ReadyDriver(Person person) {
    this.row =
        Row.copyOf(
            AnhangaPersonMeta.SCHEMA.toRow(
                new AnhangaPerson(
                    person.id(),
                    person.name(),
                    person.email(),
                    person.birthDate(),
                    person.active(),
                    person.visits(),
                    person.balance(),
                    person.joinedAt())));
  }

  @Override
  public void initialize(PersistenceMeta meta) {}

  @Override
  public Row create(PersistenceMeta meta, Row data) {
    return data;
  }

  @Override
  public Optional<Row> read(PersistenceMeta meta, Id id) {
    return Optional.of(row);
  }

  @Override
  public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
    return Optional.of(reader.read(row));
  }

  @Override
  public Row update(PersistenceMeta meta, Id id, Row patch) {
    return row;
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id) {}

  @Override
  public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
    return PaginatedResult.of(List.of(row), 1, false, params);
  }
}
