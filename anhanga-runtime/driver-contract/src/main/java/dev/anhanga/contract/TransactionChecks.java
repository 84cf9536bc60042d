package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several calls as one. */
public interface TransactionChecks extends DriverChecks {

  /** The whole of a resource, as drivers are asked for it. */
  PaginateParams<Row> BY_IDENTITY = PaginateParams.<Row>of().sort(Sort.ascending("id"));

  private Table cities() {
    needs(Capability.TRANSACTIONS);
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    return cities;
  }

  /** The work in a transaction that then fails. */
  private void undone(Runnable work) {
    assertThrows(
        IllegalStateException.class,
        () ->
            driver()
                .transaction(
                    () -> {
                      work.run();
                      throw new IllegalStateException();
                    }));
  }

  /** The work in a transaction that can't be committed then. */
  private StorageException refusedAtItsEnd(Runnable work) {
    return assertThrows(StorageException.class, () -> driver().transaction(work));
  }

  /** What the work returns comes back, and what it did is there afterwards. */
  @Test
  default void transactionKeepsWhatItDid() {
    Table cities = cities();
    Table members = Table.of(Metas.MEMBER, driver());
    Row created =
        driver()
            .transaction(
                () -> {
                  members.create("id", 7, "badge", 70);
                  cities.update(1, "name", "Kristiania");
                  return cities.create("id", 2, "name", "Bern");
                });
    Expect.row(created, cities.read(2));
    Expect.value("Kristiania", cities.read(1), "name");
    Expect.value(70, members.read(7), "badge");
  }

