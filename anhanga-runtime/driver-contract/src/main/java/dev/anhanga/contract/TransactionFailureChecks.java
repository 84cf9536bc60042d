package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fails in a transaction, and what then becomes of it. */
public interface TransactionFailureChecks extends DriverChecks {

  /** Half of what belongs together would be kept otherwise. */
  @Test
  default void failedNestedTransactionUndoesTheOuterOne() {
    Table cities = Transacted.cities(this);
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
    Table cities = Transacted.cities(this);
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
    Table cities = Transacted.cities(this);
    List<Runnable> failing =
        List.of(
            () -> cities.update(9, "name", "nobody"),
            () -> driver().read(Metas.CITY, Id.of(1), TransactionFailureChecks::failing),
            () -> driver().list(Metas.CITY, PaginateParams.of(), TransactionFailureChecks::failing),
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
    Table cities = Transacted.cities(this);
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
    Table cities = Transacted.cities(this);
    PaginateParams<Row> byIdentity = PaginateParams.<Row>of().sort(Sort.ascending("id"));
    driver()
        .transaction(
            () -> {
              try (Stream<Row> rows =
                  driver().stream(Metas.CITY, byIdentity, TransactionFailureChecks::failing)) {
                assertThrows(IllegalStateException.class, rows::findFirst);
              }
              cities.create("id", 2, "name", "Bern");
            });
    assertEquals(2, cities.size());
  }

  private static Row failing(Row row) {
    throw new IllegalStateException("the reader's own");
  }

  /** Their answers would be of no use. */
  @Test
  default void callsAfterAFailedOneAreRefused() {
    Table cities = Transacted.cities(this);
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

  /** The work in a transaction that can't be committed then. */
  private StorageException refusedAtItsEnd(Runnable work) {
    return assertThrows(StorageException.class, () -> driver().transaction(work));
  }

  /** From the beginning, in a new transaction. */
  @Test
  default void transientFailureIsTriedAgainAsOftenAsAsked() {
    Table cities = Transacted.cities(this);
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

  private static StorageException failure(boolean isTransient, Outcome outcome) {
    return new StorageException("Others were in the way.", null, isTransient, outcome);
  }
}
