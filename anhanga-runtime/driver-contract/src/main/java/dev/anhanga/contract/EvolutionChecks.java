package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.Rows;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Initialize adds what is missing, drops nothing, and refuses what doesn't fit. */
public interface EvolutionChecks extends DriverChecks {

  private static PersistenceMeta town(FieldMeta... further) {
    FieldMeta[] fields = new FieldMeta[further.length + 2];
    fields[0] = FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
    fields[1] = FieldMeta.of("name", DataType.STRING);
    System.arraycopy(further, 0, fields, 2, further.length);
    return PersistenceMeta.of("town", fields);
  }

  /** A store with one row, written when the record had fewer fields. */
  private void storeOneTown(FieldMeta... fields) {
    Table.of(town(fields), driver()).create("id", 1, "name", "Hamar");
  }

  /** Rows that were there before the field have null in it. */
  @ParameterizedTest
  @EnumSource
  default void newNullableFieldIsNullInOldRows(FieldKind kind) {
    needsFieldsOf(kind);
    storeOneTown();
    Table towns = Table.of(town(kind.field("added").nullable()), driver());
    Expect.row(towns.row("id", 1, "name", "Hamar", "added", null), towns.read(1));
    Object value = kind.few().get(0);
    Expect.value(value, towns.update(1, "added", value), "added");
  }

  /** Rows that were there before the field have its default in it. */
  @ParameterizedTest
  @EnumSource
  default void newFieldWithDefaultHasItInOldRows(FieldKind kind) {
    needsFieldsOf(kind);
    storeOneTown();
    Object value = kind.few().get(kind.few().size() - 1);
    Table towns = Table.of(town(kind.field("added").defaultValue(value)), driver());
    Expect.value(value, towns.read(1), "added");
    Expect.value(value, towns.create("id", 2, "name", "Gjøvik"), "added");
  }

  /** There is no value that the rows could have in it. */
  @Test
  default void newRequiredFieldWithoutDefaultIsRefusedWhereThereAreRows() {
    storeOneTown();
    Table towns = Table.of(town(FieldMeta.of("mayor", DataType.STRING)), driver());
    StorageException refused = assertThrows(StorageException.class, () -> towns.find(1));
    Expect.names(refused, "town", "mayor");
    assertEquals(1, Table.of(town(), driver()).size());
  }

  /** Without rows, nothing is in the way. */
  @Test
  default void newRequiredFieldWithoutDefaultIsAddedWhereThereAreNoRows() {
    Table.of(town(), driver()).all();
    Table towns = Table.of(town(FieldMeta.of("mayor", DataType.STRING)), driver());
    towns.create("id", 1, "name", "Hamar", "mayor", "Einar");
    Expect.value("Einar", towns.read(1), "mayor");
  }

