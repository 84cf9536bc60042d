package dev.anhanga.benchmarks.library.doma;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.SelectOptions;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.H2Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;
import org.seasar.doma.jdbc.tx.LocalTransactionDataSource;
import org.seasar.doma.jdbc.tx.LocalTransactionManager;
import org.seasar.doma.jdbc.tx.TransactionManager;

/** Its local transactions, each of them for one operation. */
public final class DomaPeople implements People<DomaPerson> {

  private final HikariDataSource pool;
  private final TransactionManager transactions;
  private final PersonDao people;

  public DomaPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    Dialect dialect = store == Store.H2 ? new H2Dialect() : new PostgresDialect();
    LocalTransactionDataSource source = new LocalTransactionDataSource(pool);
    JdbcLogger logger = new UtilLoggingJdbcLogger(java.util.logging.Level.FINEST);
    this.transactions = new LocalTransactionManager(source.getLocalTransaction(logger));
    this.people = new PersonDaoImpl(new Settings(source, dialect, logger, transactions));
  }

  @Override
  public DomaPerson of(Person person) {
    return new DomaPerson(
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
  public Person toPerson(DomaPerson stored) {
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
  public DomaPerson create(DomaPerson person) {
    return transactions.required(() -> people.insert(person).getEntity());
  }

  @Override
  public DomaPerson read(UUID id) {
    return transactions.required(() -> people.read(id));
  }

  @Override
  public DomaPerson changeEmail(UUID id, String email) {
    return transactions.required(
        () -> {
          people.changeEmail(id, email);
          return people.read(id);
        });
  }

  @Override
  public Page<DomaPerson> page(int number) {
    return transactions.required(
        () -> {
          SelectOptions options =
              SelectOptions.get().offset((number - 1) * LIMIT).limit(LIMIT).count();
          List<DomaPerson> rows = people.page(true, LEAST_VISITS, options);
          return new Page<>(rows, options.getCount());
        });
  }

  @Override
  public List<DomaPerson> deepPage(int offset) {
    return transactions.required(
        () -> people.byName(SelectOptions.get().offset(offset).limit(LIMIT)));
  }

  @Override
  public void createAll(List<DomaPerson> all) {
    transactions.required(() -> people.insertAll(all));
  }

  @Override
  public List<DomaPerson> list(int limit) {
    return transactions.required(() -> people.byId(SelectOptions.get().limit(limit)));
  }

  @Override
  public long sumOfVisits() {
    return transactions.required(
        () -> people.<Long>stream(all -> all.mapToLong(DomaPerson::visits).sum()));
  }

  @Override
  public void close() {
    pool.close();
  }

  private record Settings(
      DataSource source, Dialect dialect, JdbcLogger logger, TransactionManager transactions)
      implements Config {

    @Override
    public DataSource getDataSource() {
      return source;
    }

    @Override
    public Dialect getDialect() {
      return dialect;
    }

    @Override
    public JdbcLogger getJdbcLogger() {
      return logger;
    }

    @Override
    public TransactionManager getTransactionManager() {
      return transactions;
    }
  }
}
