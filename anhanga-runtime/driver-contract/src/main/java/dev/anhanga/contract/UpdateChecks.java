package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Update sets the fields that are present, of a record that is there, and nothing else. */
public interface UpdateChecks extends DriverChecks {

  private Table oslo() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo", "country", "NO", "population", 709_037L);
    cities.create("id", 2, "name", "Rome", "country", "IT");
    return cities;
  }

  /** Fields that the patch leaves out stay as they are, and so do other records. */
  @Test
  default void updateSetsJustTheFieldsPresent() {
    Table cities = oslo();
    Row rome = cities.read(2);
    Row updated = cities.update(1, "name", "Kristiania");
    Row expected =
        cities.row(
            "id",
            1,
            "name",
            "Kristiania",
            "country",
            "NO",
            "population",
            709_037L,
            "capital",
            false);
    Expect.row(expected, updated);
    Expect.row(expected, cities.read(1));
    Expect.row(rome, cities.read(2));
  }

  /** A null in a patch clears the field; it isn't the same as leaving the field out. */
  @Test
  default void nullInAPatchClearsTheField() {
    Table cities = oslo();
    Expect.value(null, cities.update(1, "country", null), "country");
    Expect.value(null, cities.read(1), "country");
    Expect.value(709_037L, cities.read(1), "population");
  }

  /** Absent, null and a value are three things, for every type. */
  @ParameterizedTest
  @EnumSource
  default void absentNullAndValueAreThreeThings(FieldKind kind) {
    needsFieldsOf(kind);
    Table table = Table.of(Metas.holding(kind), driver());
    Object first = kind.few().get(0);
    Object second = kind.few().get(1);
    table.create("id", 1, "value", first, "note", "a");
    Expect.row(table.row("id", 1, "value", first, "note", "b"), table.update(1, "note", "b"));
    Expect.row(table.row("id", 1, "value", second, "note", "b"), table.update(1, "value", second));
    Expect.row(table.row("id", 1, "value", null, "note", "b"), table.update(1, "value", null));
    Expect.row(table.row("id", 1, "value", null, "note", "c"), table.update(1, "note", "c"));
    Expect.row(table.row("id", 1, "value", first, "note", "c"), table.update(1, "value", first));
    Expect.row(table.row("id", 1, "value", first, "note", "c"), table.read(1));
  }

  /** Update never creates. */
  @Test
  default void updateOfMissingIdInsertsNothing() {
    Table cities = oslo();
    RecordNotFoundException missing =
        assertThrows(
            RecordNotFoundException.class,
            () -> cities.update(3, "name", "Bern", "country", "CH", "capital", true));
    assertEquals("city", missing.resource());
    assertEquals("3", missing.id());
    assertThrows(
        RecordNotFoundException.class,
        () -> cities.service().update(cities.row("id", 3, "name", "Bern", "capital", true)));
    assertEquals(2, cities.size());
  }

  /** Some stores count changed rows, where found ones are meant. */
  @Test
  default void updateThatChangesNothingStillFindsTheRecord() {
    Table cities = oslo();
    Row before = cities.read(1);
    Expect.row(before, cities.update(1, "name", "Oslo"));
    Expect.row(before, cities.update(1, "name", "Oslo"));
  }

  /** A patch without fields is a read. */
  @Test
  default void emptyPatchReturnsTheRecord() {
    Table cities = oslo();
    Expect.row(cities.read(1), cities.update(1));
    assertThrows(RecordNotFoundException.class, () -> cities.update(3));
  }

  /** A whole record replaces every field. */
  @Test
  default void updateByRecordReplacesEveryField() {
    Table cities = oslo();
    Row changed =
        cities.row("id", 1, "name", "Bergen", "country", null, "population", null, "capital", true);
    Expect.row(changed, cities.service().update(changed));
    Expect.row(changed, cities.read(1));
  }

  /** A patch for a record goes to the one with its identity. */
  @Test
  default void updateOfARecordByPatchSetsJustTheFieldsPresent() {
    Table cities = oslo();
    Row stale = cities.read(1);
    cities.update(1, "country", "DK");
    Row updated = cities.service().update(stale, cities.patch("name", "Kristiania"));
    Expect.value("Kristiania", updated, "name");
    Expect.value("DK", updated, "country");
  }

  /** The identity may be in the patch, as it is in a form that was sent back. */
  @Test
  default void identityInAPatchMayBeTheSame() {
    Table cities = oslo();
    Expect.value("Bergen", cities.update(1, "id", 1, "name", "Bergen"), "name");
    Expect.value(1, cities.read(1), "id");
  }

  /** An identity never changes. */
  @Test
  default void anotherIdentityInAPatchIsRefused() {
    Table cities = oslo();
    InvalidRecordException refused =
        assertThrows(
            InvalidRecordException.class, () -> cities.update(1, "id", 3, "name", "Bergen"));
    Expect.names(refused, "id");
    Expect.value("Oslo", cities.read(1), "name");
    assertEquals(2, cities.size());
  }

  /** What must have a value can't be cleared. */
  @Test
  default void requiredFieldCanNotBeCleared() {
    Table cities = oslo();
    InvalidRecordException refused =
        assertThrows(
            InvalidRecordException.class, () -> cities.update(1, "name", null, "country", "DK"));
    Expect.names(refused, "name");
    Expect.value("NO", cities.read(1), "country");
  }

  /** The record's own constructor has the last word, before anything is stored. */
  @Test
  default void updateThatTheRecordRefusesChangesNothing() {
    oslo();
    Table picky = Table.accepting(row -> !"".equals(row.get("name")), Metas.CITY, driver());
    Row before = picky.read(1);
    assertThrows(InvalidRecordException.class, () -> picky.update(1, "name", "", "country", "DK"));
    Expect.row(before, picky.read(1));
    Expect.value("DK", picky.update(1, "country", "DK"), "country");
  }

  /** What the record's own constructor makes of a patch is what is stored, and so what is found. */
  @Test
  default void updateStoresWhatTheRecordMadeOfThePatch() {
    oslo();
    Table shouting =
        Table.made(
            row -> ValueRow.copyOf(row).with(1, row.getString(1).toUpperCase(Locale.ROOT)),
            Metas.CITY,
            driver());
    Expect.value("BERGEN", shouting.update(1, "name", "Bergen", "country", "DK"), "name");
    Table cities = Table.of(Metas.CITY, driver());
    Expect.value("BERGEN", cities.read(1), "name");
    Expect.value("DK", cities.read(1), "country");
  }

  /** The driver's own two ways of updating agree. */
  @Test
  default void updateWithAReaderStoresWhatItReads() {
    Table cities = oslo();
    cities.all();
    Object read =
        driver()
            .update(
                Metas.CITY, Id.of(1), cities.row("name", "Bergen"), row -> row.getString(1) + "!");
    assertEquals("Bergen!", read);
    Expect.value("Bergen", cities.read(1), "name");
  }
}
