package dev.anhanga.benchmarks.library.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** A handle for each operation. */
public final class JdbiPeople implements People<Person> {

  private static final int FETCH_SIZE = 500;
  private static final String COLUMNS =
      "id, name, email, birth_date, active, visits, balance, joined_at";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM person";
  private static final String INSERT =
      "INSERT INTO person ("
          + COLUMNS
          + ") VALUES (:id, :name, :email, :birthDate, :active, :visits, :balance, :joinedAt)";
  private static final String UPDATE = "UPDATE person SET email = :email WHERE id = :id";
  private static final String FILTER = " WHERE active = :active AND visits >= :visits";
  private static final String SLICE = " ORDER BY name, id LIMIT :limit OFFSET :offset";

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final String updateReturning;

  public JdbiPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    jdbi.registerRowMapper(ConstructorMapper.factory(Person.class));
    if (store == Store.SQLITE) {
      SqliteTypes.register(jdbi);
    }
    this.updateReturning =
        store == Store.H2
            ? "SELECT " + COLUMNS + " FROM FINAL TABLE (" + UPDATE + ")"
            : UPDATE + " RETURNING " + COLUMNS;
  }

  @Override
  public Person of(Person person) {
    return person;
  }

  @Override
  public Person toPerson(Person stored) {
    return stored;
  }

  @Override
  public Person create(Person person) {
    jdbi.useHandle(handle -> handle.createUpdate(INSERT).bindMethods(person).execute());
    return person;
  }

  @Override
  public Person read(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " WHERE id = :id")
                .bind("id", id)
                .mapTo(Person.class)
                .one());
  }

  @Override
  public Person changeEmail(UUID id, String email) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(updateReturning)
                .bind("email", email)
                .bind("id", id)
                .mapTo(Person.class)
                .one());
  }

  @Override
  public Page<Person> page(int number) {
    return jdbi.withHandle(
        handle ->
            new Page<>(
                filtered(handle, SELECT + FILTER + SLICE)
                    .bind("limit", LIMIT)
                    .bind("offset", (number - 1) * LIMIT)
                    .mapTo(Person.class)
                    .list(),
                filtered(handle, "SELECT COUNT(*) FROM person" + FILTER).mapTo(long.class).one()));
  }

  private static Query filtered(Handle handle, String sql) {
    return handle.createQuery(sql).bind("active", true).bind("visits", LEAST_VISITS);
  }

  @Override
  public List<Person> deepPage(int offset) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + SLICE)
                .bind("limit", LIMIT)
                .bind("offset", offset)
                .mapTo(Person.class)
                .list());
  }

  @Override
  public void createAll(List<Person> people) {
    jdbi.useTransaction(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(INSERT);
          people.forEach(person -> batch.bindMethods(person).add());
          batch.execute();
        });
  }

  @Override
  public List<Person> list(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " ORDER BY id LIMIT :limit")
                .bind("limit", limit)
                .mapTo(Person.class)
                .list());
  }

  @Override
  public long sumOfVisits() {
    return jdbi.inTransaction(
        handle -> {
          try (Stream<Person> all =
              handle
                  .createQuery(SELECT + " ORDER BY id")
                  .setFetchSize(FETCH_SIZE)
                  .mapTo(Person.class)
                  .stream()) {
            return all.mapToLong(Person::visits).sum();
          }
        });
  }

  @Override
  public void close() {
    pool.close();
  }
}
