package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.fixture.RecordingDriver;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose own constructor refuses or changes values. */
class InvariantsTest {

  static final PersistenceMeta META =
      PersistenceMeta.of(
              "account",
              FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE),
              FieldMeta.of("owner", DataType.STRING),
              FieldMeta.of("cents", DataType.LONG))
          .withInvariants();

  record Account(long id, String owner, long cents) {
    Account {
      if (cents < 0) {
        throw new IllegalArgumentException("an account is never overdrawn");
      }
      owner = owner.strip();
    }
  }

  static final RecordSchema<Account> SCHEMA =
      new RecordSchema<>() {
        @Override
        public PersistenceMeta meta() {
          return META;
        }

        @Override
        public Row toRow(Account account) {
          return Row.of(
              META, Map.of("id", account.id(), "owner", account.owner(), "cents", account.cents()));
        }

        @Override
        public Account fromRow(Row row) {
          return new Account(row.getLong(0), row.getString(1), row.getLong(2));
        }
      };

  static Partial<Account> patch(String field, Object value) {
    return () -> Row.of(META, Map.of(field, value));
  }

  /** One that overrides the direct update, and one that has just the six methods. */
  static Stream<PersistenceContract> drivers() {
    return Stream.of(new MemoryDriver(), new RecordingDriver());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void whatTheConstructorMakesIsStored(PersistenceContract driver) {
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);

    Account account = accounts.create(() -> Row.of(META, Map.of("owner", " Ada ", "cents", 5L)));

    assertEquals(new Account(1, "Ada", 5), account);
    assertEquals("Ada", driver.read(META, Id.of(1L)).orElseThrow().getString(1));
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void aRefusedRecordIsNotCreated(PersistenceContract driver) {
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);

    InvalidRecordException thrown =
        assertThrows(
            InvalidRecordException.class,
            () -> accounts.create(() -> Row.of(META, Map.of("owner", "Ada", "cents", -1L))));

    assertEquals(
        "A new account is refused by its own constructor: an account is never overdrawn",
        thrown.getMessage());
    assertTrue(accounts.paginate(query -> query).data().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void aPatchThatIsRefusedChangesNothing(PersistenceContract driver) {
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);
    Account account = accounts.create(new Account(0, "Ada", 5));

    assertThrows(
        InvalidRecordException.class,
        () -> accounts.update(Id.of(account.id()), patch("cents", -1L)));

    assertEquals(account, accounts.read(Id.of(account.id())));
    assertEquals(9, accounts.update(Id.of(account.id()), patch("cents", 9L)).cents());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void whatTheConstructorMakesOfAPatchIsStored(PersistenceContract driver) {
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);
    Account account = accounts.create(new Account(0, "Ada", 5));

    Account changed = accounts.update(Id.of(account.id()), patch("owner", " Eve "));

    assertEquals(new Account(1, "Eve", 5), changed);
    assertEquals("Eve", driver.read(META, Id.of(1L)).orElseThrow().getString(1));
  }

  /** A call that failed would be the end of it. */
  @Test
  void whatTheConstructorMakesOfAPatchIsStoredInATransactionToo() {
    MemoryDriver driver = new MemoryDriver();
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);
    Id id = Id.of(accounts.create(new Account(0, "Ada", 5)).id());

    Account changed =
        driver.transaction(
            () -> {
              accounts.update(id, patch("cents", 9L));
              return accounts.update(id, patch("owner", " Eve "));
            });

    assertEquals(new Account(1, "Eve", 9), changed);
    assertEquals(changed, accounts.read(id));
  }

  @Test
  void aPatchThatIsRefusedUndoesTheTransaction() {
    MemoryDriver driver = new MemoryDriver();
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);
    Account account = accounts.create(new Account(0, "Ada", 5));
    Id id = Id.of(account.id());

    assertThrows(
        StorageException.class,
        () ->
            driver.transaction(
                () -> {
                  accounts.update(id, patch("cents", 9L));
                  assertThrows(
                      InvalidRecordException.class, () -> accounts.update(id, patch("cents", -1L)));
                }));

    assertEquals(account, accounts.read(id));
  }

  /** As of records without invariants, where the driver's update finds nothing. */
  @Test
  void anUpdateThatFindsNothingUndoesTheTransaction() {
    MemoryDriver driver = new MemoryDriver();
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);
    Id missing = Id.of(9L);
    List<Runnable> updates =
        List.of(
            () -> accounts.update(missing, patch("cents", 9L)),
            () -> accounts.updateAll(Map.of(missing, patch("cents", 9L))));

    for (Runnable update : updates) {
      assertThrows(
          StorageException.class,
          () ->
              driver.transaction(
                  () -> {
                    accounts.create(new Account(0, "Ada", 5));
                    assertThrows(RecordNotFoundException.class, update::run);
                  }));
    }

    assertEquals(0, accounts.count());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void aStoredRowThatIsRefusedIsNamed(PersistenceContract driver) {
    driver.initialize(META);
    driver.create(META, ValueRow.empty(META).with(0, 7L).with(1, "Eve").with(2, -3L));
    ServiceContract<Account> accounts = Anhanga.createService(SCHEMA, driver);

    InvalidRecordException thrown =
        assertThrows(InvalidRecordException.class, () -> accounts.read(Id.of(7L)));

    assertEquals(
        "The account with identity 7 is refused by its own constructor: an account is never"
            + " overdrawn",
        thrown.getMessage());
  }
}
