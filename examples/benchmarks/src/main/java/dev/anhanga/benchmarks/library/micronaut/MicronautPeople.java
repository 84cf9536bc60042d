package dev.anhanga.benchmarks.library.micronaut;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A repository. */
public final class MicronautPeople implements People<MicronautPerson> {

  private static final Sort BY_NAME = Sort.of(Sort.Order.asc("name"), Sort.Order.asc("id"));
  private static final Sort BY_ID = Sort.of(Sort.Order.asc("id"));

  private final HikariDataSource pool;
  private final ApplicationContext context;
  private final MicronautRepository repository;
  private final TransactionOperations<Connection> transactions;

  @SuppressWarnings("unchecked") // There are no others.
  public MicronautPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    this.context =
        ApplicationContext.builder()
            .banner(false)
            .properties(Map.of("datasources.default.dialect", store.name()))
            .build();
    context.registerSingleton(DataSource.class, pool, Qualifiers.byName("default"));
    context.start();
    this.repository =
        store == Store.H2
            ? context.getBean(H2Repository.class)
            : context.getBean(PostgresRepository.class);
    this.transactions = context.getBean(TransactionOperations.class);
  }

  @Override
  public MicronautPerson of(Person person) {
    return new MicronautPerson(
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
  public Person toPerson(MicronautPerson stored) {
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
  public MicronautPerson create(MicronautPerson person) {
    return repository.save(person);
  }

  @Override
  public MicronautPerson read(UUID id) {
    return repository.getById(id);
  }

  @Override
  public MicronautPerson changeEmail(UUID id, String email) {
    return Objects.requireNonNull(
        transactions.executeWrite(
            status -> {
              repository.update(id, email);
              return repository.getById(id);
            }));
  }

  @Override
  public Page<MicronautPerson> page(int number) {
    var page =
        repository.findByActiveAndVisitsGreaterThanEquals(
            true, LEAST_VISITS, Pageable.from(number - 1, LIMIT, BY_NAME));
    return new Page<>(page.getContent(), page.getTotalSize());
  }

  @Override
  public List<MicronautPerson> deepPage(int offset) {
    return repository.list(Pageable.from(offset / LIMIT, LIMIT, BY_NAME)).getContent();
  }

  @Override
  public void createAll(List<MicronautPerson> people) {
    transactions.executeWrite(status -> repository.saveAll(people));
  }

  @Override
  public List<MicronautPerson> list(int limit) {
    return repository.list(Pageable.from(0, limit, BY_ID)).getContent();
  }

  @Override
  public long sumOfVisits() {
    return Objects.requireNonNull(
        transactions.executeRead(
            status -> {
              try (Stream<MicronautPerson> all = repository.stream()) {
                return all.mapToLong(MicronautPerson::visits).sum();
              }
            }));
  }

  @Override
  public void close() {
    context.close();
    pool.close();
  }
}
