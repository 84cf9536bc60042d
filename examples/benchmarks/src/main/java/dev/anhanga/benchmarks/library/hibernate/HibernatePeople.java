package dev.anhanga.benchmarks.library.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.query.SelectionQuery;

/** What is the same with a session and without: queries. */
abstract class HibernatePeople implements People<HibernatePerson> {

  static final int FETCH_SIZE = 500;
  static final int BATCH_SIZE = 1_000;

  private static final String FILTER = " where active and visits >= :visits";
  private static final String BY_NAME = " order by name, id";

  static {
    // Where all others log, too, which is nowhere.
    System.setProperty("org.jboss.logging.provider", "slf4j");
  }

  final SessionFactory sessions;
  private final HikariDataSource pool;

  HibernatePeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    Configuration configuration = new Configuration();
    configuration.addAnnotatedClass(HibernatePerson.class);
    configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
    configuration.setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH_SIZE);
    if (store == Store.SQLITE) {
      SqliteTypes.register(configuration);
    }
    this.sessions = configuration.buildSessionFactory();
  }

  abstract <T> T reading(Function<SharedSessionContract, T> work);

  @Override
  public HibernatePerson of(Person person) {
    return new HibernatePerson(person);
  }

  @Override
  public Person toPerson(HibernatePerson stored) {
    return stored.toPerson();
  }

  @Override
  public Page<HibernatePerson> page(int number) {
    return reading(
        session ->
            new Page<>(
                people(session, FILTER + BY_NAME)
                    .setParameter("visits", LEAST_VISITS)
                    .setFirstResult((number - 1) * LIMIT)
                    .setMaxResults(LIMIT)
                    .getResultList(),
                session
                    .createSelectionQuery(
                        "select count(*) from HibernatePerson" + FILTER, Long.class)
                    .setParameter("visits", LEAST_VISITS)
                    .getSingleResult()));
  }

  static SelectionQuery<HibernatePerson> people(SharedSessionContract session, String conditions) {
    return session.createSelectionQuery("from HibernatePerson" + conditions, HibernatePerson.class);
  }

  @Override
  public List<HibernatePerson> deepPage(int offset) {
    return reading(
        session ->
            people(session, BY_NAME).setFirstResult(offset).setMaxResults(LIMIT).getResultList());
  }

  @Override
  public List<HibernatePerson> list(int limit) {
    return reading(session -> people(session, " order by id").setMaxResults(limit).getResultList());
  }

  @Override
  public void close() {
    sessions.close();
    pool.close();
  }
}
