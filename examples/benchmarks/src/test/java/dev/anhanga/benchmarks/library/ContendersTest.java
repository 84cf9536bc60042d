package dev.anhanga.benchmarks.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.benchmarks.measure.Filled;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.PersonMaker;
import dev.anhanga.benchmarks.store.Store;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All contenders give the same answers, by about as many statements. */
class ContendersTest {

  private static final int ROWS = 1_000;
  private static final int BATCH = 50;

  @TempDir private static Path folder;

  @BeforeAll
  static void fill() throws SQLException {
    for (Store store : stores()) {
      Filled.prepare(new Database(store, folder, ROWS));
    }
  }

  private static List<Store> stores() {
    return List.of(Store.H2, Store.SQLITE);
  }

  static Stream<Arguments> contenders() {
    return stores().stream()
        .flatMap(
            store ->
                Arrays.stream(Library.values())
                    .filter(library -> library.reasonAgainst(store).isEmpty())
                    .map(library -> Arguments.of(store, library)));
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void contenderAnswersAsTheReferenceDoes(Store store, Library library) throws SQLException {
    Database database = new Database(store, folder, ROWS);
    CountedStatements statements = new CountedStatements();
    try (People<?> people = library.open(store, statements.pool(database.pool()));
        People<?> reference = Library.JDBC.open(database)) {
      new Check<>(people, reference, statements).reads();
      new Check<>(people, reference, statements).writes(library);
    } finally {
      try (var pool = database.pool()) {
        database.deleteFrom(pool, PersonMaker.id(ROWS));
      }
    }
  }

  /** One contender beside the reference. */
  private record Check<P, R>(People<P> people, People<R> reference, CountedStatements statements) {

    void reads() {
      UUID id = PersonMaker.id(7);
      people.read(id); // What comes first may do more.
      assertEquals(1, statements.during(() -> people.read(id)));
      assertEquals(reference.toPerson(reference.read(id)), people.toPerson(people.read(id)));

      Page<P> page = people.page(3);
      assertEquals(theirs(reference.page(3).rows()), ours(page.rows()));
      assertEquals(reference.page(3).total(), page.total());
      assertEquals(People.LIMIT, page.rows().size());
      assertTrue(statements.during(() -> people.page(3)) <= 2);

      int deep = ROWS / 10 * 9;
      assertEquals(theirs(reference.deepPage(deep)), ours(people.deepPage(deep)));
      assertEquals(theirs(reference.deepPage(deep)), ours(people.pageAfter(deep).get()));
      assertEquals(1, statements.during(() -> people.deepPage(deep)));

      assertEquals(theirs(reference.list(BATCH)), ours(people.list(BATCH)));
      assertEquals(1, statements.during(() -> people.list(BATCH)));
      assertEquals(reference.sumOfVisits(), people.sumOfVisits());
    }

    void writes(Library library) {
      Person person = PersonMaker.person(ROWS);
      P given = people.of(person);
      assertEquals(1, statements.during(() -> assertEquals(person, created(given))));
      assertEquals(person, reference.toPerson(reference.read(person.id())));

      String email = PersonMaker.email(ROWS, 1);
      P changed = people.changeEmail(person.id(), email);
      assertEquals(email, people.toPerson(changed).email());
      assertEquals(reference.toPerson(reference.read(person.id())), people.toPerson(changed));

      String other = PersonMaker.email(ROWS, 2);
      int sent = statements.during(() -> people.changeEmail(person.id(), other));
      assertTrue(sent <= mostForPatch(library), "for a patch: " + sent);

      List<Person> batch =
          LongStream.rangeClosed(1, BATCH).mapToObj(i -> PersonMaker.person(ROWS + i)).toList();
      people.createAll(batch.stream().map(people::of).toList());
      for (Person one : batch) {
        assertEquals(one, reference.toPerson(reference.read(one.id())));
      }
    }

    private Person created(P given) {
      return people.toPerson(people.create(given));
    }

    private List<Person> ours(List<P> rows) {
      return rows.stream().map(people::toPerson).toList();
    }

    private List<Person> theirs(List<R> rows) {
      return rows.stream().map(reference::toPerson).toList();
    }
  }

  /** Some have no statement that answers what it changed. */
  private static int mostForPatch(Library library) {
    return switch (library) {
      case JDBC, CONTROL, ANHANGA, JDBI, JOOQ, MYBATIS -> 1;
      case HIBERNATE, HIBERNATE_STATELESS, MICRONAUT, SPRING, DOMA, EBEAN -> 2;
    };
  }
}
