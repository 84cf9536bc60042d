package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What others did to a row since a transaction read it is what the transaction's writes meet,
 * whatever its reads still see. SQLite keeps the others waiting.
 */
class ChangedMeanwhileTest {

  private static final PersistenceMeta NOTE =
      PersistenceMeta.of(
          "note",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING));
  private static final PersistenceMeta PAGE =
      PersistenceMeta.of(
          "page",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING),
          FieldMeta.of("version", DataType.LONG).version());

  private static final PersistenceMeta TAG =
      PersistenceMeta.of("tag", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));

  private static final Id FIRST = Id.of(1);
  private static final Id SECOND = Id.of(2);

  @TempDir Path folder;

  private static Row note(int id, String text) {
    return Row.of(NOTE, Map.of("id", id, "text", text));
  }

  private static Row page(int id, String text, long version) {
    return Row.of(PAGE, Map.of("id", id, "text", text, "version", version));
  }

  private static Row tag(int id) {
    return Row.of(TAG, Map.of("id", id));
  }

  /** Reads the row in a transaction, has others do something, and only then goes on. */
  private <R> R meanwhile(
      Stores store, Row row, Consumer<JdbcDriver> others, Function<JdbcDriver, R> then) {
    try (JdbcDriver driver = store.open(folder);
        JdbcDriver other = store.open(folder)) {
      driver.initialize(row.meta());
      driver.create(row.meta(), row);
      return driver.transaction(
          () -> {
            driver.read(row.meta(), FIRST);
            driver.read(row.meta(), SECOND);
            others.accept(other);
            return then.apply(driver);
          });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aDestroyedRowIsNotUpdated(Stores store) {
    assertThrows(
        RecordNotFoundException.class,
        () ->
            meanwhile(
                store,
                note(1, "a"),
                other -> other.destroy(NOTE, FIRST),
                driver -> driver.update(NOTE, FIRST, note(1, "x"))));
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aDestroyedRowIsMissingAndNotStale(Stores store) {
    assertThrows(
        RecordNotFoundException.class,
        () ->
            meanwhile(
                store,
                page(1, "a", 1),
                other -> other.destroy(PAGE, FIRST),
                driver -> driver.update(PAGE, FIRST, page(1, "x", 1))));
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aDestroyedRowIsDestroyedWithoutAWord(Stores store) {
    meanwhile(
        store,
        page(1, "a", 1),
        other -> other.destroy(PAGE, FIRST),
        driver -> {
          driver.destroy(PAGE, FIRST, 1);
          return driver;
        });

    try (JdbcDriver driver = store.open(folder)) {
      assertFalse(driver.exists(PAGE, FIRST));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aDestroyedRowIsMadeAnewByAnUpsert(Stores store) {
    meanwhile(
        store,
        note(1, "a"),
        other -> other.destroy(NOTE, FIRST),
        driver -> driver.upsert(NOTE, note(1, "x"), Row::copyOf));

    try (JdbcDriver driver = store.open(folder)) {
      assertEquals(note(1, "x"), driver.read(NOTE, FIRST).orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aDestroyedRowIsMadeAnewByAnUpsertThatHasItsVersion(Stores store) {
    Row made =
        meanwhile(
            store,
            page(1, "a", 7),
            other -> other.destroy(PAGE, FIRST),
            driver -> driver.upsert(PAGE, page(1, "x", 7), Row::copyOf));

    assertEquals(page(1, "x", 1), made);
  }

  /** There is nothing in it to be changed, so that it is only looked for. */
  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aDestroyedIdentityIsMadeAnewByAnUpsert(Stores store) {
    meanwhile(
        store,
        tag(1),
        other -> other.destroy(TAG, FIRST),
        driver -> driver.upsert(TAG, tag(1), Row::copyOf));

    try (JdbcDriver driver = store.open(folder)) {
      assertEquals(tag(1), driver.read(TAG, FIRST).orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void anUpsertFindsWhatOthersCreated(Stores store) {
    for (Row second : List.of(note(2, "x"), tag(2))) {
      Row first = second.meta().equals(NOTE) ? note(1, "a") : tag(1);
      Row stored =
          meanwhile(
              store,
              first,
              other -> other.create(second.meta(), second),
              driver -> driver.upsert(second.meta(), second, Row::copyOf));

      assertEquals(second, stored);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void anotherVersionIsStale(Stores store) {
    for (Consumer<JdbcDriver> write : writesOfTheFirstVersion()) {
      assertThrows(
          StaleRecordException.class,
          () ->
              meanwhile(
                  store,
                  page(1, "a", 1),
                  other -> other.update(PAGE, FIRST, page(1, "theirs", 1)),
                  driver -> {
                    write.accept(driver);
                    return driver;
                  }));
      try (JdbcDriver driver = store.open(folder)) {
        driver.destroy(PAGE, FIRST, 2);
      }
    }
  }

  private static List<Consumer<JdbcDriver>> writesOfTheFirstVersion() {
    return List.of(
        driver -> driver.update(PAGE, FIRST, page(1, "x", 1)),
        driver -> driver.upsert(PAGE, page(1, "x", 1), Row::copyOf),
        driver -> driver.destroy(PAGE, FIRST, 1));
  }

  /** An update that sets what others have set already changes nothing, and is one all the same. */
  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void anUpdateAnswersWhatIsStoredThen(Stores store) {
    Row updated =
        meanwhile(
            store,
            note(1, "a"),
            other -> other.update(NOTE, FIRST, note(1, "x")),
            driver -> driver.update(NOTE, FIRST, note(1, "x")));

    assertEquals(note(1, "x"), updated);
  }

  /** The reader of the first row runs before the second is written. */
  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void manyUpdatesMissARowThatIsDestroyedMeanwhile(Stores store) {
    try (JdbcDriver driver = withTwoNotes(store);
        JdbcDriver other = store.open(folder)) {
      RecordNotFoundException missed =
          assertThrows(
              RecordNotFoundException.class,
              () ->
                  driver.updateAll(
                      NOTE,
                      List.of(note(1, "x"), note(2, "x")),
                      row -> destroyingTheSecond(other, row)));

      assertEquals("2", missed.id());
      assertEquals("a", driver.read(NOTE, FIRST).orElseThrow().getString(1));
      assertFalse(driver.exists(NOTE, SECOND));
    }
  }

  private JdbcDriver withTwoNotes(Stores store) {
    JdbcDriver driver = store.open(folder);
    driver.initialize(NOTE);
    driver.createAll(NOTE, List.of(note(1, "a"), note(2, "b")));
    return driver;
  }

  private static Row destroyingTheSecond(JdbcDriver other, Row row) {
    if (row.id().equals(FIRST)) {
      other.destroy(NOTE, SECOND);
    }
    return Row.copyOf(row);
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void manyUpsertsMakeARowAnewThatIsDestroyedMeanwhile(Stores store) {
    try (JdbcDriver driver = withTwoNotes(store);
        JdbcDriver other = store.open(folder)) {
      driver.upsertAll(
          NOTE, List.of(note(1, "x"), note(2, "x")), row -> destroyingTheSecond(other, row));

      assertEquals("x", driver.read(NOTE, SECOND).orElseThrow().getString(1));
    }
  }
}
