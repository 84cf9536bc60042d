package dev.anhanga.contract;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.ServiceContract;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The service that a user would have, for records that are just rows: what the checks speak to a
 * driver through. Fields are given as names and values in turn: {@code cities.create("id", 1,
 * "name", "Oslo")}.
 */
final class Table {

  private static final int MOST_ROWS = 1_000;

  private final PersistenceMeta meta;
  private final ServiceContract<Row> service;

  private Table(PersistenceMeta meta, ServiceContract<Row> service) {
    this.meta = meta;
    this.service = service;
  }

  /** The records of a meta in a driver, which is initialized for it at the first operation. */
  static Table of(PersistenceMeta meta, PersistenceContract driver) {
    return new Table(meta, Anhanga.createService(new Rows(meta, row -> row), driver));
  }

  /** The same, at the times of a clock. */
  static Table of(PersistenceMeta meta, PersistenceContract driver, Clock clock) {
    return new Table(meta, Anhanga.createService(new Rows(meta, row -> row), driver, clock));
  }

  /** Records whose own constructor refuses some values. */
  static Table accepting(
      Predicate<Row> accepted, PersistenceMeta meta, PersistenceContract driver) {
    return made(
        row -> {
          if (!accepted.test(row)) {
            throw new IllegalArgumentException("these values don't make a record");
          }
          return row;
        },
        meta,
        driver);
  }

  /** Records whose own constructor changes some values. */
  static Table made(
      UnaryOperator<Row> constructor, PersistenceMeta meta, PersistenceContract driver) {
    PersistenceMeta checked = meta.withInvariants();
    return new Table(checked, Anhanga.createService(new Rows(checked, constructor), driver));
  }

  /** A schema whose records are rows. */
  private record Rows(PersistenceMeta meta, UnaryOperator<Row> constructor)
      implements RecordSchema<Row> {

    @Override
    public Row toRow(Row record) {
      return record;
    }

    @Override
    public Row fromRow(Row row) {
      return Row.copyOf(constructor.apply(row));
    }
  }

  PersistenceMeta meta() {
    return meta;
  }

  /** The service itself, for what this class has no word for. */
  ServiceContract<Row> service() {
    return service;
  }

  /** A record that isn't stored by this. */
  Row row(@Nullable Object... namesAndValues) {
    return Row.of(meta, fields(namesAndValues));
  }

  Partial<Row> patch(@Nullable Object... namesAndValues) {
    Row row = row(namesAndValues);
    return () -> row;
  }

  private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      fields.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
    }
    return fields;
  }

  Row create(@Nullable Object... namesAndValues) {
    return service.create(patch(namesAndValues));
  }

  /** An identity of several parts is given as an {@code Id}. */
  private static Id asId(Object id) {
    return id instanceof Id whole ? whole : Id.of(id);
  }

  Row update(Object id, @Nullable Object... namesAndValues) {
    return service.update(asId(id), patch(namesAndValues));
  }

  Row read(Object id) {
    return service.read(asId(id));
  }

  Optional<Row> find(Object id) {
    return service.find(asId(id));
  }

  void destroy(Object id) {
    service.destroy(asId(id));
  }

  PaginatedResult<Row> search(UnaryOperator<PaginateParams<Row>> query) {
    return service.paginate(query);
  }

  /** All rows there are, by identity. */
  List<Row> all() {
    List<Row> all = new ArrayList<>();
    PaginatedResult<Row> page = search(query -> query.limit(MOST_ROWS));
    all.addAll(page.data());
    while (page.hasNext()) {
      page = service.paginate(page.next().orElseThrow());
      all.addAll(page.data());
    }
    return all;
  }

  /** How many rows there are. */
  int size() {
    return all().size();
  }
}
