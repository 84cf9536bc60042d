package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.ServiceContract;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs, other resources and other times have left in a database. */
class StoredByOthersTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
  private static final PersistenceMeta DAYS =
      PersistenceMeta.of(
          "days",
          ID,
          FieldMeta.of("day", DataType.DATE).nullable(),
          FieldMeta.of("uid", DataType.UUID).nullable());

  @TempDir Path folder;

  private static ServiceContract<Row> service(PersistenceMeta meta, JdbcDriver driver) {
    return Anhanga.createService(new RowSchema(meta), driver);
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  @Timeout(20) // Not a measurement: it used to look for the missing index for ever.
  void indexesOfSeveralResourcesHaveDifferentNames(Stores store) {
    PersistenceMeta user =
        PersistenceMeta.of("user", ID, FieldMeta.of("accountEmail", DataType.STRING).unique());
    PersistenceMeta account =
        PersistenceMeta.of("user_account", ID, FieldMeta.of("email", DataType.STRING).unique());
    try (JdbcDriver driver = store.open(folder)) {
      service(user, driver).create(Row.of(user, Map.of("id", 1, "accountEmail", "x")));
      ServiceContract<Row> accounts = service(account, driver);
      accounts.create(Row.of(account, Map.of("id", 1, "email", "x")));

      assertThrows(
          DuplicateRecordException.class,
          () -> accounts.create(Row.of(account, Map.of("id", 2, "email", "x"))));
    }
  }

  @Test
  void aValueThatIsNoneOfItsTypeIsToldWithoutIt() {
    try (JdbcDriver driver = Stores.SQLITE_MEMORY.open(folder)) {
      ServiceContract<Row> days = service(DAYS, driver);
      days.find(Id.of(1));
      OwnSql.run(driver, "INSERT INTO days VALUES (1, 'secret-text', NULL)");

      StorageException read = assertThrows(StorageException.class, () -> days.read(Id.of(1)));
      assertTrue(read.getMessage().contains("day (DATE)"), read.getMessage());
      assertFalse(read.getMessage().contains("secr"), read.getMessage());
      assertThrows(StorageException.class, () -> days.paginate(query -> query.sort("day", "asc")));
    }
  }

  @Test
  void anUpdateThatCannotBeReadBackIsUndone() {
    try (JdbcDriver driver = Stores.SQLITE_FILE.open(folder)) {
      ServiceContract<Row> days = service(DAYS, driver);
      days.find(Id.of(1));
      OwnSql.run(driver, "INSERT INTO days VALUES (1, 'no day', NULL)");

      assertThrows(
          StorageException.class,
          () -> days.update(Id.of(1), () -> Row.of(DAYS, Map.of("uid", new UUID(0, 1)))));

      assertEquals(1, OwnSql.run(driver, "UPDATE days SET id = id WHERE uid IS NULL"));
    }
  }

  private enum Mood {
    GOOD,
    BAD
  }

  private static final PersistenceMeta MOODS =
      PersistenceMeta.of(
          "moods",
          ID,
          FieldMeta.of("mood", Mood.class),
          FieldMeta.of("text", DataType.STRING).nullable());

  /** What others left is read by a reader that knows no such mood. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void anUpdateBesideAnUnknownConstantIsUndone(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> moods = service(MOODS, driver);
      moods.create(Row.of(MOODS, Map.of("id", 1, "mood", "GOOD")));
      OwnSql.run(driver, "UPDATE \"moods\" SET \"mood\" = 'ODD'");
      Row patch = Row.of(MOODS, Map.of("text", "new"));
      RowReader<Mood> reader = row -> Mood.valueOf(row.getString(1));

      assertThrows(
          IllegalArgumentException.class, () -> driver.update(MOODS, Id.of(1), patch, reader));
      assertNull(moods.read(Id.of(1)).getString(2));

      OwnSql.run(driver, "UPDATE \"moods\" SET \"mood\" = 'BAD'");
      assertEquals(Mood.BAD, driver.update(MOODS, Id.of(1), patch, reader));
      assertEquals("new", moods.read(Id.of(1)).getString(2));
    }
  }

  private static final PersistenceMeta PICKY =
      PersistenceMeta.of("picky", ID, FieldMeta.of("text", DataType.STRING)).withInvariants();

  /** All that is stored could be read, and the record refuses it. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void anUpdateThatTheRecordRefusesIsUndone(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> picky = service(PICKY, driver);
      picky.create(Row.of(PICKY, Map.of("id", 1, "text", "old")));
      Row patch = Row.of(PICKY, Map.of("text", "new"));
      RowReader<Row> refusing =
          row -> {
            throw new IllegalStateException(row.getString(1));
          };

      assertEquals(
          "new",
          assertThrows(
                  IllegalStateException.class,
                  () -> driver.update(PICKY, Id.of(1), patch, refusing))
              .getMessage());
      assertEquals("old", picky.read(Id.of(1)).getString(1));
      // Nothing of it is left that would undo, or keep from, what comes after.
      assertEquals("new", driver.update(PICKY, Id.of(1), patch).getString(1));
      assertEquals("new", picky.read(Id.of(1)).getString(1));
    }
  }

  private static final PersistenceMeta PRICES =
      PersistenceMeta.of(
          "prices",
          ID,
          FieldMeta.of("price", DataType.DECIMAL).decimal(12, 2).nullable(),
          FieldMeta.of("text", DataType.STRING).nullable());

  @Test
  void anUpdateBesideWhatIsNoNumberIsUndone() {
    try (JdbcDriver driver = Stores.POSTGRES.open(folder)) {
      ServiceContract<Row> prices = service(PRICES, driver);
      prices.create(Row.of(PRICES, Map.of("id", 1)));
      Partial<Row> patch = () -> Row.of(PRICES, Map.of("text", "new"));
      assertEquals("new", prices.update(Id.of(1), patch).getString(2));
      OwnSql.run(driver, "UPDATE \"prices\" SET \"price\" = 'NaN', \"text\" = NULL");

      assertThrows(StorageException.class, () -> prices.update(Id.of(1), patch));
      assertEquals(
          1, OwnSql.run(driver, "UPDATE \"prices\" SET \"id\" = 1 WHERE \"text\" IS NULL"));

      prices.update(
          Id.of(1), () -> Row.of(PRICES, Map.of("price", BigDecimal.TEN, "text", "mended")));
      assertEquals("mended", prices.read(Id.of(1)).getString(2));
    }
  }

  private static final PersistenceMeta NOTES =
      PersistenceMeta.of("notes", ID, FieldMeta.of("tree", DataType.JSON).nullable());

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "{\"secret\":", "[\"secret\\u0000\"]", "null", "[1e9999]"})
  void whatIsNoTreeIsToldWithoutIt(String text) {
    try (JdbcDriver driver = Stores.SQLITE_MEMORY.open(folder)) {
      ServiceContract<Row> notes = service(NOTES, driver);
      notes.find(Id.of(1));
      OwnSql.run(driver, "INSERT INTO notes VALUES (1, '" + text + "')");

      StorageException read = assertThrows(StorageException.class, () -> notes.read(Id.of(1)));
      assertTrue(read.getMessage().contains("tree (JSON)"), read.getMessage());
      assertFalse(read.getMessage().contains("secret"), read.getMessage());
    }
  }

  /** As other programs write it: with spaces, and with another notation of numbers. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void treesThatOthersWroteAreReadInNormalForm(Stores store) {
    String written = "' { \"a\" : [ 1.0, 2e0, 0.50, -0.0, 1E+2, \"\\u00e9\" ] } '";
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> notes = service(NOTES, driver);
      notes.find(Id.of(1));
      boolean isH2 = store.url(folder).startsWith("jdbc:h2");
      OwnSql.run(
          driver, "INSERT INTO \"notes\" VALUES (1, " + written + (isH2 ? " FORMAT JSON)" : ")"));

      assertEquals(
          Map.of("a", List.of(1L, 2L, 0.5, 0L, 100L, "é")), notes.read(Id.of(1)).getJson(1));
    }
  }

  /** H2 begins again with the first identity that nobody has. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_MEMORY", "SQLITE_FILE"})
  void noIdentityIsMadeBeyondItsType(Stores store) {
    PersistenceMeta ticket =
        PersistenceMeta.of(
            "ticket",
            FieldMeta.of("id", DataType.INT).identity(Generation.DATABASE),
            FieldMeta.of("title", DataType.STRING));
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> tickets = service(ticket, driver);
      tickets.create(Row.of(ticket, Map.of("id", Integer.MAX_VALUE, "title", "last")));

      assertThrows(
          AnhangaException.class, () -> tickets.create(Row.of(ticket, Map.of("title", "x"))));
      assertEquals(1, tickets.paginate(query -> query).total());
    }
  }

  @Test
  void resourcesThatDifferInCaseAreRefusedWhereTheyWouldBeOne() {
    PersistenceMeta lower = PersistenceMeta.of("city", ID);
    PersistenceMeta upper = PersistenceMeta.of("City", ID);
    try (JdbcDriver driver = Stores.SQLITE_MEMORY.open(folder)) {
      service(lower, driver).create(Row.of(lower, Map.of("id", 1)));

      StorageException thrown =
          assertThrows(StorageException.class, () -> service(upper, driver).find(Id.of(1)));
      assertTrue(thrown.getMessage().contains("ignores case"), thrown.getMessage());
    }
  }
}
