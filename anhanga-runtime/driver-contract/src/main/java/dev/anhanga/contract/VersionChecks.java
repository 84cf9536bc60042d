package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.Rows;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A version tells whether a record was changed since it was read. */
public interface VersionChecks extends DriverChecks {

  private Table accounts(DataType version) {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(version), driver());
    accounts.create("id", 1, "owner", "Ada");
    return accounts;
  }

  private static long version(Row row) {
    FieldMeta version = row.meta().version().orElseThrow();
    return Rows.version(row, version);
  }

  private static Object version(Table accounts, long value) {
    return Rows.ofType(accounts.meta().version().orElseThrow(), value);
  }

  /** Whatever the caller says, a new record has version 1. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void versionStartsAtOne(DataType type) {
    Table accounts = accounts(type);
    assertEquals(1, version(accounts.read(1)));
    assertEquals(
        1, version(accounts.create("id", 2, "owner", "Bob", "version", version(accounts, 7))));
    assertEquals(1, version(accounts.read(2)));
  }

  /** Every update raises it by one, and returns the raised one. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void everyUpdateRaisesTheVersionByOne(DataType type) {
    Table accounts = accounts(type);
    assertEquals(2, version(accounts.update(1, "cents", 5L)));
    assertEquals(3, version(accounts.update(1, "cents", 5L)));
    assertEquals(4, version(accounts.update(1, "version", version(accounts, 3), "cents", 6L)));
    assertEquals(5, version(accounts.service().update(accounts.read(1))));
    assertEquals(5, version(accounts.read(1)));
  }

  /** A patch that carries the version of an earlier read is refused. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void patchWithAStaleVersionChangesNothing(DataType type) {
    Table accounts = accounts(type);
    Row current = accounts.update(1, "cents", 5L);
    StaleRecordException stale =
        assertThrows(
            StaleRecordException.class,
            () -> accounts.update(1, "version", version(accounts, 1), "cents", 9L));
    assertEquals("account", stale.resource());
    assertEquals("1", stale.id());
    assertThrows(
        StaleRecordException.class,
        () -> accounts.update(1, "version", version(accounts, 3), "cents", 9L));
    Expect.row(current, accounts.read(1));
  }

  /** So is a whole record. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void recordWithAStaleVersionChangesNothing(DataType type) {
    Table accounts = accounts(type);
    Row first = accounts.read(1);
    Row current = accounts.update(1, "cents", 5L);
    assertThrows(StaleRecordException.class, () -> accounts.service().update(first));
    assertThrows(
        StaleRecordException.class,
        () -> accounts.service().update(first, accounts.patch("cents", 9L)));
    Expect.row(current, accounts.read(1));
  }

  /** Nor does an update that fails for another reason raise the version. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void failedUpdateDoesNotRaiseTheVersion(DataType type) {
    Table accounts = accounts(type);
    Table picky = Table.accepting(row -> row.getLong(2) >= 0, accounts.meta(), driver());
    assertThrows(InvalidRecordException.class, () -> picky.update(1, "cents", -1L));
    assertThrows(InvalidRecordException.class, () -> accounts.update(1, "owner", null));
    assertEquals(1, version(accounts.read(1)));
    assertEquals(2, version(picky.update(1, "cents", 1L)));
  }

  /** A patch without a version is for those who don't care. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void patchWithoutAVersionIsNotChecked(DataType type) {
    Table accounts = accounts(type);
    accounts.update(1, "cents", 5L);
    assertEquals(3, version(accounts.update(1, "owner", "Bob")));
    Expect.value(5L, accounts.read(1), "cents");
  }

  /** Missing is missing, not stale. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void updateOfMissingIdWithAVersionIsNotFound(DataType type) {
    Table accounts = accounts(type);
    assertThrows(
        RecordNotFoundException.class,
        () -> accounts.update(2, "version", version(accounts, 1), "cents", 9L));
    assertEquals(1, accounts.size());
  }

  /** A record that was changed since it was read isn't destroyed. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void destroyOfAStaleRecordIsRefused(DataType type) {
    Table accounts = accounts(type);
    Row first = accounts.read(1);
    Row current = accounts.update(1, "cents", 5L);
    StaleRecordException stale =
        assertThrows(StaleRecordException.class, () -> accounts.service().destroy(first));
    assertEquals("1", stale.id());
    Expect.row(current, accounts.read(1));
    accounts.service().destroy(current);
    assertFalse(accounts.find(1).isPresent());
    accounts.service().destroy(current);
    accounts.destroy(1);
  }

  /** Of those who race with one version, one wins, and the others learn that they lost. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void racingUpdatesAreNeverLost(DataType type) {
    Table accounts = accounts(type);
    List<Integer> wins =
        Threads.together(
            8,
            thread -> {
              int won = 0;
              for (int round = 0; round < 10; round++) {
                Row read = accounts.read(1);
                long cents = read.getLong(2) + 1;
                try {
                  accounts.service().update(read, accounts.patch("cents", cents));
                  won++;
                } catch (StaleRecordException lost) {
                  assertEquals("1", lost.id());
                }
              }
              return won;
            });
    Row last = accounts.read(1);
    long won = wins.stream().mapToInt(Integer::intValue).sum();
    assertEquals(won, version(last) - 1, "as many updates as were acknowledged");
    assertEquals(won, last.getLong(2), "no update overwrote another");
  }

  /** Updates that don't care about versions still raise it one by one. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void racingUpdatesWithoutVersionsRaiseItEach(DataType type) {
    Table accounts = accounts(type);
    Threads.together(
        8,
        thread -> {
          for (int round = 0; round < 5; round++) {
            accounts.update(1, "owner", "thread " + thread);
          }
          return thread;
        });
    assertEquals(41, version(accounts.read(1)));
  }
}
