package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Create stores what wasn't there, and returns what is stored then. */
public interface CreateChecks extends DriverChecks {

  /** With defaults filled in, and null where nothing was said. */
  @Test
  default void createReturnsWhatTheStoreHolds() {
    Table cities = Table.of(Metas.CITY, driver());
    Row created = cities.create("id", 1, "name", "Oslo");
    Expect.row(
        cities.row("id", 1, "name", "Oslo", "country", null, "population", null, "capital", false),
        created);
    Expect.row(created, cities.read(1));
  }

  /** What is given wins over the default. */
  @Test
  default void createKeepsGivenValuesBesideDefaults() {
    Table cities = Table.of(Metas.CITY, driver());
    Row created = cities.create("id", 1, "name", "Oslo", "population", 709_037L, "capital", true);
    Expect.value(true, created, "capital");
    Expect.value(true, cities.read(1), "capital");
    Expect.value(709_037L, cities.read(1), "population");
  }

  /** A whole record can't leave a required component out, so that null stands for it. */
  @Test
  default void nullInARequiredFieldOfARecordMeansAbsent() {
    Table cities = Table.of(Metas.CITY, driver());
    Row record = cities.row("id", 1, "name", "Oslo", "country", null, "capital", null);
    Expect.value(false, cities.service().create(record), "capital");
    Expect.value(false, cities.read(1), "capital");
  }

  /** A patch can leave it out, so that null means null, which isn't allowed. */
  @Test
  default void nullInARequiredFieldOfAPatchIsRefused() {
    Table cities = Table.of(Metas.CITY, driver());
    assertThrows(
        InvalidRecordException.class,
        () -> cities.create("id", 1, "name", "Oslo", "capital", null));
    assertEquals(0, cities.size());
  }

  /** What nobody gives and nobody makes is refused by name. */
  @Test
  default void missingRequiredFieldIsRefused() {
    Table cities = Table.of(Metas.CITY, driver());
    InvalidRecordException refused =
        assertThrows(InvalidRecordException.class, () -> cities.create("id", 1));
    Expect.names(refused, "city", "name");
    assertEquals(0, cities.size());
  }

  /** The record's own constructor has its say before the store is asked for anything. */
  @Test
  default void createThatTheRecordRefusesDoesNoIo() {
    CountingDriver counting = new CountingDriver(driver(), 0);
    Table picky = Table.accepting(row -> !"".equals(row.get("name")), Metas.CITY, counting);
    InvalidRecordException refused =
        assertThrows(InvalidRecordException.class, () -> picky.create("id", 1, "name", ""));
    assertEquals("city", refused.resource());
    assertEquals(0, counting.initializations());
    assertEquals(0, picky.size());
  }

  /** An identity is taken once; the record that has it stays as it is. */
  @Test
  default void createOfATakenIdentityChangesNothing() {
    Table cities = Table.of(Metas.CITY, driver());
    Row oslo = cities.create("id", 1, "name", "Oslo");
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> cities.create("id", 1, "name", "Rome"));
    assertEquals("city", refused.resource());
    assertEquals(List.of("id"), refused.fields());
    Expect.rows(List.of(oslo), cities.all(), "after a refused create");
  }

  /** An identity is free again once its record is gone. */
  @Test
  default void identityOfADestroyedRecordIsFree() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    cities.destroy(1);
    cities.create("id", 1, "name", "Rome");
    Expect.value("Rome", cities.read(1), "name");
  }

  /** UUIDs are made where there is none, one after the other in time and order. */
  @Test
  default void missingUuidIsMadeAndGrows() {
    Table things = Table.of(Metas.identifiedBy(DataType.UUID, Generation.UUID_V7), driver());
    List<Row> created = List.of(things.create(), things.create(), things.create());
    assertEquals(7, ((UUID) created.get(0).id().value(0)).version());
    Expect.rows(created, things.all(), "in the order of their identities");
  }

  /** A UUID that is given is kept. */
  @Test
  default void givenUuidIsKept() {
    Table things = Table.of(Metas.identifiedBy(DataType.UUID, Generation.UUID_V7), driver());
    UUID id = new UUID(1, 2);
    Expect.value(id, things.create("id", id), "id");
    assertTrue(things.find(id).isPresent());
  }

  /** A row may be a view of something that changes after the call. */
  @Test
  default void createDoesNotHoldOnToTheGivenRow() {
    driver().initialize(Metas.CITY);
    ViewedCity city = new ViewedCity(1, "Oslo");
    driver().create(Metas.CITY, city);
    city.rename("changed after the call");
    Expect.value("Oslo", Table.of(Metas.CITY, driver()).read(1), "name");
  }
}
