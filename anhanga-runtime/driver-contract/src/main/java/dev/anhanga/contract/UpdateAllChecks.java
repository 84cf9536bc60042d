package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.service.Partial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several records are replaced by one call. */
public interface UpdateAllChecks extends DriverChecks {

  private static List<Row> named(Table cities, int from, int to, String name) {
    List<Row> rows = new ArrayList<>();
    for (int id = from; id < to; id++) {
      rows.add(cities.row("id", id, "name", name + " " + id, "capital", true));
    }
    return rows;
  }

  private Table cities(int count) {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      given.add(cities.row("id", id, "name", "City " + id, "country", "NO"));
    }
    cities.service().createAll(given);
    return cities;
  }

  /** Cities whose own constructor refuses an empty name, and writes others in capital letters. */
  private Table picky() {
    return Table.made(
        row -> {
          if (row.getString(1).isEmpty()) {
            throw new IllegalArgumentException("a city has a name");
          }
          return ValueRow.copyOf(row).with(1, row.getString(1).toUpperCase(Locale.ROOT));
        },
        Metas.CITY,
        driver());
  }

  private Table accounts(DataType version) {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(version), driver());
    accounts.create("id", 1, "owner", "Ada");
    accounts.create("id", 2, "owner", "Bob");
    return accounts;
  }

  private static Row owned(Row account, String owner) {
    return ValueRow.copyOf(account).with(1, owner);
  }

  /** Each becomes what was given, and is returned in its place. */
  @Test
  default void updateAllReplacesEachInOrder() {
    Table cities = cities(6);
    List<Row> given = new ArrayList<>(named(cities, 3, 5, "New"));
    given.addAll(named(cities, 0, 2, "New"));
    List<Row> updated = cities.service().updateAll(given);
    Row first =
        cities.row("id", 3, "name", "New 3", "country", "NO", "population", null, "capital", true);
    Expect.row(first, updated.get(0));
    assertEquals(List.of(3, 4, 0, 1), updated.stream().map(row -> row.getInt(0)).toList());
    updated.forEach(city -> Expect.row(city, cities.read(city.getInt(0))));
    Expect.value("City 2", cities.read(2), "name");
    Expect.value("City 5", cities.read(5), "name");
    assertEquals(6, cities.size());
  }

  /** No records are no mistake. */
  @Test
  default void updateAllOfNothingDoesNothing() {
    assertEquals(List.of(), cities(2).service().updateAll(List.of()));
  }

  /** More than any page has. */
  @Test
  default void updateAllTakesThousandsOfRecords() {
    Table cities = cities(2_000);
    assertEquals(1_500, cities.service().updateAll(named(cities, 500, 2_000, "New")).size());
    Expect.value("City 499", cities.read(499), "name");
    Expect.value("New 500", cities.read(500), "name");
    Expect.value("New 1999", cities.read(1_999), "name");
  }

  /** An update never creates, among others neither. */
  @Test
  default void updateAllWithAMissingRecordInsertsNothing() {
    Table cities = cities(2);
    RecordNotFoundException missing =
        assertThrows(
            RecordNotFoundException.class,
            () -> cities.service().updateAll(named(cities, 1, 4, "New")));
    assertEquals("city", missing.resource());
    assertEquals("2", missing.id());
    assertEquals(2, cities.size());
  }

  /** Where not all can be undone, those before the one that is missing stay. */
  @Test
  default void updateAllStopsAtTheFirstThatFails() {
    Table cities = cities(5);
    List<Row> given = new ArrayList<>(named(cities, 0, 2, "New"));
    given.addAll(named(cities, 9, 10, "New"));
    given.addAll(named(cities, 2, 4, "New"));
    assertThrows(RecordNotFoundException.class, () -> cities.service().updateAll(given));
    boolean isUndone = driver().capabilities().contains(Capability.ATOMIC_BATCHES);
    for (int id = 0; id < 5; id++) {
      boolean isNew = id < 2 && !isUndone;
      Expect.value((isNew ? "New " : "City ") + id, cities.read(id), "name");
    }
  }

  /** The versions are raised, and compared. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void updateAllRaisesEveryVersion(DataType type) {
    Table accounts = accounts(type);
    for (int round = 2; round < 5; round++) {
      String owner = "round " + round;
      List<Row> given = accounts.all().stream().map(row -> owned(row, owner)).toList();
      List<Row> updated = accounts.service().updateAll(given);
      Expect.rows(accounts.all(), updated, "updated");
      for (Row account : updated) {
        assertEquals(round, Rows.version(account, accounts.meta().version().orElseThrow()));
        Expect.value(owner, account, "owner");
      }
    }
  }

  /** One that was changed since it was read is enough. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void updateAllWithAStaleVersionChangesNothing(DataType type) {
    needs(Capability.ATOMIC_BATCHES);
    Table accounts = accounts(type);
    List<Row> read = accounts.all();
    accounts.update(2, "cents", 5L);
    List<Row> before = accounts.all();
    List<Row> given = read.stream().map(row -> owned(row, "Eve")).toList();
    StaleRecordException stale =
        assertThrows(StaleRecordException.class, () -> accounts.service().updateAll(given));
    assertEquals("2", stale.id());
    Expect.rows(before, accounts.all(), "after stale updates");
  }

  /** One that takes another's unique value leaves nothing behind. */
  @Test
  default void updateAllToATakenUniqueValueChangesNothing() {
    needs(Capability.ATOMIC_BATCHES);
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 1, "badge", 10);
    members.create("id", 2, "badge", 20);
    members.create("id", 3, "badge", 30);
    List<Row> before = members.all();
    List<Row> given = List.of(members.row("id", 1, "badge", 11), members.row("id", 2, "badge", 30));
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.service().updateAll(given));
    assertEquals(List.of("badge"), refused.fields());
    Expect.rows(before, members.all(), "after refused updates");
    members.create("id", 4, "badge", 11);
  }

  /** All parts of an identity are what each is found by. */
  @Test
  default void updateAllFindsByAllPartsOfAnIdentity() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    UUID order = new UUID(1, 1);
    for (int line = 1; line <= 3; line++) {
      lines.create("product", "tea", "orderId", order, "line", line);
    }
    lines
        .service()
        .updateAll(
            List.of(
                lines.row("product", "mug", "orderId", order, "line", 3),
                lines.row("product", "pot", "orderId", order, "line", 1)));
    assertEquals("pot", lines.read(Id.of(order, 1)).getString(0));
    assertEquals("tea", lines.read(Id.of(order, 2)).getString(0));
    assertEquals("mug", lines.read(Id.of(order, 3)).getString(0));
  }

  /** One that is invalid is found before any is changed. */
  @Test
  default void updateAllWithAnInvalidRecordChangesNothing() {
    Table cities = cities(3);
    List<Row> given = new ArrayList<>(named(cities, 0, 2, "New"));
    given.add(cities.row("id", 2, "name", "\u0000"));
    assertThrows(InvalidRecordException.class, () -> cities.service().updateAll(given));
    Expect.value("City 0", cities.read(0), "name");
  }

  /** What the record's own constructor makes of each is stored; one that it refuses is enough. */
  @Test
  default void updateAllStoresWhatTheRecordMadeOfEach() {
    Table cities = cities(3);
    Table picky = picky();
    List<Row> refused = List.of(picky.row("id", 0, "name", "a"), picky.row("id", 1, "name", ""));
    assertThrows(InvalidRecordException.class, () -> picky.service().updateAll(refused));
    Expect.value("City 0", cities.read(0), "name");
    picky.service().updateAll(named(cities, 0, 2, "New"));
    Expect.value("NEW 0", cities.read(0), "name");
    Expect.value("NEW 1", cities.read(1), "name");
    Expect.value("City 2", cities.read(2), "name");
  }

  private static Map<Id, Partial<Row>> patches(Table cities, int... ids) {
    Map<Id, Partial<Row>> patches = new LinkedHashMap<>();
    for (int id : ids) {
      patches.put(Id.of(id), cities.patch("name", "New " + id));
    }
    return patches;
  }

  /** Each sets its own fields, and leaves the others; one that sets nothing only reads. */
  @Test
  default void patchesOfSeveralLeaveWhatTheyLack() {
    Table cities = cities(4);
    Map<Id, Partial<Row>> patches = patches(cities, 2, 0);
    patches.put(Id.of(3), cities.patch());
    patches.put(Id.of(1), cities.patch("country", null, "id", 1));
    List<Row> updated = cities.service().updateAll(patches);
    assertEquals(List.of(2, 0, 3, 1), updated.stream().map(row -> row.getInt(0)).toList());
    updated.forEach(city -> Expect.row(city, cities.read(city.getInt(0))));
    Row second =
        cities.row("id", 2, "name", "New 2", "country", "NO", "population", null, "capital", false);
    Expect.row(second, updated.get(0));
    Expect.value("City 3", cities.read(3), "name");
    Expect.value("City 1", cities.read(1), "name");
    Expect.value(null, cities.read(1), "country");
    assertEquals(List.of(), cities.service().updateAll(Map.of()));
  }

  /** A patch inserts nothing, among others neither. */
  @Test
  default void patchesOfSeveralWithAMissingRecordInsertNothing() {
    Table cities = cities(2);
    Map<Id, Partial<Row>> patches = patches(cities, 0, 7, 1);
    RecordNotFoundException missing =
        assertThrows(RecordNotFoundException.class, () -> cities.service().updateAll(patches));
    assertEquals("7", missing.id());
    assertEquals(2, cities.size());
    boolean isUndone = driver().capabilities().contains(Capability.ATOMIC_BATCHES);
    Expect.value(isUndone ? "City 0" : "New 0", cities.read(0), "name");
    Expect.value("City 1", cities.read(1), "name");
  }

  /** One patch with a version that is stale is enough; one without raises it only. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void patchesOfSeveralCheckTheVersionsTheyHave(DataType type) {
    needs(Capability.ATOMIC_BATCHES);
    Table accounts = accounts(type);
    Object first = accounts.read(1).get("version");
    accounts.update(1, "cents", 5L);
    Map<Id, Partial<Row>> stale = new LinkedHashMap<>();
    stale.put(Id.of(2), accounts.patch("owner", "Eve"));
    stale.put(Id.of(1), accounts.patch("owner", "Eve", "version", first));
    List<Row> before = accounts.all();
    assertThrows(StaleRecordException.class, () -> accounts.service().updateAll(stale));
    Expect.rows(before, accounts.all(), "after a stale patch");

    stale.put(Id.of(1), accounts.patch("owner", "Eve"));
    accounts.service().updateAll(stale);
    assertEquals(2, Rows.version(accounts.read(2), accounts.meta().version().orElseThrow()));
    Expect.value(5L, accounts.read(1), "cents");
  }

  /** What the record's own constructor makes of each is stored; one that it refuses is enough. */
  @Test
  default void patchesOfSeveralStoreWhatTheRecordMadeOfEach() {
    Table cities = cities(3);
    Table picky = picky();
    Map<Id, Partial<Row>> patches = patches(picky, 0);
    patches.put(Id.of(1), picky.patch("name", ""));
    assertThrows(InvalidRecordException.class, () -> picky.service().updateAll(patches));
    Expect.value("City 0", cities.read(0), "name");
    picky.service().updateAll(patches(picky, 1, 0));
    Expect.value("NEW 0", cities.read(0), "name");
    Expect.value("NEW 1", cities.read(1), "name");
    Expect.value("City 2", cities.read(2), "name");
  }
}
