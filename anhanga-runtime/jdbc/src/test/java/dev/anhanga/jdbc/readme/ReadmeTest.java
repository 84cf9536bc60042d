package dev.anhanga.jdbc.readme;

import static java.math.BigDecimal.TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.AsyncServiceContract;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the README shows. */
class ReadmeTest {

  /** The README's path is relative, so that its file lands in this module's folder. */
  @BeforeEach
  @AfterEach
  void removeFile() throws IOException {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of("people.db" + end));
    }
  }

  @Test
  void theServiceIsUsed() {
    List<String> names = new ArrayList<>();
    JdbcDriver driver = JdbcDriver.of("jdbc:sqlite:people.db"); // close it when the program ends
    PersonService people = new PersonService(driver);

    Person ada = people.create(PersonPatch.of().name("Ada").balance(TEN));
    ada = people.update(ada.id(), PersonPatch.of().email(null)); // null clears, absent leaves alone
    PaginatedResult<Person> page =
        people.paginate(
            query ->
                query
                    .limit(20)
                    .filter(PersonMeta.ACTIVE.isTrue().and(PersonMeta.NAME.startsWith("A")))
                    .sort(PersonMeta.NAME.asc(), PersonMeta.BIRTH_DATE.desc()));
    Optional<PaginateParams<Person>> next = page.next(); // by cursor: the same cost at any depth
    Optional<Person> eve = people.findByEmail("eve@example.org"); // a finder for each unique key
    try (Stream<Person> all = people.stream(query -> query.filter(PersonMeta.ACTIVE.isTrue()))) {
      all.forEach(person -> names.add(person.name())); // in constant memory
    }
    people.destroy(ada.id());

    assertEquals(List.of("Ada"), names);
    assertEquals(List.of(ada), page.data());
    assertTrue(next.isEmpty());
    assertTrue(eve.isEmpty());
    assertTrue(people.find(ada.id()).isEmpty());
    driver.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:"})
  void theServiceIsExtended(String url) {
    try (JdbcDriver driver = JdbcDriver.of(url)) {
      People people = new People(driver);
      assertEquals(List.of(), people.richest(5)); // even before the service's first operation
      Person ada = people.create(PersonPatch.of().name("Ada").balance(TEN));
      Person eve = people.create(PersonPatch.of().name("Eve").balance(new BigDecimal("9.99")));

      Person renamed = people.rename(ada.id(), "Ada L.");

      assertEquals("Ada L.", renamed.name());
      assertEquals(List.of(renamed, eve), people.richest(5));
      assertEquals(List.of(renamed), people.richest(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:"})
  void theServiceDoesNotBlock(String url) {
    try (JdbcDriver driver = JdbcDriver.of(url)) {
      PersonService people = new PersonService(driver);

      AsyncServiceContract<Person> later = people.async();
      CompletionStage<Person> renamed =
          later
              .create(PersonPatch.of().name("Ada").balance(TEN))
              .thenCompose(ada -> later.update(ada, PersonPatch.of().name("Ada L.")));
      Flow.Publisher<Person> all = later.stream(); // read as they are asked for

      Person ada = renamed.toCompletableFuture().join();
      assertEquals("Ada L.", ada.name());
      assertEquals(List.of(ada), Publishers.toList(all).join());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:"})
  void severalCallsAreOne(String url) {
    try (JdbcDriver driver = JdbcDriver.of(url)) {
      Bank bank = new Bank(driver);
      PersonService people = new PersonService(driver);
      Person ada = people.create(PersonPatch.of().name("Ada").balance(TEN));
      Person eve = people.create(PersonPatch.of().name("Eve").balance(TEN));

      Person richer = bank.transfer(ada.id(), eve.id(), new BigDecimal("2.50"));

      assertEquals(new BigDecimal("12.50"), richer.balance());
      assertEquals(new BigDecimal("7.50"), people.read(ada.id()).balance());
      Person adaNow = people.read(ada.id());
      BigDecimal tooMuchForEve = new BigDecimal("9999999999");
      assertThrows(
          InvalidRecordException.class, () -> bank.transfer(ada.id(), eve.id(), tooMuchForEve));
      assertEquals(adaNow, people.read(ada.id()));
    }
  }
}
