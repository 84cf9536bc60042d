package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several records are stored by one call, be they there or not. */
public interface UpsertAllChecks extends DriverChecks {

  private static List<Row> cities(Table table, int from, int to, String name) {
    List<Row> cities = new ArrayList<>();
    for (int id = from; id < to; id++) {
      cities.add(table.row("id", id, "name", name + " " + id));
    }
    return cities;
  }

  private Table accounts() {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(DataType.LONG), driver());
    accounts.create("id", 1, "owner", "Ada");
    accounts.create("id", 2, "owner", "Bob");
    return accounts;
  }

  private static Row account(Table accounts, int id, long version) {
    return accounts.row("id", id, "owner", "of " + version, "cents", 5L, "version", version);
  }

  /** Some are replaced and some are created, and all are returned in the order given. */
  @Test
  default void upsertAllReplacesAndCreatesInOrder() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.service().createAll(cities(cities, 0, 10, "Old"));
    Row untouched = cities.read(0);
    List<Row> given = new ArrayList<>(cities(cities, 5, 15, "New"));
    given.addAll(cities(cities, 1, 3, "New"));
    List<Row> stored = cities.service().upsertAll(given);
    assertEquals(
        given.stream().map(row -> row.getString(1)).toList(),
        stored.stream().map(row -> row.getString(1)).toList());
    for (Row city : stored) {
      Expect.value(false, city, "capital");
      Expect.row(city, cities.read(city.getInt(0)));
    }
    Expect.row(untouched, cities.read(0));
    assertEquals(15, cities.size());
  }

  /** No records are no mistake. */
  @Test
  default void upsertAllOfNothingDoesNothing() {
    Table cities = Table.of(Metas.CITY, driver());
    assertEquals(List.of(), cities.service().upsertAll(List.of()));
    assertEquals(0, cities.size());
  }

  /** One that is given twice is stored as it was given last. */
  @Test
  default void upsertAllStoresTheLastOfTwo() {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = new ArrayList<>(cities(cities, 1, 3, "First"));
    given.addAll(cities(cities, 1, 3, "Second"));
    assertEquals(4, cities.service().upsertAll(given).size());
    Expect.value("Second 1", cities.read(1), "name");
    Expect.value("Second 2", cities.read(2), "name");
    assertEquals(2, cities.size());
  }

  /** More than any page has. */
  @Test
  default void upsertAllTakesThousandsOfRecords() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.service().createAll(cities(cities, 0, 1_000, "Old"));
    assertEquals(2_500, cities.service().upsertAll(cities(cities, 500, 3_000, "New")).size());
    assertEquals(3_000, cities.size());
    Expect.value("Old 499", cities.read(499), "name");
    Expect.value("New 500", cities.read(500), "name");
  }

  /** Records without an identity are new ones, among others. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void upsertAllMakesTheIdentitiesThatAreAbsent(DataType type) {
    needs(Capability.GENERATED_IDENTITY);
    Table tickets = Table.of(Metas.ticket(type), driver());
    Row first = tickets.create("title", "a");
    List<Row> stored =
        tickets
            .service()
            .upsertAll(
                List.of(
                    tickets.row("title", "b"),
                    tickets.row("id", first.get("id"), "title", "c"),
                    tickets.row("title", "d")));
    Expect.rows(stored, List.of(stored.get(0), tickets.read(first.id()), stored.get(2)), "stored");
    assertEquals(3, tickets.size());
    Expect.value("c", tickets.read(first.id()), "title");
    Expect.value("d", tickets.read(stored.get(2).id()), "title");
  }

  /** One that is invalid is found before any is stored. */
  @Test
  default void upsertAllWithAnInvalidRecordStoresNone() {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = cities(cities, 0, 5, "New");
    given.add(cities.row("id", 9, "name", "\u0000"));
    assertThrows(InvalidRecordException.class, () -> cities.service().upsertAll(given));
    assertEquals(0, cities.size());
  }

  /** A taken unique value in the middle leaves nothing behind. */
  @Test
  default void upsertAllWithATakenUniqueValueStoresNone() {
    needs(Capability.ATOMIC_BATCHES);
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 1, "badge", 10);
    members.create("id", 2, "badge", 20);
    List<Row> before = members.all();
    List<Row> given =
        List.of(
            members.row("id", 1, "badge", 11),
            members.row("id", 3, "badge", 10),
            members.row("id", 4, "badge", 20),
            members.row("id", 5, "badge", 50));
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.service().upsertAll(given));
    assertEquals(List.of("badge"), refused.fields());
    Expect.rows(before, members.all(), "after refused upserts");
    members.create("id", 3, "badge", 11);
  }

  /** So does one that was changed since it was read. */
  @Test
  default void upsertAllWithAStaleVersionStoresNone() {
    needs(Capability.ATOMIC_BATCHES);
    Table accounts = accounts();
    List<Row> before = accounts.all();
    List<Row> given =
        List.of(account(accounts, 3, 0), account(accounts, 1, 1), account(accounts, 2, 7));
    StaleRecordException stale =
        assertThrows(StaleRecordException.class, () -> accounts.service().upsertAll(given));
    assertEquals("2", stale.id());
    Expect.rows(before, accounts.all(), "after stale upserts");
  }

  /** Where not all can be undone, those before the one that fails are stored, and none after. */
  @Test
  default void upsertAllStopsAtTheFirstThatFails() {
    Table accounts = accounts();
    List<Row> given =
        List.of(account(accounts, 1, 1), account(accounts, 2, 7), account(accounts, 3, 0));
    assertThrows(StaleRecordException.class, () -> accounts.service().upsertAll(given));
    boolean isUndone = driver().capabilities().contains(Capability.ATOMIC_BATCHES);
    Expect.value(isUndone ? "Ada" : "of 1", accounts.read(1), "owner");
    Expect.value("Bob", accounts.read(2), "owner");
    assertTrue(accounts.find(3).isEmpty());
  }
}
