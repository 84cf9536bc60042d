package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drivers and services are used by many threads at once. */
public interface ConcurrencyChecks extends DriverChecks {

  /** No record gets lost, and each thread reads what it wrote. */
  @Test
  default void recordsCreatedByManyThreadsAreAllThere() {
    Table cities = Table.of(Metas.CITY, driver());
    Threads.together(
        8,
        thread -> {
          for (int number = 0; number < 25; number++) {
            int id = thread * 1_000 + number;
            Expect.row(cities.create("id", id, "name", "City " + id), cities.read(id));
          }
          return thread;
        });
    assertEquals(200, cities.size());
  }

  /** Of many who create one identity at the same moment, one does. */
  @Test
  default void racingForAnIdentityHasOneWinner() {
    Table cities = Table.of(Metas.CITY, driver());
    List<String> winners =
        Threads.together(
            8,
            thread -> {
              try {
                cities.create("id", 1, "name", "City " + thread);
                return "City " + thread;
              } catch (DuplicateRecordException lost) {
                return "";
              }
            });
    List<String> won = winners.stream().filter(name -> !name.isEmpty()).toList();
    assertEquals(1, won.size());
    Expect.value(won.get(0), cities.read(1), "name");
  }

  /** Updates of different fields at the same moment don't undo each other. */
  @Test
  default void racingUpdatesOfDifferentFieldsAreAllKept() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    for (long round = 1; round <= 10; round++) {
      long population = round;
      Threads.together(
          3,
          thread ->
              switch (thread) {
                case 0 -> cities.update(1, "country", "NO" + population);
                case 1 -> cities.update(1, "population", population);
                default -> cities.update(1, "name", "Oslo " + population);
              });
      Row row = cities.read(1);
      Expect.value("NO" + population, row, "country");
      Expect.value(population, row, "population");
      Expect.value("Oslo " + population, row, "name");
    }
  }

  /** A row is read as one write left it, never half of one and half of another. */
  @Test
  default void readersNeverSeeHalfAnUpdate() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "0", "country", "0");
    AtomicBoolean done = new AtomicBoolean();
    Threads.together(
        4,
        thread -> {
          if (thread == 0) {
            try {
              for (int round = 1; round <= 50; round++) {
                cities.update(1, "name", "" + round, "country", "" + round);
              }
            } finally {
              done.set(true);
            }
          } else {
            while (!done.get()) {
              Row row = thread == 1 ? cities.read(1) : cities.all().get(0);
              assertEquals(row.get("name"), row.get("country"));
            }
          }
          return thread;
        });
  }

  /** Rows that nobody touches during a walk appear once and in order, whatever comes and goes. */
  @ParameterizedTest
  @ValueSource(strings = {"asc", "desc"})
  default void walkDuringWritesShowsUntouchedRowsOnce(String order) {
    Table table = Table.of(Metas.holding(FieldKind.INT), driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < 120; id++) {
      given.add(table.row("id", id, "value", id % 20 == 0 ? null : id / 7, "note", null));
    }
    table.service().createAll(given);
    List<Row> expected =
        given.stream()
            .filter(row -> row.getInt(0) % 2 == 0)
            .sorted(
                PaginateParams.of()
                    .sort(Sort.of("value", order), Sort.of("id", order))
                    .comparator(table.meta()))
            .toList();
    AtomicBoolean done = new AtomicBoolean();
    Threads.together(
        3,
        thread -> {
          if (thread == 0) {
            try {
              walk(table, order, expected);
            } finally {
              done.set(true);
            }
          } else {
            churn(table, thread, done);
          }
          return thread;
        });
  }

  private static void walk(Table table, String order, List<Row> expected) {
    PaginateParams<Row> first = PaginateParams.<Row>of(1, 5).sort("value", order);
    for (int round = 0; round < 3; round++) {
      List<Row> seen = new Walk(table.service(), 200).forwards(first);
      List<Row> untouched = seen.stream().filter(row -> row.getInt(0) % 2 == 0).toList();
      Expect.rows(expected, untouched, "the rows that nobody touches");
      assertEquals(seen.size(), new HashSet<>(seen).size(), "no row twice");
    }
  }

  /** Destroys and creates rows with odd identities, each thread its own. */
  private static void churn(Table table, int thread, AtomicBoolean done) {
    for (int round = 0; !done.get(); round++) {
      int id = (round * 4 + thread * 2 - 1) % 120;
      table.destroy(id);
      table.create("id", id, "value", id / 7, "note", "written during the walk");
    }
  }

  /** What one driver has written, another over the same store reads. */
  @Test
  default void anotherDriverSeesWhatWasWritten() {
    PersistenceContract another = neededAnotherDriver();
    Table here = Table.of(Metas.CITY, driver());
    Table there = Table.of(Metas.CITY, another);
    Row oslo = here.create("id", 1, "name", "Oslo");
    Expect.row(oslo, there.read(1));
    there.update(1, "name", "Kristiania");
    Expect.value("Kristiania", here.read(1), "name");
    here.destroy(1);
    assertTrue(there.find(1).isEmpty());
    assertEquals(Collections.emptyList(), there.all());
  }
}
