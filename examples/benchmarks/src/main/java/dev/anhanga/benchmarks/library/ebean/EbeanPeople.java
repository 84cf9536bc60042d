package dev.anhanga.benchmarks.library.ebean;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import io.ebean.Database;
import io.ebean.ExpressionList;
import io.ebean.PagedList;
import io.ebean.config.DatabaseConfig;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;

/** Entities that know what of them was loaded and changed. */
public final class EbeanPeople implements People<EbeanPerson> {

  private static final int FETCH_SIZE = 500;
  private static final String BY_NAME = "name, id";

  private final HikariDataSource pool;
  private final Database database;

  public EbeanPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    DatabaseConfig config = new DatabaseConfig();
    config.setName("people");
    config.setDataSource(pool);
    config.addClass(EbeanPerson.class);
    config.setDefaultServer(false);
    config.setRegister(false);
    if (store == Store.SQLITE) {
      SqliteTypes.register(config);
    }
    this.database = io.ebean.DatabaseFactory.create(config);
  }

  @Override
  public EbeanPerson of(Person person) {
    return new EbeanPerson(person);
  }

  @Override
  public Person toPerson(EbeanPerson stored) {
    return stored.toPerson();
  }

  @Override
  public EbeanPerson create(EbeanPerson person) {
    database.insert(person);
    return person;
  }

  @Override
  public EbeanPerson read(UUID id) {
    EbeanPerson person = database.find(EbeanPerson.class, id);
    if (person == null) {
      throw new NoSuchElementException();
    }
    return person;
  }

  @Override
  public EbeanPerson changeEmail(UUID id, String email) {
    EbeanPerson person = read(id);
    person.setEmail(email);
    database.update(person);
    return person;
  }

  @Override
  public Page<EbeanPerson> page(int number) {
    PagedList<EbeanPerson> page =
        filtered()
            .orderBy(BY_NAME)
            .setFirstRow((number - 1) * LIMIT)
            .setMaxRows(LIMIT)
            .findPagedList();
    return new Page<>(page.getList(), page.getTotalCount());
  }

  private ExpressionList<EbeanPerson> filtered() {
    return database.find(EbeanPerson.class).where().eq("active", true).ge("visits", LEAST_VISITS);
  }

  @Override
  public List<EbeanPerson> deepPage(int offset) {
    return database
        .find(EbeanPerson.class)
        .orderBy(BY_NAME)
        .setFirstRow(offset)
        .setMaxRows(LIMIT)
        .findList();
  }

  @Override
  public void createAll(List<EbeanPerson> people) {
    database.insertAll(people);
  }

  @Override
  public List<EbeanPerson> list(int limit) {
    return database.find(EbeanPerson.class).orderBy("id").setMaxRows(limit).findList();
  }

  @Override
  public long sumOfVisits() {
    try (Stream<EbeanPerson> all =
        database
            .find(EbeanPerson.class)
            .orderBy("id")
            .setBufferFetchSizeHint(FETCH_SIZE)
            .findStream()) {
      return all.mapToLong(EbeanPerson::visits).sum();
    }
  }

  @Override
  public void close() {
    database.shutdown();
    pool.close();
  }
}
