package dev.anhanga.benchmarks.library.anhanga;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import dev.anhanga.jdbc.Dialect;
import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.jdbc.JdbcOptions;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The generated service. */
public final class AnhangaPeople implements People<AnhangaPerson> {

  private final HikariDataSource pool;
  private final AnhangaPersonService people;

  /** The store is told, as the others are told it too; its users know it from the URL. */
  public AnhangaPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    JdbcOptions options = JdbcOptions.of().dialect(dialect(store));
    this.people = new AnhangaPersonService(JdbcDriver.of(pool, options));
  }

  /** A switch would be a class of its own to wait for at the start. */
  private static Dialect dialect(Store store) {
    if (store == Store.POSTGRES) {
      return Dialect.postgres();
    }
    return store == Store.SQLITE ? Dialect.sqlite() : Dialect.h2();
  }

  @Override
  public AnhangaPerson of(Person person) {
    return new AnhangaPerson(
        person.id(),
        person.name(),
        person.email(),
        person.birthDate(),
        person.active(),
        person.visits(),
        person.balance(),
        person.joinedAt());
  }

  @Override
  public Person toPerson(AnhangaPerson stored) {
    return new Person(
        stored.id(),
        stored.name(),
        stored.email(),
        stored.birthDate(),
        stored.active(),
        stored.visits(),
        stored.balance(),
        stored.joinedAt());
  }

  @Override
  public AnhangaPerson create(AnhangaPerson person) {
    return people.create(person);
  }

  @Override
  public AnhangaPerson read(UUID id) {
    return people.read(id);
  }

  @Override
  public AnhangaPerson changeEmail(UUID id, String email) {
    return people.update(id, AnhangaPersonPatch.of().email(email));
  }

  @Override
  public Page<AnhangaPerson> page(int number) {
    PaginatedResult<AnhangaPerson> page =
        people.paginate(
            query ->
                query
                    .page(number)
                    .limit(LIMIT)
                    .filter(
                        AnhangaPersonMeta.ACTIVE
                            .isTrue()
                            .and(AnhangaPersonMeta.VISITS.greaterThanEqual(LEAST_VISITS)))
                    .sort(AnhangaPersonMeta.NAME.asc()));
    return new Page<>(page.data(), page.total());
  }

  @Override
  public List<AnhangaPerson> deepPage(int offset) {
    return people.paginate(numbered(1 + offset / LIMIT)).data();
  }

  @Override
  public Supplier<List<AnhangaPerson>> pageAfter(int offset) {
    PaginateParams<AnhangaPerson> next =
        people.paginate(numbered(offset / LIMIT)).next().orElseThrow();
    return () -> people.paginate(next).data();
  }

  private static PaginateParams<AnhangaPerson> numbered(int page) {
    return AnhangaPersonMeta.page(page, LIMIT).sort(AnhangaPersonMeta.NAME.asc()).withoutTotal();
  }

  @Override
  public void createAll(List<AnhangaPerson> all) {
    people.createAll(all);
  }

  @Override
  public List<AnhangaPerson> list(int limit) {
    return people.list(query -> query.limit(limit));
  }

  @Override
  public long sumOfVisits() {
    try (Stream<AnhangaPerson> all = people.stream()) {
      return all.mapToLong(AnhangaPerson::visits).sum();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
