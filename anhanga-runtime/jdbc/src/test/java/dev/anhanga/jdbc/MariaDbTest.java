package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where MariaDB needs more care than others. */
class MariaDbTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
  private static final FieldMeta TEXT = FieldMeta.of("text", DataType.STRING);
  private static final PersistenceMeta NOTE = PersistenceMeta.of("note", ID, TEXT);

  private static Row note(PersistenceMeta meta, int id, String text) {
    return Row.of(meta, Map.of("id", id, "text", text));
  }

  private static List<Id> sortedByText(ServiceContract<Row> notes) {
    return notes.paginate(query -> query.sort(Sort.ascending("text"))).data().stream()
        .map(Row::id)
        .toList();
  }

  /** By itself it would look at the first 1,024 bytes alone. */
  @Test
  void textIsSortedToItsLastCharacter() {
    String start = "\uD83D\uDE00".repeat(15_999);
    try (JdbcDriver driver = JdbcDriver.of(MariaDbServer.shared().newDatabase())) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      notes.createAll(
          List.of(note(NOTE, 1, start + "b"), note(NOTE, 2, start + "a"), note(NOTE, 3, start)));

      assertEquals(List.of(Id.of(3), Id.of(2), Id.of(1)), sortedByText(notes));
    }
  }

  @Test
  void textThatIsTooLongToBeSortedIsRefused() {
    String tooLong = "x".repeat(16_001);
    try (JdbcDriver driver = JdbcDriver.of(MariaDbServer.shared().newDatabase())) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      notes.createAll(List.of(note(NOTE, 1, tooLong), note(NOTE, 2, "a"), note(NOTE, 3, "b")));

      StorageException refused = assertThrows(StorageException.class, () -> sortedByText(notes));

      assertTrue(refused.getMessage().contains("can't sort by text of more than 16,000"));
      assertEquals(tooLong, notes.read(Id.of(1)).getString(1));
    }
  }

  /** Some connect so that an update that changes nothing finds nothing. */
  @Test
  void anUnchangedRowIsFoundWhateverTheConnectionCounts() {
    String url = MariaDbServer.shared().newDatabase() + "&useAffectedRows=true";
    try (JdbcDriver driver = JdbcDriver.of(url)) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      Row same = notes.create(note(NOTE, 1, "same"));

      assertEquals(same, notes.update(same));
    }
  }

  /** Its driver tells an SQL state that it doesn't know as a lost connection, which may pass. */
  @Test
  void whatATriggerRefusesIsNotTriedAgain() {
    try (JdbcDriver driver = JdbcDriver.of(MariaDbServer.shared().newDatabase())) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      notes.count();
      OwnSql.run(
          driver,
          "CREATE TRIGGER refusing BEFORE INSERT ON note FOR EACH ROW"
              + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'");
      AtomicInteger runs = new AtomicInteger();

      StorageException refused =
          assertThrows(
              StorageException.class,
              () ->
                  driver.transaction(
                      TransactionOptions.of().retries(3),
                      () -> {
                        runs.incrementAndGet();
                        return notes.create(note(NOTE, 1, "a"));
                      }));

      assertFalse(refused.isTransient());
      assertEquals(1, runs.get());
      assertFalse(
          assertThrows(StorageException.class, () -> notes.upsert(note(NOTE, 1, "a")))
              .isTransient());
    }
  }

  /** The index of the newer program stays, and text in an index has a limit. */
  @Test
  void textThatHasAnIndexKeepsItsLimit() {
    PersistenceMeta newer = PersistenceMeta.of("note", ID, TEXT.indexed());
    try (JdbcDriver driver = JdbcDriver.of(MariaDbServer.shared().newDatabase())) {
      driver.initialize(newer);
      ServiceContract<Row> older = Anhanga.createService(new RowSchema(NOTE), driver);

      assertThrows(
          InvalidRecordException.class, () -> older.create(note(NOTE, 1, "x".repeat(256))));
      assertEquals(0, older.paginate(PaginateParams.of()).total());
    }
  }

  /** Keys of three texts of 670 characters are more than its 3,072 bytes. */
  /** Where the server isn't strict, it would cut them short. */
  @Test
  void longerTextIsNotCutShortForAnIndex() {
    PersistenceMeta indexed = PersistenceMeta.of("note", ID, TEXT.indexed());
    try (JdbcDriver driver = JdbcDriver.of(MariaDbServer.shared().newDatabase())) {
      Row longer = note(NOTE, 1, "x".repeat(256));
      driver.initialize(NOTE);
      driver.create(NOTE, longer);

      String message =
          assertThrows(StorageException.class, () -> driver.initialize(indexed)).getMessage();

      assertEquals(
          "note is stored with more than 255 characters in text (STRING), which is indexed now and"
              + " can't have more. Shorten them, or say @Stored(length).",
          message);
      assertEquals(longer, driver.read(NOTE, Id.of(1)).orElseThrow());
    }
  }

  @Test
  void aKeyThatIsTooLongIsRefused() {
    FieldMeta[] texts = new FieldMeta[4];
    texts[0] = ID;
    for (int number = 1; number < 4; number++) {
      texts[number] = FieldMeta.of("text" + number, DataType.STRING).length(670);
    }
    PersistenceMeta meta = PersistenceMeta.of("note", texts).withIndex("text1", "text2", "text3");
    try (JdbcDriver driver = JdbcDriver.of(MariaDbServer.shared().newDatabase())) {
      StorageException refused =
          assertThrows(StorageException.class, () -> driver.initialize(meta));

      assertTrue(refused.getMessage().contains("shorten them by @Stored(length)"));
    }
  }
}
