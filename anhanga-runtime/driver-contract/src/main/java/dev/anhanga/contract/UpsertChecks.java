package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.Rows;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Upsert stores a record, whether or not there is one with its identity. */
public interface UpsertChecks extends DriverChecks {

  private Table oslo() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo", "country", "NO", "population", 709_037L);
    return cities;
  }

  private Table members() {
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 1, "badge", 10, "emailAddress", "ada@example.org", "name", "Ada");
    members.create("id", 2, "badge", 20, "emailAddress", "bob@example.org", "name", "Bob");
    return members;
  }

  private Table account(DataType version) {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(version), driver());
    accounts.create("id", 1, "owner", "Ada");
    return accounts;
  }

  private static Row account(Table accounts, int id, long version, String owner) {
    FieldMeta field = accounts.meta().version().orElseThrow();
    return accounts.row(
        "id", id, "owner", owner, "cents", 5L, "version", Rows.ofType(field, version));
  }

  private static long version(Row row) {
    return Rows.version(row, row.meta().version().orElseThrow());
  }

  /** What isn't there is created, with the defaults that create fills in. */
  @Test
  default void upsertOfAMissingRecordCreatesIt() {
    Table cities = oslo();
    Row stored = cities.service().upsert(cities.row("id", 2, "name", "Rome"));
    Expect.row(
        cities.row("id", 2, "name", "Rome", "country", null, "population", null, "capital", false),
        stored);
    Expect.row(stored, cities.read(2));
    assertEquals(2, cities.size());
  }

  /** What is there is replaced, every field of it, and nothing else is touched. */
  @Test
  default void upsertOfAStoredRecordReplacesEveryField() {
    Table cities = oslo();
    Row rome = cities.create("id", 2, "name", "Rome", "country", "IT", "capital", true);
    Row stored = cities.service().upsert(cities.row("id", 1, "name", "Bergen"));
    Expect.row(
        cities.row(
            "id", 1, "name", "Bergen", "country", null, "population", null, "capital", false),
        stored);
    Expect.rows(List.of(stored, rome), cities.all(), "after an upsert");
  }

  /** Again and again, with the same result. */
  @Test
  default void upsertOfTheSameRecordChangesNothing() {
    Table cities = oslo();
    Row before = cities.read(1);
    Expect.row(before, cities.service().upsert(before));
    Expect.row(before, cities.service().upsert(before));
    Expect.rows(List.of(before), cities.all(), "after the same upserts");
  }

  /** Values of every type get in by either way. */
  @ParameterizedTest
  @EnumSource
  default void upsertStoresValuesOfEveryType(FieldKind kind) {
    needsFieldsOf(kind);
    Table holders = Table.of(Metas.holding(kind), driver());
    for (Object value : kind.few()) {
      Row given = holders.row("id", 1, "value", value, "note", null);
      Expect.row(given, holders.service().upsert(given));
      Expect.row(given, holders.read(1));
    }
    Row cleared = holders.row("id", 1, "value", null, "note", null);
    Expect.row(cleared, holders.service().upsert(cleared));
    Expect.row(cleared, holders.read(1));
  }

  /** The identity decides, and nothing else: another's unique value is taken. */
  @Test
  default void upsertDoesNotConflictOnAUniqueValue() {
    Table members = members();
    List<Row> before = members.all();
    Row taken = members.row("id", 3, "badge", 30, "emailAddress", "ada@example.org");
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.service().upsert(taken));
    assertEquals("member", refused.resource());
    assertEquals(List.of("emailAddress"), refused.fields());
    Expect.rows(before, members.all(), "after a refused upsert");
  }

  /** Nor may a record that is there take one. */
  @Test
  default void upsertToATakenUniqueValueChangesNothing() {
    Table members = members();
    List<Row> before = members.all();
    Row taken = members.row("id", 2, "badge", 10, "emailAddress", "new@example.org");
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.service().upsert(taken));
    assertEquals(List.of("badge"), refused.fields());
    Expect.rows(before, members.all(), "after a refused upsert");
  }

  /** Its own it keeps. */
  @Test
  default void upsertKeepsItsOwnUniqueValues() {
    Table members = members();
    Row stored = members.service().upsert(members.row("id", 1, "badge", 10, "name", "Ada L."));
    Expect.value("Ada L.", stored, "name");
    Expect.value(null, members.read(1), "emailAddress");
    members.create("id", 3, "badge", 30, "emailAddress", "ada@example.org");
  }

  /** All parts of an identity are what it is found by. */
  @Test
  default void upsertFindsByAllPartsOfAnIdentity() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    UUID order = new UUID(1, 1);
    lines.create("product", "tea", "orderId", order, "line", 1);
    lines.service().upsert(lines.row("product", "mug", "orderId", order, "line", 2));
    lines.service().upsert(lines.row("product", "pot", "orderId", order, "line", 1));
    assertEquals("pot", lines.read(Id.of(order, 1)).getString(0));
    assertEquals("mug", lines.read(Id.of(order, 2)).getString(0));
    assertEquals(2, lines.size());
  }

  /** A record that the store hasn't given an identity is new. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void upsertWithoutAnIdentityCreates(DataType type) {
    needs(Capability.GENERATED_IDENTITY);
    Table tickets = Table.of(Metas.ticket(type), driver());
    Row first = tickets.service().upsert(tickets.row("title", "a"));
    Row second = tickets.service().upsert(tickets.row("title", "b"));
    assertEquals(2, tickets.size());
    tickets.service().upsert(tickets.row("id", first.get("id"), "title", "c"));
    Expect.value("c", tickets.read(first.id()), "title");
    Expect.row(second, tickets.read(second.id()));
    Object far = type == DataType.INT ? (Object) 1_000 : (Object) 1_000L;
    Expect.value(far, tickets.service().upsert(tickets.row("id", far, "title", "d")), "id");
    assertEquals(3, tickets.size());
    tickets.create("title", "e");
    assertEquals(4, tickets.size());
  }

  /** Whatever it carried, a record that isn't there begins at version 1. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void upsertOfAMissingRecordBeginsAtVersionOne(DataType type) {
    Table accounts = account(type);
    assertEquals(1, version(accounts.service().upsert(account(accounts, 2, 7, "Bob"))));
    assertEquals(1, version(accounts.service().upsert(account(accounts, 3, 0, "Eve"))));
    assertEquals(1, version(accounts.read(2)));
    assertEquals(1, version(accounts.read(3)));
  }

  /** Each upsert of a record that is there raises the version by one. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void upsertRaisesTheVersion(DataType type) {
    Table accounts = account(type);
    assertEquals(2, version(accounts.service().upsert(account(accounts, 1, 1, "Bob"))));
    assertEquals(3, version(accounts.service().upsert(account(accounts, 1, 2, "Eve"))));
    assertEquals(4, version(accounts.service().upsert(account(accounts, 1, 0, "Ada"))));
    Expect.row(account(accounts, 1, 4, "Ada"), accounts.read(1));
  }

  /** A record that was changed since it was read isn't overwritten. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void upsertWithAStaleVersionChangesNothing(DataType type) {
    Table accounts = account(type);
    Row current = accounts.update(1, "cents", 5L);
    for (long stale : new long[] {1, 3, -1}) {
      StaleRecordException refused =
          assertThrows(
              StaleRecordException.class,
              () -> accounts.service().upsert(account(accounts, 1, stale, "Eve")));
      assertEquals("account", refused.resource());
      assertEquals("1", refused.id());
    }
    Expect.rows(List.of(current), accounts.all(), "after stale upserts");
  }

  /** A record that is nothing but its identity is there after it, once. */
  @Test
  default void upsertOfAnIdentityAloneStoresIt() {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "tag", FieldMeta.of("name", DataType.STRING).identity(Generation.ASSIGNED));
    Table tags = Table.of(meta, driver());
    Row red = tags.row("name", "red");
    Expect.row(red, tags.service().upsert(red));
    Expect.row(red, tags.service().upsert(red));
    Expect.rows(List.of(red), tags.all(), "after two upserts");
  }

  /** A record that can't be stored is refused, with all that is wrong. */
  @Test
  default void upsertOfAnInvalidRecordChangesNothing() {
    Table cities = oslo();
    Row before = cities.read(1);
    InvalidRecordException refused =
        assertThrows(
            InvalidRecordException.class,
            () -> cities.service().upsert(cities.row("id", 1, "country", "\u0000")));
    Expect.names(refused, "name", "country");
    Expect.rows(List.of(before), cities.all(), "after a refused upsert");
  }

  /** The record's own constructor has the last word, before anything is stored. */
  @Test
  default void upsertThatTheRecordRefusesChangesNothing() {
    Row before = oslo().read(1);
    Table picky = Table.accepting(row -> !"".equals(row.get("name")), Metas.CITY, driver());
    for (int id = 1; id <= 2; id++) {
      Row refused = picky.row("id", id, "name", "");
      assertThrows(InvalidRecordException.class, () -> picky.service().upsert(refused));
    }
    Expect.rows(List.of(before), picky.all(), "after refused upserts");
  }

  /** What it made of the values is what is stored. */
  @Test
  default void upsertStoresWhatTheRecordMadeOfTheValues() {
    oslo();
    Table shouting =
        Table.made(
            row -> ValueRow.copyOf(row).with(1, row.getString(1).toUpperCase(Locale.ROOT)),
            Metas.CITY,
            driver());
    for (int id = 1; id <= 2; id++) {
      Row given = shouting.row("id", id, "name", "Bergen");
      Expect.value("BERGEN", shouting.service().upsert(given), "name");
      Expect.value("BERGEN", Table.of(Metas.CITY, driver()).read(id), "name");
    }
  }

  /** What the reader throws passes through, and nothing was changed, be the record new or not. */
  @Test
  default void upsertWhoseReaderThrowsChangesNothing() {
    needs(Capability.ATOMIC_BATCHES);
    Table cities = oslo();
    Row before = cities.read(1);
    for (int id = 1; id <= 2; id++) {
      Row given =
          cities.row(
              "id", id, "name", "Bergen", "country", null, "population", null, "capital", false);
      IllegalStateException refusal = new IllegalStateException("I don't want it.");
      RowReader<Row> refusing =
          row -> {
            throw refusal;
          };
      assertSame(
          refusal,
          assertThrows(
              IllegalStateException.class, () -> driver().upsert(Metas.CITY, given, refusing)));
    }
    Expect.rows(List.of(before), cities.all(), "after refused upserts");
  }

  /** Many who store one record at the same moment all succeed, and there is one. */
  @Test
  default void racingUpsertsLeaveOneRecord() {
    Table cities = Table.of(Metas.CITY, driver());
    for (int round = 0; round < 5; round++) {
      int id = round;
      List<Boolean> stored =
          Threads.together(
              8,
              thread -> {
                Row given = cities.row("id", id, "name", "of thread " + thread, "capital", false);
                return cities.service().upsert(given).getString(1).equals("of thread " + thread);
              });
      assertFalse(stored.contains(false));
      assertTrue(cities.read(id).getString(1).startsWith("of thread "));
    }
    assertEquals(5, cities.size());
  }

  /** None of them is lost to the version. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void racingUpsertsRaiseTheVersionEach(DataType type) {
    Table accounts = account(type);
    Threads.together(
        8,
        thread -> {
          for (int round = 0; round < 5; round++) {
            accounts.service().upsert(account(accounts, 1, 0, "thread " + thread));
          }
          return thread;
        });
    assertEquals(41, version(accounts.read(1)));
  }
}
