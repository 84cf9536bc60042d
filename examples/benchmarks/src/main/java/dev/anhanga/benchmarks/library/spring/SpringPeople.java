package dev.anhanga.benchmarks.library.spring;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.query.Query;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The repository where it can do it, and the template where it can't. */
public final class SpringPeople implements People<SpringPerson> {

  private static final Sort BY_NAME = Sort.by("name", "id");
  private static final Sort BY_ID = Sort.by("id");

  private final HikariDataSource pool;
  private final AnnotationConfigApplicationContext context;
  private final SpringRepository repository;
  private final JdbcAggregateOperations template;
  private final TransactionTemplate transaction;

  public SpringPeople(HikariDataSource pool) {
    this.pool = pool;
    this.context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> pool);
    context.register(SpringConfiguration.class);
    context.refresh();
    this.repository = context.getBean(SpringRepository.class);
    this.template = context.getBean(JdbcAggregateOperations.class);
    this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  @Override
  public SpringPerson of(Person person) {
    return new SpringPerson(
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
  public Person toPerson(SpringPerson stored) {
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
  public SpringPerson create(SpringPerson person) {
    return template.insert(person);
  }

  @Override
  public SpringPerson read(UUID id) {
    return repository.findById(id).orElseThrow();
  }

  @Override
  public SpringPerson changeEmail(UUID id, String email) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> template.update(repository.findById(id).orElseThrow().withEmail(email))));
  }

  @Override
  public Page<SpringPerson> page(int number) {
    var page =
        repository.findByActiveAndVisitsGreaterThanEqual(
            true, LEAST_VISITS, PageRequest.of(number - 1, LIMIT, BY_NAME));
    return new Page<>(page.getContent(), page.getTotalElements());
  }

  @Override
  public List<SpringPerson> deepPage(int offset) {
    return template.findAll(
        Query.empty().sort(BY_NAME).limit(LIMIT).offset(offset), SpringPerson.class);
  }

  @Override
  public void createAll(List<SpringPerson> people) {
    transaction.executeWithoutResult(status -> template.insertAll(people));
  }

  @Override
  public List<SpringPerson> list(int limit) {
    return template.findAll(Query.empty().sort(BY_ID).limit(limit), SpringPerson.class);
  }

  @Override
  public long sumOfVisits() {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              try (Stream<SpringPerson> all =
                  template.streamAll(Query.empty().sort(BY_ID), SpringPerson.class)) {
                return all.mapToLong(SpringPerson::visits).sum();
              }
            }));
  }

  @Override
  public void close() {
    context.close();
    pool.close();
  }
}