  /** Each kind of write, of two resources. */
  @Test
  default void exceptionUndoesEveryWriteOfATransaction() {
    Table cities = cities();
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 7, "badge", 70);
    List<Row> before = cities.all();
    IllegalStateException thrown = new IllegalStateException("the work's own");
    IllegalStateException passedOn =
        assertThrows(
            IllegalStateException.class,
            () ->
                driver()
                    .transaction(
                        () -> {
                          cities.create("id", 2, "name", "Bern");
                          cities.service().createAll(List.of(cities.row("id", 3, "name", "Rome")));
                          cities.update(2, "name", "Lima");
                          cities.update(1, "country", "NO");
                          cities.service().upsert(cities.row("id", 1, "name", "Nice"));
                          cities.service().destroyAll(IntField.of("id").equalTo(3));
                          members.destroy(7);
                          cities.destroy(1);
                          throw thrown;
                        }));
    assertSame(thrown, passedOn);
    Expect.rows(before, cities.all(), "after the rollback");
    Expect.value(70, members.read(7), "badge");
    cities.create("id", 2, "name", "Bern");
  }

  /** By every way to read. */
  @Test
  default void transactionSeesItsOwnWrites() {
    Table cities = cities();
    driver()
        .transaction(
            () -> {
              Row created = cities.create("id", 2, "name", "Bern");
              cities.update(1, "name", "Kristiania");
              Expect.row(created, cities.read(2));
              assertEquals(2, cities.search(query -> query).total());
              assertEquals(2, cities.service().count());
              assertTrue(cities.service().exists(Id.of(2)));
              assertEquals(1, cities.service().findAll(List.of(Id.of(2))).size());
              try (Stream<Row> all = cities.service().stream()) {
                assertEquals(
                    List.of("Kristiania", "Bern"), all.map(row -> row.getString(1)).toList());
              }
              cities.destroy(1);
              assertFalse(cities.find(1).isPresent());
            });
    assertEquals(1, cities.size());
  }

  /** A transaction is over where its work is. */
  @Test
  default void callsAfterATransactionCommitByThemselves() {
    Table cities = cities();
    assertNull(driver().currentTransaction());
    driver().transaction(() -> assertNotNull(driver().currentTransaction()));
    undone(
        () -> {
          cities.create("id", 2, "name", "Bern");
        });
    assertNull(driver().currentTransaction());
    cities.create("id", 3, "name", "Rome");
    undone(() -> {});
    assertEquals(2, cities.size());
  }

  /** An inner transaction ends with the outer one. */
  @Test
  default void nestedTransactionJoinsTheOuterOne() {
    Table cities = cities();
    undone(
        () -> {
          Object outer = driver().currentTransaction();
          driver()
              .transaction(
                  () -> {
                    assertSame(outer, driver().currentTransaction());
                    cities.create("id", 2, "name", "Bern");
                  });
          Expect.value("Bern", cities.read(2), "name");
        });
    assertEquals(1, cities.size());
    driver()
        .transaction(
            () -> {
              cities.create("id", 2, "name", "Bern");
              return driver().transaction(() -> cities.create("id", 3, "name", "Rome"));
            });
    assertEquals(3, cities.size());
  }

  /** Half of what belongs together would be kept otherwise. */
  @Test
  default void failedNestedTransactionUndoesTheOuterOne() {
    Table cities = cities();
    IllegalStateException thrown = new IllegalStateException("the inner work's own");
    StorageException refused =
        refusedAtItsEnd(
            () -> {
              cities.create("id", 2, "name", "Bern");
              assertThrows(
                  IllegalStateException.class,
                  () ->
                      driver()
                          .transaction(
                              () -> {
                                throw thrown;
                              }));
            });
    assertSame(thrown, refused.getCause());
    assertEquals(1, cities.size());
  }

  /** PostgreSQL does so by itself; on no other store may it be different. */
  @Test
  default void failedCallThatIsCaughtUndoesTheTransaction() {
    Table cities = cities();
    StorageException refused =
        refusedAtItsEnd(
            () -> {
              cities.create("id", 2, "name", "Bern");
              assertThrows(
                  DuplicateRecordException.class, () -> cities.create("id", 1, "name", "Rome"));
            });
    assertTrue(refused.getCause() instanceof DuplicateRecordException, refused::toString);
    assertFalse(refused.isTransient());
    assertEquals(Outcome.NOT_APPLIED, refused.outcome());
    assertEquals(1, cities.size());
    Expect.value("Oslo", cities.read(1), "name");
  }

  /** A missing row fails a call as well, and so does what a reader throws. */
  @Test
  default void everyFailedCallUndoesTheTransaction() {
    Table cities = cities();
    List<Runnable> failing =
        List.of(
            () -> cities.update(9, "name", "nobody"),
            () ->
                driver()
                    .read(
                        Metas.CITY,
                        Id.of(1),
                        row -> {
                          throw new IllegalStateException("the reader's own");
                        }),
            () -> cities.service().createAll(List.of(cities.row("id", 1, "name", "Rome"))));
    for (Runnable call : failing) {
      refusedAtItsEnd(
          () -> {
            cities.create("id", 2, "name", "Bern");
            assertThrows(RuntimeException.class, call::run);
          });
      assertEquals(1, cities.size());
    }
  }

  /** What isn't there may be asked for. */
  @Test
  default void missingRecordThatIsReadFailsNothing() {
    Table cities = cities();
    driver()
        .transaction(
            () -> {
              assertThrows(RecordNotFoundException.class, () -> cities.read(9));
              assertFalse(cities.find(9).isPresent());
              cities.destroy(9);
              cities.create("id", 2, "name", "Bern");
            });
    assertEquals(2, cities.size());
  }

  /** What a stream's reader throws is the caller's own, and no failure of the store. */
  @Test
  default void failingReaderOfAStreamFailsNothing() {
    Table cities = cities();
    RowReader<Row> failing =
        row -> {
          throw new IllegalStateException("the reader's own");
        };
    driver()
        .transaction(
            () -> {
              try (Stream<Row> rows = driver().stream(Metas.CITY, BY_IDENTITY, failing)) {
                assertThrows(IllegalStateException.class, rows::findFirst);
              }
              cities.create("id", 2, "name", "Bern");
            });
    assertEquals(2, cities.size());
  }

  /** Their answers would be of no use. */
  @Test
  default void callsAfterAFailedOneAreRefused() {
    Table cities = cities();
    assertThrows(
        DuplicateRecordException.class,
        () ->
            driver()
                .transaction(
                    () -> {
                      DuplicateRecordException failure =
                          assertThrows(
                              DuplicateRecordException.class,
                              () -> cities.create("id", 1, "name", "Rome"));
                      List<Runnable> calls =
                          List.of(
                              () -> cities.read(1),
                              () -> cities.create("id", 2, "name", "Bern"),
                              () -> cities.service().count());
                      for (Runnable call : calls) {
                        StorageException refused = assertThrows(StorageException.class, call::run);
                        assertSame(failure, refused.getCause());
                      }
                      throw failure;
                    }));
    assertEquals(1, cities.size());
  }

  /** Its table is made meanwhile, which databases may take for the end of a transaction. */
  @Test
  default void initializeInATransactionNeverCommitsIt() {
    Table cities = cities();
    Table members = Table.of(Metas.MEMBER, driver());
    undone(
        () -> {
          cities.create("id", 2, "name", "Bern");
          members.create("id", 7, "badge", 70);
          cities.create("id", 3, "name", "Rome");
        });
    assertEquals(1, cities.size());
    assertEquals(0, members.size());
  }

  /** Where the table is gone with the transaction, it is made again. */
  @Test
  default void initializeIsNotBelievedDoneAfterARollback() {
    needs(Capability.TRANSACTIONS);
    Table members = Table.of(Metas.MEMBER, driver());
    undone(
        () -> {
          members.create("id", 7, "badge", 70);
        });
    members.create("id", 8, "badge", 80);
    assertEquals(1, members.size());
    driver().transaction(() -> members.create("id", 9, "badge", 90));
    assertEquals(2, members.size());
  }

  /** And a service whose first call is in one works there and after it. */
  @Test
  default void initializeInATransactionIsKeptWithIt() {
    needs(Capability.TRANSACTIONS);
    Table members = Table.of(Metas.MEMBER, driver());
    driver()
        .transaction(
            () -> {
              members.create("id", 7, "badge", 70);
              members.create("id", 8, "badge", 80);
            });
    assertEquals(2, members.size());
  }

  /** Before anything is changed. */
  @Test
  default void readOnlyTransactionRefusesWrites() {
    Table cities = cities();
    TransactionOptions readOnly = TransactionOptions.of().readOnly();
    List<Runnable> writes =
        List.of(
            () -> cities.create("id", 2, "name", "Bern"),
            () -> cities.service().createAll(List.of(cities.row("id", 2, "name", "Bern"))),
            () -> cities.update(1, "name", "Bern"),
            () -> cities.service().upsert(cities.row("id", 2, "name", "Bern")),
            () -> cities.service().destroyAll(Filter.all()),
            () -> cities.destroy(1));
    for (Runnable write : writes) {
      StorageException refused =
          assertThrows(
              StorageException.class, () -> driver().transaction(readOnly, () -> write.run()));
      Expect.names(refused, "read-only");
    }
    Expect.value("Oslo", driver().transaction(readOnly, () -> cities.read(1)), "name");
    cities.create("id", 2, "name", "Bern");
    assertEquals(2, cities.size());
  }

  /** Every level that can be asked for is given, or a stronger one. */
  @ParameterizedTest
  @EnumSource
  default void isolationIsGivenBack(Isolation isolation) {
    Table cities = cities();
    TransactionOptions options = TransactionOptions.of().isolation(isolation);
    for (int number = 2; number < 20; number++) {
      int id = number;
      driver().transaction(options, () -> cities.create("id", id, "name", "City " + id));
      driver().transaction(() -> cities.update(id, "country", "NO"));
      cities.update(id, "name", "Town " + id);
    }
    assertEquals(19, cities.size());
  }

  /** The inner one would have less than it asked for. */
  @Test
  default void nestedTransactionThatAsksForMoreIsRefused() {
    Table cities = cities();
    TransactionOptions strong = TransactionOptions.of().isolation(Isolation.SERIALIZABLE);
    TransactionOptions weak = TransactionOptions.of().isolation(Isolation.READ_COMMITTED);
    assertThrows(
        IllegalStateException.class,
        () -> driver().transaction(() -> driver().transaction(strong, () -> cities.read(1))));
    assertThrows(
        IllegalStateException.class,
        () -> driver().transaction(weak, () -> driver().transaction(strong, () -> cities.read(1))));
    Row read = driver().transaction(strong, () -> driver().transaction(weak, () -> cities.read(1)));
    Expect.value("Oslo", read, "name");
  }

  /** From the beginning, in a new transaction. */
  @Test
  default void transientFailureIsTriedAgainAsOftenAsAsked() {
    Table cities = cities();
    AtomicInteger runs = new AtomicInteger();
    driver()
        .transaction(
            TransactionOptions.of().retries(2),
            () -> {
              cities.create("id", 2, "name", "Bern");
              if (runs.incrementAndGet() < 3) {
                throw failure(true, Outcome.NOT_APPLIED);
              }
            });
    assertEquals(3, runs.get());
    assertEquals(2, cities.size());
  }

  private static StorageException failure(boolean isTransient, Outcome outcome) {
    return new StorageException("Others were in the way.", null, isTransient, outcome);
  }

  /** And nothing else is tried again, least of all what may have been applied. */
  @Test
  default void otherFailuresAreNotTriedAgain() {
    needs(Capability.TRANSACTIONS);
    TransactionOptions options = TransactionOptions.of().retries(1);
    List<RuntimeException> failures =
        List.of(
            failure(false, Outcome.NOT_APPLIED),
            failure(true, Outcome.UNKNOWN),
            new IllegalStateException());
    for (RuntimeException failure : failures) {
      assertEquals(1, runs(options, failure));
    }
    assertEquals(2, runs(options, failure(true, Outcome.NOT_APPLIED)));
    assertEquals(1, runs(TransactionOptions.of(), failure(true, Outcome.NOT_APPLIED)));
  }

  private int runs(TransactionOptions options, RuntimeException failure) {
    AtomicInteger runs = new AtomicInteger();
    RuntimeException thrown =
        assertThrows(
            failure.getClass(),
            () ->
                driver()
                    .transaction(
                        options,
                        () -> {
                          runs.incrementAndGet();
                          throw failure;
                        }));
    assertSame(failure, thrown);
    return runs.get();
  }

  /** What is read in one is still so when it is written: nobody's change gets lost. */
  @Test
  default void racingTransactionsLoseNoUpdate() {
    Table cities = cities();
    cities.update(1, "population", 0L);
    TransactionOptions options =
        TransactionOptions.of().isolation(Isolation.SERIALIZABLE).retries(200);
    Threads.together(
        4,
        thread -> {
          for (int round = 0; round < 10; round++) {
            driver()
                .transaction(
                    options,
                    () -> {
                      Long population = (Long) cities.read(1).get("population");
                      assertNotNull(population);
                      return cities.update(1, "population", population + 1);
                    });
          }
          return thread;
        });
    Expect.value(40L, cities.read(1), "population");
  }

  /** Others see all that a transaction did, or nothing of it. */
  @Test
  default void othersSeeAllOfATransactionOrNothing() {
    Table cities = cities();
    AtomicBoolean done = new AtomicBoolean();
    Threads.together(
        3,
        thread -> {
          if (thread == 0) {
            try {
              createPairs(cities);
            } finally {
              done.set(true);
            }
          }
          while (!done.get()) {
            assertEquals(1, cities.service().count() % 2);
          }
          return thread;
        });
    assertEquals(41, cities.size());
  }

  private void createPairs(Table cities) {
    for (int number = 1; number <= 20; number++) {
      int id = number * 2;
      driver()
          .transaction(
              () -> {
                cities.create("id", id, "name", "City " + id);
                cities.create("id", id + 1, "name", "City " + (id + 1));
              });
    }
  }

  /** A transaction is its thread's alone. */
  @Test
  default void transactionsOfSeveralThreadsAreSeveral() {
    Table cities = cities();
    List<Boolean> kept =
        Threads.together(
            4,
            thread -> {
              try {
                driver()
                    .transaction(
                        () -> {
                          cities.create("id", 10 + thread, "name", "City " + thread);
                          if (thread % 2 == 0) {
                            throw new IllegalStateException();
                          }
                        });
                return true;
              } catch (IllegalStateException e) {
                return false;
              }
            });
    assertEquals(List.of(false, true, false, true), kept);
    assertEquals(List.of(1, 11, 13), cities.all().stream().map(row -> row.getInt(0)).toList());
  }

  /** Where there are none, that is said before the work is run. */
  @Test
  default void driverWithoutTransactionsSaysSo() {
    assumeFalse(
        driver().capabilities().contains(Capability.TRANSACTIONS), "The driver declares it.");
    AtomicBoolean ran = new AtomicBoolean();
    MissingCapabilityException refused =
        assertThrows(
            MissingCapabilityException.class, () -> driver().transaction(() -> ran.set(true)));
    assertEquals("TRANSACTIONS", refused.capability());
    assertFalse(ran.get());
  }
}
