package dev.anhanga.benchmarks.library.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SharedSessionContract;

/** A session for each operation, which remembers what it saw and finds out what changed. */
public final class SessionPeople extends HibernatePeople {

  public SessionPeople(Store store, HikariDataSource pool) {
    super(store, pool);
  }

  @Override
  <T> T reading(Function<SharedSessionContract, T> work) {
    return sessions.fromSession(work);
  }

  @Override
  public HibernatePerson create(HibernatePerson person) {
    sessions.inTransaction(session -> session.persist(person));
    return person;
  }

  @Override
  public HibernatePerson read(UUID id) {
    return sessions.fromSession(session -> session.find(HibernatePerson.class, id));
  }

  @Override
  public HibernatePerson changeEmail(UUID id, String email) {
    return sessions.fromTransaction(
        session -> {
          HibernatePerson person = session.find(HibernatePerson.class, id);
          person.setEmail(email);
          return person;
        });
  }

  @Override
  public void createAll(List<HibernatePerson> people) {
    sessions.inTransaction(session -> people.forEach(session::persist));
  }

  @Override
  public long sumOfVisits() {
    return sessions.fromTransaction(
        session -> {
          try (Stream<HibernatePerson> all =
              people(session, " order by id").setFetchSize(FETCH_SIZE).getResultStream()) {
            // It would keep them all otherwise.
            return all.peek(session::detach).mapToLong(HibernatePerson::visits).sum();
          }
        });
  }
}
