package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.PersonMaker;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Databases with people in them. */
public final class Filled {

  private static final int AT_ONCE = 1_000;

  private Filled() {}

  /** Sees to it that the table is there, with all its rows. */
  public static void prepare(Database database) throws SQLException {
    database.prepare(
        () -> {
          try (People<?> people = Library.JDBC.open(database)) {
            fill(people, database.rows());
          }
        });
  }

  private static <P> void fill(People<P> people, int rows) {
    for (int first = 0; first < rows; first += AT_ONCE) {
      List<P> some =
          IntStream.range(first, Math.min(first + AT_ONCE, rows))
              .mapToObj(number -> people.of(PersonMaker.person(number)))
              .toList();
      people.createAll(some);
    }
  }
}