  /** What the record no longer has may still be wanted by another program. */
  @Test
  default void fieldThatVanishedStaysStored() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING).nullable();
    Table withMayor = Table.of(town(mayor), driver());
    withMayor.create("id", 1, "name", "Hamar", "mayor", "Einar");

    Table without = Table.of(town(), driver());
    Expect.row(without.row("id", 1, "name", "Hamar"), without.read(1));
    without.update(1, "name", "Hamar by");
    without.create("id", 2, "name", "Gjøvik");

    Table again = Table.of(town(mayor), driver());
    Expect.row(again.row("id", 1, "name", "Hamar by", "mayor", "Einar"), again.read(1));
    Expect.value(null, again.read(2), "mayor");
  }

  /** Values of one type aren't taken for values of another; the message says which and which. */
  @Test
  default void changedTypeIsRefusedNamingBoth() {
    storeOneTown(FieldMeta.of("founded", DataType.INT).nullable());
    Table towns = Table.of(town(FieldMeta.of("founded", DataType.DATE).nullable()), driver());
    StorageException refused = assertThrows(StorageException.class, towns::all);
    Expect.names(refused, "town", "founded");
    Expect.namesTypes(refused, DataType.INT, DataType.DATE);
    StorageException again = assertThrows(StorageException.class, towns::all);
    Expect.names(again, "founded");
  }

  @ParameterizedTest
  @EnumSource
  default void everyOtherTypeIsRefused(DataType stored) {
    if (stored == DataType.JSON) {
      needs(Capability.JSON_FIELDS);
    }
    Set<DataType> types = EnumSet.complementOf(EnumSet.of(stored));
    if (!driver().capabilities().contains(Capability.JSON_FIELDS)) {
      types.remove(DataType.JSON);
    }
    FieldMeta field = founded(stored);
    storeOneTown(field);
    for (DataType other : types) {
      Table towns = Table.of(town(founded(other)), driver());
      StorageException refused = assertThrows(StorageException.class, towns::all, other::name);
      Expect.names(refused, "town", "founded");
      Expect.namesTypes(refused, other);
    }
    assertEquals(1, Table.of(town(field), driver()).size());
  }

  private static FieldMeta founded(DataType type) {
    FieldMeta founded = FieldMeta.of("founded", type).nullable();
    return type == DataType.DECIMAL ? founded.decimal(12, 2) : founded;
  }

  /** A record that fits is served while another, of the same resource, is refused. */
  @Test
  default void refusedTypeLeavesTheStoreAsItWas() {
    storeOneTown(FieldMeta.of("founded", DataType.INT).nullable());
    Table changed =
        Table.of(
            town(
                FieldMeta.of("mayor", DataType.STRING).nullable(),
                FieldMeta.of("founded", DataType.BYTES).nullable()),
            driver());
    assertThrows(StorageException.class, changed::all);
    Table towns = Table.of(town(FieldMeta.of("founded", DataType.INT).nullable()), driver());
    assertTrue(towns.find(1).isPresent());
  }

  /** Digits would be lost, or read with the point elsewhere. */
  @Test
  default void changedScaleIsRefused() {
    FieldMeta tax = FieldMeta.of("tax", DataType.DECIMAL).nullable();
    storeOneTown(tax.decimal(12, 2));
    Table towns = Table.of(town(tax.decimal(12, 4)), driver());
    Expect.names(assertThrows(StorageException.class, towns::all), "town", "tax");
    assertEquals(1, Table.of(town(tax.decimal(12, 2)), driver()).size());
  }

  /** A new field that came before the refused one isn't kept: it may still be of any type. */
  @Test
  default void refusedRecordAddsNothing() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING);
    storeOneTown();
    FieldMeta[] refused = {FieldMeta.of("founded", DataType.INT).nullable(), mayor};
    assertThrows(StorageException.class, Table.of(town(refused), driver())::all);
    FieldMeta founded = FieldMeta.of("founded", DataType.DATE).nullable();
    Expect.value(null, Table.of(town(founded), driver()).read(1), "founded");
  }

  /** Nor where it is the rows that refuse a key. */
  @Test
  default void refusedUniqueKeyAddsNothing() {
    needs(Capability.UNIQUE_FIELDS);
    Table towns = Table.of(town(), driver());
    towns.create("id", 1, "name", "Os");
    towns.create("id", 2, "name", "Os");
    PersistenceMeta refused =
        town(FieldMeta.of("founded", DataType.INT).nullable()).withUnique("name");
    assertThrows(StorageException.class, Table.of(refused, driver())::all);
    FieldMeta founded = FieldMeta.of("founded", DataType.DATE).nullable();
    Expect.value(null, Table.of(town(founded), driver()).read(1), "founded");
  }

  /** There is no value that a row without one could have in it. */
  @Test
  default void fieldMayBecomeRequiredWhereEveryRowHasIt() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING);
    Table towns = Table.of(town(mayor.nullable()), driver());
    towns.create("id", 1, "name", "Hamar", "mayor", "Einar");
    towns.create("id", 2, "name", "Gjøvik");
    StorageException refused =
        assertThrows(StorageException.class, Table.of(town(mayor), driver())::all);
    Expect.names(refused, "town", "mayor");
    towns.update(2, "mayor", "Ada");
    Expect.value("Ada", Table.of(town(mayor), driver()).read(2), "mayor");
  }

  /** From then on rows come without it. */
  @Test
  default void requiredFieldMayBecomeNullable() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING);
    Table.of(town(mayor), driver()).create("id", 1, "name", "Hamar", "mayor", "Einar");
    Table towns = Table.of(town(mayor.nullable()), driver());
    Expect.value(null, towns.update(1, "mayor", null), "mayor");
    Expect.value(null, towns.create("id", 2, "name", "Gjøvik"), "mayor");
  }

  /** A record may be given a version when there are rows of it. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void newVersionStartsAtOneInOldRows(DataType type) {
    needs(Capability.VERSIONS);
    storeOneTown();
    FieldMeta version = FieldMeta.of("version", type).version();
    Table towns = Table.of(town(version), driver());
    assertEquals(1, Rows.version(towns.read(1), version(towns)));
    assertEquals(2, Rows.version(towns.update(1, "name", "Hamar by"), version(towns)));
    assertEquals(1, Rows.version(towns.create("id", 2, "name", "Gjøvik"), version(towns)));
    Table.of(town(), driver()).create("id", 3, "name", "Lillehammer");
    assertEquals(1, Rows.version(towns.read(3), version(towns)));
  }

  private static FieldMeta version(Table table) {
    return table.meta().version().orElseThrow();
  }

  /** A program that doesn't know the field can't fill it in. */
  @Test
  default void rowsComeWithoutRequiredFieldThatVanished() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING);
    Table.of(town(mayor), driver()).create("id", 1, "name", "Hamar", "mayor", "Einar");
    Table.of(town(), driver()).create("id", 2, "name", "Gjøvik");
    StorageException refused =
        assertThrows(StorageException.class, Table.of(town(mayor), driver())::all);
    Expect.names(refused, "town", "mayor");
    Expect.value("Einar", Table.of(town(mayor.nullable()), driver()).read(1), "mayor");
  }

  /** Old rows have the default that was declared when they were written. */
  @Test
  default void anotherDefaultIsForNewRows() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING);
    storeOneTown(mayor.defaultValue("Einar"));
    Table towns = Table.of(town(mayor.defaultValue("Ada")), driver());
    Expect.value("Einar", towns.read(1), "mayor");
    Expect.value("Ada", towns.create("id", 2, "name", "Gjøvik"), "mayor");
  }

  /** Another program may still rely on it. */
  @Test
  default void uniqueKeyThatVanishedIsStillKept() {
    needs(Capability.UNIQUE_FIELDS);
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING).nullable();
    Table.of(town(mayor).withUnique("mayor", "name"), driver())
        .create("id", 1, "name", "Os", "mayor", "Ada");
    Table towns = Table.of(town(mayor), driver());
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class,
            () -> towns.create("id", 2, "name", "Os", "mayor", "Ada"));
    Expect.same(List.of("mayor", "name"), refused.fields());
    assertEquals(1, towns.size());
  }

  /** Null clashes with nothing, so that a unique field can be added to many rows. */
  @Test
  default void newUniqueFieldIsUniqueFromThenOn() {
    needs(Capability.UNIQUE_FIELDS);
    storeOneTown();
    Table.of(town(), driver()).create("id", 2, "name", "Gjøvik");
    Table towns = Table.of(town(FieldMeta.of("code", DataType.INT).nullable().unique()), driver());
    Expect.value(2300, towns.update(1, "code", 2300), "code");
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> towns.update(2, "code", 2300));
    assertEquals(List.of("code"), refused.fields());
    Expect.value(null, towns.read(2), "code");
  }

  /** What is stored twice can't become unique, and nothing of the new record is kept. */
  @Test
  default void fieldStoredTwiceCanNotBecomeUnique() {
    needs(Capability.UNIQUE_FIELDS);
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING).nullable();
    Table towns = Table.of(town(mayor), driver());
    towns.create("id", 1, "name", "Lillehammer", "mayor", "Ada");
    towns.create("id", 2, "name", "Gjøvik", "mayor", "Ada");
    Table unique = Table.of(town(mayor.unique()), driver());
    Expect.names(assertThrows(StorageException.class, unique::all), "town", "mayor");
    towns.update(2, "mayor", null);
    assertThrows(DuplicateRecordException.class, () -> unique.update(2, "mayor", "Ada"));
    Expect.value(null, unique.read(2), "mayor");
  }

  /** What is stored twice in all fields of a key can't become unique; in some of them it can. */
  @Test
  default void fieldsStoredTwiceCanNotBecomeUniqueTogether() {
    needs(Capability.UNIQUE_FIELDS);
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING).nullable();
    Table towns = Table.of(town(mayor), driver());
    towns.create("id", 1, "name", "Os", "mayor", "Ada");
    towns.create("id", 2, "name", "Os", "mayor", "Ada");
    towns.create("id", 3, "name", "Os");
    towns.create("id", 4, "name", "Os");
    Table unique = Table.of(town(mayor).withUnique("mayor", "name"), driver());
    Expect.names(assertThrows(StorageException.class, unique::all), "town", "mayor", "name");
    towns.update(2, "mayor", "Bo");
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> unique.update(2, "mayor", "Ada"));
    assertEquals(List.of("mayor", "name"), refused.fields());
    Expect.value("Bo", unique.read(2), "mayor");
  }

  /** Old rows are found as before. */
  @Test
  default void indexMayBeAddedLater() {
    FieldMeta mayor = FieldMeta.of("mayor", DataType.STRING).nullable();
    storeOneTown(mayor);
    PersistenceMeta indexed =
        town(mayor.indexed(), FieldMeta.of("code", DataType.INT).nullable().indexed())
            .withIndex("name", "code");
    Table towns = Table.of(indexed, driver());
    towns.create("id", 2, "name", "Gjøvik", "mayor", "Ada", "code", 7);
    assertEquals(
        List.of(towns.read(2), towns.read(1)),
        towns.search(query -> query.sort("mayor", "asc")).data());
    assertEquals(2, Table.of(town(mayor), driver()).size());
    assertEquals(2, Table.of(indexed, driver()).size());
  }

  /** A default would give every old row the same value. */
  @Test
  default void newUniqueFieldWithDefaultIsRefusedWhereThereAreRows() {
    needs(Capability.UNIQUE_FIELDS);
    storeOneTown();
    Table.of(town(), driver()).create("id", 2, "name", "Gjøvik");
    FieldMeta code = FieldMeta.of("code", DataType.INT).defaultValue(7).unique();
    Expect.names(assertThrows(StorageException.class, Table.of(town(code), driver())::all), "code");
    assertTrue(Table.of(town(), driver()).find(2).isPresent());
  }

  /** Programs get new constants; what was stored before stays what it is. */
  @Test
  default void enumMayGetNewConstants() {
    storeOneTown(FieldMeta.of("color", FieldKind.Color.class).nullable());
    Table.of(town(FieldMeta.of("color", FieldKind.Color.class).nullable()), driver())
        .update(1, "color", "RED");
    Table towns =
        Table.of(town(FieldMeta.of("color", FieldKind.MoreColors.class).nullable()), driver());
    Expect.value("RED", towns.read(1), "color");
    Expect.value("ULTRAVIOLET", towns.update(1, "color", "ULTRAVIOLET"), "color");
  }

  /** Two records in one store don't get in each other's way. */
  @Test
  default void resourcesAreKeptApart() {
    Table cities = Table.of(Metas.CITY, driver());
    Table towns = Table.of(town(), driver());
    cities.create("id", 1, "name", "Oslo");
    towns.create("id", 1, "name", "Hamar");
    towns.destroy(1);
    Expect.value("Oslo", cities.read(1), "name");
    assertEquals(0, towns.size());
  }
}
