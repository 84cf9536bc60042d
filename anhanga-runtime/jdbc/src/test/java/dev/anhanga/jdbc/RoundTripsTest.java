package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.jdbc.readme.Person;
import dev.anhanga.jdbc.readme.PersonMeta;
import dev.anhanga.jdbc.readme.PersonPatch;
import dev.anhanga.jdbc.readme.PersonService;
import dev.anhanga.runtime.query.PaginatedResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many connections an operation borrows, and how many statements it runs. */
class RoundTripsTest {

  private static final int MANY = 50;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void operationsBorrowOnceAndRunAsFewStatementsAsTheStoreAdmits(Stores store) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(store.url(folder));
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      CountedSource source = new CountedSource(pool);
      PersonService people = new PersonService(JdbcDriver.of(source));
      people.count();
      source.counted();

      Person ada = people.create(person(0));
      assertEquals(alone(1), source.counted(), "create");
      people.read(ada.id());
      assertEquals(alone(1), source.counted(), "read");
      people.update(ada.id(), PersonPatch.of().name("Ada"));
      assertEquals(updated(store), source.counted(), "update");
      people.createAll(IntStream.rangeClosed(1, MANY).mapToObj(RoundTripsTest::person).toList());
      assertEquals(inTransaction(isSqlite(store) ? 2 : 1), source.counted(), "createAll");
      people.list();
      assertEquals(alone(1), source.counted(), "list");
      pages(store, people, source);
    }
  }

  private static void pages(Stores store, PersonService people, CountedSource source) {
    PaginatedResult<Person> page =
        people.paginate(
            query ->
                query.filter(PersonMeta.ACTIVE.isTrue()).sort(PersonMeta.NAME.asc()).limit(10));
    boolean isAtOnce = store == Stores.POSTGRES || store == Stores.MARIADB;
    assertEquals(alone(isAtOnce ? 1 : 2), source.counted(), "page and total");
    people.paginate(page.next().orElseThrow());
    assertEquals(alone(1), source.counted(), "page by cursor");
    people.destroy(page.data().get(0).id());
    assertEquals(alone(1), source.counted(), "destroy");
  }

  /** MariaDB doesn't return what it updates, and H2 keeps what fails in auto-commit mode. */
  private static String updated(Stores store) {
    if (store == Stores.MARIADB) {
      return inTransaction(2);
    }
    return isSqlite(store) || store == Stores.POSTGRES ? alone(1) : inTransaction(1);
  }

  private static boolean isSqlite(Stores store) {
    return List.of(Stores.SQLITE_MEMORY, Stores.SQLITE_FILE).contains(store);
  }

  private static String alone(int statements) {
    return "1 borrowed, " + statements + " run, 0 in a transaction";
  }

  private static String inTransaction(int statements) {
    return "1 borrowed, " + statements + " run, 1 in a transaction";
  }

  private static Person person(int number) {
    return new Person(
        new UUID(7, number), "p" + number, null, null, true, BigDecimal.valueOf(number, 2), 0);
  }
}
