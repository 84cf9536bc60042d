package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several records are created by one call. */
public interface BatchChecks extends DriverChecks {

  private static List<Row> cities(Table table, int from, int to) {
    List<Row> cities = new ArrayList<>();
    for (int id = from; id < to; id++) {
      cities.add(table.row("id", id, "name", "City " + id));
    }
    return cities;
  }

  /** What is returned is what each create would have. */
  @Test
  default void createAllReturnsTheStoredRecordsInOrder() {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = new ArrayList<>(cities(cities, 5, 10));
    given.addAll(cities(cities, 0, 5));
    List<Row> created = cities.service().createAll(given);
    assertEquals(10, created.size());
    Expect.value(5, created.get(0), "id");
    Expect.value(false, created.get(0), "capital");
    Expect.value(0, created.get(5), "id");
    for (Row city : created) {
      Expect.row(city, cities.read(city.getInt(0)));
    }
  }

  /** An empty batch is no mistake. */
  @Test
  default void createAllOfNothingDoesNothing() {
    Table cities = Table.of(Metas.CITY, driver());
    assertEquals(List.of(), cities.service().createAll(List.of()));
    assertEquals(0, cities.size());
  }

  /** More rows than a statement may have parameters. */
  @Test
  default void createAllTakesThousandsOfRecords() {
    Table cities = Table.of(Metas.CITY, driver());
    assertEquals(3_000, cities.service().createAll(cities(cities, 0, 3_000)).size());
    assertEquals(3_000, cities.size());
  }

  /** A record that is invalid is found before any is stored. */
  @Test
  default void createAllWithAnInvalidRecordStoresNone() {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = cities(cities, 0, 5);
    given.add(cities.row("id", 9, "name", "\u0000"));
    assertThrows(InvalidRecordException.class, () -> cities.service().createAll(given));
    assertEquals(0, cities.size());
  }

  /** A duplicate in the middle leaves nothing of the batch behind. */
  @Test
  default void createAllWithADuplicateStoresNone() {
    needs(Capability.ATOMIC_BATCHES);
    Table cities = Table.of(Metas.CITY, driver());
    Row before = cities.create("id", 3, "name", "Oslo");
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class, () -> cities.service().createAll(cities(cities, 0, 6)));
    assertEquals("city", refused.resource());
    assertEquals(List.of("id"), refused.fields());
    Expect.rows(List.of(before), cities.all(), "after a refused batch");
  }

  /** Nor does one between two records of the batch itself. */
  @Test
  default void createAllWithADuplicateInsideStoresNone() {
    needs(Capability.ATOMIC_BATCHES);
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = cities(cities, 0, 5);
    given.addAll(cities(cities, 2, 4));
    assertThrows(DuplicateRecordException.class, () -> cities.service().createAll(given));
    assertEquals(0, cities.size());
    assertEquals(5, cities.service().createAll(cities(cities, 0, 5)).size());
  }

  /** Of two batches that share one identity, just one is stored, and all of it. */
  @Test
  default void racingBatchesAreStoredWholeOrNotAtAll() {
    needs(Capability.ATOMIC_BATCHES);
    Table cities = Table.of(Metas.CITY, driver());
    List<Boolean> stored =
        Threads.together(
            4,
            thread -> {
              List<Row> given = cities(cities, thread * 100, thread * 100 + 20);
              given.add(10, cities.row("id", 1_000, "name", "of batch " + thread));
              try {
                return cities.service().createAll(given).size() == 21;
              } catch (DuplicateRecordException lost) {
                return false;
              }
            });
    assertEquals(1, stored.stream().filter(won -> won).count());
    assertEquals(21, cities.size());
    Expect.value("of batch " + stored.indexOf(true), cities.read(1_000), "name");
  }

  /** A clash of unique values doesn't either, and is named. */
  @Test
  default void createAllWithATakenUniqueValueStoresNone() {
    needs(Capability.ATOMIC_BATCHES);
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    List<Row> given =
        List.of(
            members.row("id", 1, "badge", 10),
            members.row("id", 2, "badge", 20),
            members.row("id", 3, "badge", 10));
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.service().createAll(given));
    assertEquals(List.of("badge"), refused.fields());
    assertEquals(0, members.size());
    members.create("id", 3, "badge", 10);
  }

  /** Of a record whose identity and unique value are both taken, the identity is named. */
  @Test
  default void createAllTellsATakenIdentityFirst() {
    needs(Capability.ATOMIC_BATCHES);
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 1, "badge", 10);
    List<Row> given =
        List.of(
            members.row("id", 2, "badge", 20),
            members.row("id", 1, "badge", 10),
            members.row("id", 3, "badge", 30));
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.service().createAll(given));
    assertEquals(List.of("id"), refused.fields());
    assertEquals(1, members.size());
  }
}
