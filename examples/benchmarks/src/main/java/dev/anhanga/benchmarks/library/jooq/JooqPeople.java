package dev.anhanga.benchmarks.library.jooq;

import static dev.anhanga.benchmarks.library.jooq.PersonTable.PERSON;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SelectSeekStep1;
import org.jooq.SelectSeekStep2;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The DSL, its records mapped to ours by a function. */
public final class JooqPeople implements People<Person> {

  private static final int FETCH_SIZE = 500;

  private final HikariDataSource pool;
  private final PersonTable columns;
  private final DSLContext jooq;

  public JooqPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    this.columns = new PersonTable(store);
    this.jooq = DSL.using(pool, dialect(store), new Settings().withExecuteLogging(false));
  }

  private static SQLDialect dialect(Store store) {
    return switch (store) {
      case H2 -> SQLDialect.H2;
      case SQLITE -> SQLDialect.SQLITE;
      case POSTGRES -> SQLDialect.POSTGRES;
    };
  }

  private Person person(Record row) {
    return new Person(
        row.get(columns.id),
        row.get(columns.name),
        row.get(columns.email),
        row.get(columns.birthDate),
        row.get(columns.active),
        row.get(columns.visits),
        row.get(columns.balance),
        row.get(columns.joinedAt));
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
    jooq.insertInto(PERSON, columns.fields()).values(values(person)).execute();
    return person;
  }

  private static List<Object> values(Person person) {
    return List.of(
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
  public Person read(UUID id) {
    return jooq.select(columns.fields())
        .from(PERSON)
        .where(columns.id.eq(id))
        .fetchSingle(this::person);
  }

  @Override
  public Person changeEmail(UUID id, String email) {
    return jooq.update(PERSON)
        .set(columns.email, email)
        .where(columns.id.eq(id))
        .returning(columns.fields())
        .fetchSingle(this::person);
  }

  @Override
  public Page<Person> page(int number) {
    Condition filter = columns.active.eq(true).and(columns.visits.ge(LEAST_VISITS));
    List<Person> rows =
        byName(filter).limit(LIMIT).offset((number - 1) * LIMIT).fetch(this::person);
    Long total = jooq.selectCount().from(PERSON).where(filter).fetchOne(0, Long.class);
    return new Page<>(rows, Objects.requireNonNull(total));
  }

  private SelectSeekStep2<Record, String, UUID> byName(Condition filter) {
    return jooq.select(columns.fields())
        .from(PERSON)
        .where(filter)
        .orderBy(columns.name, columns.id);
  }

  private SelectSeekStep1<Record, UUID> byId() {
    return jooq.select(columns.fields()).from(PERSON).orderBy(columns.id);
  }

  @Override
  public List<Person> deepPage(int offset) {
    return byName(DSL.noCondition()).limit(LIMIT).offset(offset).fetch(this::person);
  }

  @Override
  public void createAll(List<Person> people) {
    jooq.transaction(
        transaction -> {
          var batch =
              transaction
                  .dsl()
                  .batch(
                      transaction
                          .dsl()
                          .insertInto(PERSON, columns.fields())
                          .values(new Object[columns.fields().size()]));
          for (Person person : people) {
            batch = batch.bind(values(person).toArray());
          }
          batch.execute();
        });
  }

  @Override
  public List<Person> list(int limit) {
    return byId().limit(limit).fetch(this::person);
  }

  @Override
  public long sumOfVisits() {
    return jooq.transactionResult(
        transaction -> {
          try (Stream<Record> all =
              transaction
                  .dsl()
                  .select(columns.fields())
                  .from(PERSON)
                  .orderBy(columns.id)
                  .fetchSize(FETCH_SIZE)
                  .fetchStream()) {
            return all.map(this::person).mapToLong(Person::visits).sum();
          }
        });
  }

  @Override
  public void close() {
    pool.close();
  }
}
