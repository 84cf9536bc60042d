package dev.anhanga.benchmarks.library.mybatis;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** A session for each operation. */
public final class MyBatisPeople implements People<Person> {

  private final HikariDataSource pool;
  private final SqlSessionFactory sessions;

  public MyBatisPeople(Store store, HikariDataSource pool) {
    this.pool = pool;
    Configuration configuration =
        new Configuration(new Environment("people", new JdbcTransactionFactory(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    if (store == Store.H2) {
      configuration.setDatabaseId("h2");
    }
    if (store == Store.SQLITE) {
      SqliteTypes.register(configuration.getTypeHandlerRegistry());
    } else {
      configuration.getTypeHandlerRegistry().register(UUID.class, new IdHandler());
    }
    configuration.addMapper(PersonMapper.class);
    this.sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  private <T> T with(Function<PersonMapper, T> work) {
    try (SqlSession session = sessions.openSession(true)) {
      return work.apply(session.getMapper(PersonMapper.class));
    }
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
    try (SqlSession session = sessions.openSession(true)) {
      session.getMapper(PersonMapper.class).insert(person);
      return person;
    }
  }

  @Override
  public Person read(UUID id) {
    return with(people -> people.read(id));
  }

  @Override
  public Person changeEmail(UUID id, String email) {
    return with(people -> people.changeEmail(id, email));
  }

  @Override
  public Page<Person> page(int number) {
    return with(
        people ->
            new Page<>(
                people.page(true, LEAST_VISITS, LIMIT, (number - 1) * LIMIT),
                people.count(true, LEAST_VISITS)));
  }

  @Override
  public List<Person> deepPage(int offset) {
    return with(people -> people.deepPage(LIMIT, offset));
  }

  @Override
  public void createAll(List<Person> all) {
    try (SqlSession session = sessions.openSession(ExecutorType.BATCH)) {
      PersonMapper people = session.getMapper(PersonMapper.class);
      all.forEach(people::insert);
      session.commit();
    }
  }

  @Override
  public List<Person> list(int limit) {
    return with(people -> people.list(limit));
  }

  @Override
  public long sumOfVisits() {
    try (SqlSession session = sessions.openSession();
        Cursor<Person> all = session.getMapper(PersonMapper.class).stream()) {
      long sum = 0;
      for (Person person : all) {
        sum += person.visits();
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
