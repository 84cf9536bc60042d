package dev.anhanga.benchmarks.library.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SharedSessionContract;

/** A stateless session for each operation, which does what it is told. */
public final class StatelessPeople extends HibernatePeople {

  public StatelessPeople(Store store, HikariDataSource pool) {
    super(store, pool);
  }

  @Override
  <T> T reading(Function<SharedSessionContract, T> work) {
    return sessions.fromStatelessSession(work);
  }

  @Override
  public HibernatePerson create(HibernatePerson person) {
    sessions.inStatelessTransaction(session -> session.insert(person));
    return person;
  }

  @Override
  public HibernatePerson read(UUID id) {
    return sessions.fromStatelessSession(session -> session.get(HibernatePerson.class, id));
  }

  @Override
  public HibernatePerson changeEmail(UUID id, String email) {
    return sessions.fromStatelessTransaction(
        session -> {
          HibernatePerson person = session.get(HibernatePerson.class, id);
          person.setEmail(email);
          session.update(person);
          return person;
        });
  }

  @Override
  public void createAll(List<HibernatePerson> people) {
    sessions.inStatelessTransaction(session -> session.insertMultiple(people));
  }

  @Override
  public long sumOfVisits() {
    return sessions.fromStatelessTransaction(
        session -> {
          try (Stream<HibernatePerson> all =
              people(session, " order by id").setFetchSize(FETCH_SIZE).getResultStream()) {
            return all.mapToLong(HibernatePerson::visits).sum();
          }
        });
  }
}
