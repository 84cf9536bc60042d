package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a table whose record changes. */
class EvolutionTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
  private static final FieldMeta NAME = FieldMeta.of("name", DataType.STRING);
  private static final FieldMeta PRICE = FieldMeta.of("price", DataType.DECIMAL).decimal(12, 2);

  @TempDir Path folder;

  private static PersistenceMeta item(FieldMeta... fields) {
    return PersistenceMeta.of("item", fields);
  }

  private static PersistenceMeta stored(JdbcDriver driver, FieldMeta... fields) {
    PersistenceMeta meta = item(fields);
    driver.initialize(meta);
    return meta;
  }

  private static String refusal(JdbcDriver driver, FieldMeta... fields) {
    return assertThrows(StorageException.class, () -> driver.initialize(item(fields))).getMessage();
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void anotherScaleOrTypeIsRefused(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME, PRICE);
      assertTrue(
          refusal(driver, ID, NAME, FieldMeta.of("price", DataType.DECIMAL).decimal(12, 4))
              .contains("price"));
      String told = refusal(driver, ID, FieldMeta.of("name", DataType.INSTANT), PRICE);
      assertTrue(told.contains("item") && told.contains("name (INSTANT)"), told);
      refusal(driver, ID, FieldMeta.of("name", DataType.INT), PRICE);
      refusal(driver, FieldMeta.of("name", DataType.STRING).identity(Generation.ASSIGNED));
      stored(driver, ID, NAME, PRICE);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aNewTreeHasItsDefault(Stores store) {
    Object tree = Map.of("it's", List.of("\"\\é😀\n", 0.1, 5L, true));
    try (JdbcDriver driver = store.open(folder)) {
      PersistenceMeta before = stored(driver, ID);
      driver.create(before, Row.of(before, Map.of("id", 1)));
      PersistenceMeta after =
          stored(driver, ID, FieldMeta.of("tree", DataType.JSON).defaultValue(tree));

      assertEquals(tree, driver.read(after, Id.of(1)).orElseThrow().getJson(1));
    }
  }

  /** Also where a tree is text to the database. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aTreeIsNoText(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME, FieldMeta.of("tree", DataType.JSON));
      refusal(driver, ID, NAME, FieldMeta.of("tree", DataType.STRING));
    }
  }

  /** What clashes is told with what is stored and what is declared. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void whatHasTheNameOfAUniqueKeyMustKeepIt(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME, PRICE);
      OwnSql.run(driver, "CREATE INDEX \"uq_item.price\" ON \"item\" (\"price\")");
      String told = refusal(driver, ID, NAME, PRICE.unique());
      assertTrue(
          told.contains("uq_item.price on [price] that isn't unique")
              && told.contains("price (DECIMAL) unique"),
          told);
      stored(driver, ID, NAME, PRICE);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aUniqueKeyOfOtherFieldsIsNotTakenForIt(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME, PRICE);
      OwnSql.run(driver, "CREATE UNIQUE INDEX \"uq_item.price\" ON \"item\" (\"price\", \"id\")");
      String told = refusal(driver, ID, NAME, PRICE.unique());
      assertTrue(told.contains("on [price, id]"), told);
    }
  }

  /** PostgreSQL and SQLite have indexes of some rows only. */
  @ParameterizedTest
  @EnumSource(names = {"SQLITE_MEMORY", "SQLITE_FILE", "POSTGRES"})
  void aUniqueKeyOfSomeRowsIsNotTakenForIt(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME, PRICE);
      OwnSql.run(
          driver, "CREATE UNIQUE INDEX \"uq_item.price\" ON \"item\" (\"price\") WHERE \"id\" > 5");
      assertTrue(refusal(driver, ID, NAME, PRICE.unique()).contains("isn't unique"));
    }
  }

  /** Except on SQLite, where the row's own number is made for every lone identity that is whole. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void anIdentityThatWasGivenIsNotMadeLater(Stores store) {
    FieldMeta made = FieldMeta.of("id", DataType.INT).identity(Generation.DATABASE);
    try (JdbcDriver driver = store.open(folder)) {
      PersistenceMeta before = stored(driver, ID, NAME);
      driver.create(before, Row.of(before, Map.of("id", 7, "name", "a")));
      if (store.url(folder).startsWith("jdbc:sqlite")) {
        PersistenceMeta after = stored(driver, made, NAME);
        assertEquals(8, driver.create(after, Row.of(after, Map.of("name", "b"))).getInt(0));
      } else {
        String told = refusal(driver, made, NAME);
        assertTrue(told.contains("makes no values") && told.contains("id (INT)"), told);
      }
      OwnSql.run(driver, "CREATE TABLE \"theirs\" (\"id\" INT NOT NULL PRIMARY KEY)");
      assertThrows(
          StorageException.class, () -> driver.initialize(PersistenceMeta.of("theirs", made)));
    }
  }

  /** Whose name begins with that of another. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aUniqueKeyThatVanishedIsNotTakenForAnother(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      FieldMeta full = FieldMeta.of("nameInFull", DataType.STRING);
      stored(driver, ID, NAME.unique(), full.unique());
      PersistenceMeta now = stored(driver, ID, NAME.unique(), full);
      driver.create(now, Row.of(now, Map.of("id", 1, "name", "a", "nameInFull", "x")));
      Row second = Row.of(now, Map.of("id", 2, "name", "b", "nameInFull", "x"));

      DuplicateRecordException refused =
          assertThrows(DuplicateRecordException.class, () -> driver.create(now, second));

      assertEquals(List.of("nameInFull"), refused.fields());
    }
  }

  /** On MariaDB that would define the column twice in one statement. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aFieldMayBecomeLongerAndNullableAndUniqueAtOnce(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME.length(3), PRICE);
      PersistenceMeta after =
          stored(driver, ID, NAME.length(30).nullable().unique(), PRICE.nullable());
      Row row = Row.of(after, Map.of("id", 1, "name", "x".repeat(30)));
      driver.create(after, row);
      Map<String, Object> nulls = new HashMap<>();
      nulls.put("id", 2);
      nulls.put("name", null);
      nulls.put("price", null);
      driver.create(after, Row.of(after, nulls));
      assertEquals(2, driver.count(after, Filter.all()));
      assertThrows(
          DuplicateRecordException.class,
          () -> driver.create(after, Row.of(after, Map.of("id", 3, "name", "x".repeat(30)))));
    }
  }

  /** Its keys have 3,072 bytes: nothing is left of a table whose index is refused. */
  @Test
  void mariaDbMakesATableWithItsIndexesOrNone() {
    FieldMeta wide = FieldMeta.of("wide", DataType.STRING).length(600);
    PersistenceMeta refused = item(ID, NAME.length(600), wide).withIndex("name", "wide");
    try (JdbcDriver driver = Stores.MARIADB.open(folder)) {
      StorageException created =
          assertThrows(StorageException.class, () -> driver.initialize(refused));
      assertTrue(created.getMessage().contains("shorten them"), created.getMessage());
      assertThrows(StorageException.class, () -> OwnSql.run(driver, "SELECT 1 FROM \"item\""));

      stored(driver, ID, NAME.length(600));
      assertThrows(StorageException.class, () -> driver.initialize(refused));
      assertThrows(
          StorageException.class, () -> OwnSql.run(driver, "SELECT \"wide\" FROM \"item\""));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aFieldMayBecomeUniqueWhereItsValuesAre(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      PersistenceMeta before = stored(driver, ID, NAME);
      driver.createAll(
          before,
          List.of(
              Row.of(before, Map.of("id", 1, "name", "a")),
              Row.of(before, Map.of("id", 2, "name", "a"))));
      assertTrue(refusal(driver, ID, NAME.unique()).contains("unique"));
      driver.destroy(before, Id.of(2));
      PersistenceMeta after = stored(driver, ID, NAME.unique());
      DuplicateRecordException told =
          assertThrows(
              DuplicateRecordException.class,
              () -> driver.create(after, Row.of(after, Map.of("id", 3, "name", "a"))));
      assertEquals(List.of("name"), told.fields());
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void anIdentityGainsAndLosesNoPart(Stores store) {
    FieldMeta line = FieldMeta.of("line", DataType.INT);
    FieldMeta part = line.identity(Generation.ASSIGNED);
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, part, NAME);
      assertTrue(refusal(driver, ID, NAME).contains("line in the identity"));
      assertTrue(refusal(driver, ID, line, NAME).contains("line"));
      assertTrue(
          refusal(driver, ID, part, NAME.identity(Generation.ASSIGNED))
              .contains("in the identity"));
      stored(driver, part, ID, NAME);
    }
  }

  /** Not on MariaDB, where an index that is still there limits it. */
  @ParameterizedTest
  @EnumSource(value = Stores.class, mode = EnumSource.Mode.EXCLUDE, names = "MARIADB")
  void textMayBecomeLonger(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME.unique());
      PersistenceMeta after = stored(driver, ID, NAME);
      Row row = Row.of(after, Map.of("id", 1, "name", "x".repeat(300)));
      driver.create(after, row);
      assertEquals(row, driver.read(after, Id.of(1)).orElseThrow());
    }
  }

  /** An older program that is still running may leave a null there. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aFieldThatBecomesLongerAndRequiredTakesNullOfOthers(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      FieldMeta name = NAME.length(50);
      PersistenceMeta old = stored(driver, ID, name.nullable());
      stored(driver, ID, NAME.length(100));
      Map<String, Object> values = new HashMap<>(Map.of("id", 1));
      values.put("name", null);

      driver.create(old, Row.of(old, values));

      assertEquals(1, driver.count(old, Filter.all()));
    }
  }

  /** A program that doesn't know the field leaves it to the database. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aFieldThatBecomesNullableKeepsItsDefaultForOthers(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      PersistenceMeta old = stored(driver, ID);
      stored(driver, ID, NAME.defaultValue("x"));
      PersistenceMeta now = stored(driver, ID, NAME.defaultValue("x").nullable());

      driver.create(old, Row.of(old, Map.of("id", 1)));

      assertEquals("x", driver.read(now, Id.of(1)).orElseThrow().getString(1));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aLengthMayGrowAndShrink(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      stored(driver, ID, NAME.length(3));
      PersistenceMeta longer = stored(driver, ID, NAME.length(30));
      Row row = Row.of(longer, Map.of("id", 1, "name", "x".repeat(30)));
      driver.create(longer, row);
      PersistenceMeta shorter = stored(driver, ID, NAME.length(3));
      assertEquals("x".repeat(30), driver.read(shorter, Id.of(1)).orElseThrow().getString(1));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aRenamedFieldKeepsItsColumn(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      PersistenceMeta before = stored(driver, ID, NAME);
      driver.create(before, Row.of(before, Map.of("id", 1, "name", "a")));
      PersistenceMeta after =
          stored(driver, ID, FieldMeta.of("fullName", DataType.STRING).stored("name").unique());
      assertEquals("a", driver.read(after, Id.of(1)).orElseThrow().getString(1));
      OwnSql.run(driver, "SELECT \"name\" FROM \"item\" WHERE \"id\" = 1");
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void twoFieldsShareNoColumn(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      String told = refusal(driver, ID, NAME, FieldMeta.of("other", DataType.INT).stored("NAME"));
      assertTrue(told.contains("name (STRING)") && told.contains("other (INT)"), told);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void anIdentityIsMadeBeyondThoseGiven(Stores store) {
    FieldMeta made = FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE);
    try (JdbcDriver driver = store.open(folder)) {
      PersistenceMeta meta = stored(driver, made, NAME);
      driver.create(meta, Row.of(meta, Map.of("id", 1L, "name", "a")));
      driver.create(meta, Row.of(meta, Map.of("id", 2L, "name", "b")));
      assertEquals(3L, driver.create(meta, Row.of(meta, Map.of("name", "c"))).getLong(0));
      List<Row> stored =
          driver.createAll(
              meta,
              List.of(
                  Row.of(meta, Map.of("id", 9L, "name", "d")),
                  Row.of(meta, Map.of("name", "e")),
                  Row.of(meta, Map.of("name", "f"))));
      assertEquals(3, stored.stream().map(Row::id).distinct().count());
    }
  }
}
