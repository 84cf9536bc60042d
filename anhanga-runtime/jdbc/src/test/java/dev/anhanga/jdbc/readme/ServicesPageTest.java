package dev.anhanga.jdbc.readme;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.ServiceContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/services.md} shows. */
class ServicesPageTest {

  private static Person person(PersonService people, String name, String email, String balance) {
    return people.create(PersonPatch.of().name(name).email(email).balance(new BigDecimal(balance)));
  }

  @Test
  void recordsAreAskedFor() {
    try (JdbcDriver driver = JdbcDriver.of("jdbc:sqlite::memory:")) {
      PersonService people = new PersonService(driver);
      Person ada = person(people, "Ada", "ada@example.org", "99");
      Person eve = person(people, "Eve", "eve@example.org", "2");
      person(people, "Adam", "adam@example.org", "0.50");
      person(people, "Rich", "rich@example.org", "10.01");

      Filter wanted =
          PersonMeta.EMAIL
              .notNull()
              .and(
                  PersonMeta.NAME
                      .contains("ada")
                      .ignoreCase()
                      .or(PersonMeta.BALANCE.between(ONE, TEN)));
      List<Person> some =
          people.list(
              query ->
                  query
                      .filter(wanted)
                      .sort(
                          PersonMeta.BIRTH_DATE.desc().nullsLast(),
                          PersonMeta.NAME.asc().ignoreCase())
                      .limit(100));
      long others = people.count(wanted.not());
      long changed = people.updateWhere(wanted, PersonPatch.of().active(false));

      assertEquals(List.of("Ada", "Adam", "Eve"), some.stream().map(Person::name).toList());
      assertEquals(1, others);
      assertEquals(3, changed);
      assertEquals(ada.version() + 1, people.read(ada.id()).version());
      assertEquals(false, people.read(eve.id()).active());
    }
  }

  @Test
  void recordsAreAskedForByNames() {
    PersonService people = new PersonService(new MemoryDriver());
    person(people, "Ada", "ada@example.org", "99");
    person(people, "Eve", "eve@example.org", "2");

    PaginatedResult<Person> poor =
        people.paginate(
            query ->
                query.filter("balance", "lessThan", "10").sort("name", "desc").page(1).limit(50));

    assertEquals(List.of("Eve"), poor.data().stream().map(Person::name).toList());
  }

  @Test
  void aTestNeedsNoDatabase() {
    PersonService people = new PersonService(new MemoryDriver());
    Person ada = people.create(PersonPatch.of().name("Ada").balance(TEN));
    assertEquals(Optional.of(ada), people.find(ada.id()));
  }

  @Test
  void aSubclassAllowsLongerPages() {
    MemoryDriver driver = new MemoryDriver();
    Everybody everybody = new Everybody(driver);
    PersonService people = new PersonService(driver);

    assertEquals(List.of(), everybody.paginate(query -> query.limit(10_000)).data());
    assertThrows(InvalidQueryException.class, () -> people.paginate(query -> query.limit(1_001)));
  }

  @Test
  void recordsOfAnyKindAreCopied() {
    MemoryDriver from = new MemoryDriver();
    Person ada = person(new PersonService(from), "Ada", "ada@example.org", "99");

    try (JdbcDriver to = JdbcDriver.of("jdbc:h2:mem:")) {
      copy(PersonMeta.SCHEMA, from, to);

      assertEquals(ada, new PersonService(to).read(ada.id()));
    }
  }

  static <T> void copy(RecordSchema<T> schema, PersistenceContract from, PersistenceContract to) {
    ServiceContract<T> target = Anhanga.createService(schema, to);
    try (Stream<T> all = Anhanga.createService(schema, from).stream()) {
      all.forEach(target::upsert);
    }
  }
}
