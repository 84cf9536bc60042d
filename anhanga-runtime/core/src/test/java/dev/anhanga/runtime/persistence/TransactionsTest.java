package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionsTest {

  private final List<String> steps = new ArrayList<>();
  private RuntimeException atBegin;
  private RuntimeException atCommit;

  private final Transactions<String> transactions =
      new Transactions<>(
          new Transactions.Store<>() {
            @Override
            public String begin(TransactionOptions options) {
              steps.add("begin");
              RuntimeException failure = atBegin;
              atBegin = null;
              throwIfAny(failure);
              return "handle";
            }

            @Override
            public void commit(String transaction) {
              steps.add("commit " + transaction);
              RuntimeException failure = atCommit;
              atCommit = null;
              throwIfAny(failure);
            }

            @Override
            public void rollBack(String transaction) {
              steps.add("roll back " + transaction);
            }
          });

  private static void throwIfAny(RuntimeException failure) {
    if (failure != null) {
      throw failure;
    }
  }

  private static StorageException passing() {
    return new StorageException("Others were in the way.", null, true, Outcome.NOT_APPLIED);
  }

  private String run(TransactionOptions options) {
    return transactions.run(
        options, () -> transactions.writing(handle -> "in " + handle, () -> "outside"));
  }

  @Test
  void aCallIsWithinOrOutside() {
    assertEquals("in handle", run(TransactionOptions.of()));
    assertEquals("outside", transactions.writing(handle -> "in " + handle, () -> "outside"));
    assertEquals(List.of("begin", "commit handle"), steps);
  }

  @Test
  void aFailedBeginIsTriedAgain() {
    atBegin = passing();
    assertEquals("in handle", run(TransactionOptions.of().retries(1)));
    assertEquals(List.of("begin", "begin", "commit handle"), steps);
  }

  @Test
  void aFailedBeginLeavesNoTransaction() {
    atBegin = passing();
    assertThrows(StorageException.class, () -> run(TransactionOptions.of()));
    assertNull(transactions.current());
    assertEquals(List.of("begin"), steps);
  }

  @Test
  void aCommitThatFailedForOthersIsTriedAgain() {
    atCommit = passing();
    assertEquals("in handle", run(TransactionOptions.of().retries(1)));
    assertEquals(List.of("begin", "commit handle", "begin", "commit handle"), steps);
  }

  @Test
  void aCommitWithUnknownOutcomeIsNot() {
    atCommit = new StorageException("The connection is lost.", null, true, Outcome.UNKNOWN);
    assertThrows(StorageException.class, () -> run(TransactionOptions.of().retries(1)));
    assertEquals(List.of("begin", "commit handle"), steps);
  }

  /** What a program makes of a failure doesn't hide what it was. */
  @Test
  void aWrappedFailureIsTriedAgain() {
    List<Integer> runs = new ArrayList<>();
    transactions.run(
        TransactionOptions.of().retries(3),
        () -> {
          runs.add(1);
          try {
            return transactions.reading(
                handle -> {
                  if (runs.size() < 3) {
                    throw passing();
                  }
                  return handle;
                },
                () -> "");
          } catch (StorageException e) {
            throw new IllegalStateException(e);
          }
        });
    assertEquals(3, runs.size());
  }

  @Test
  void anInterruptedThreadGivesUp() {
    Thread.currentThread().interrupt();
    try {
      atBegin = passing();
      assertThrows(StorageException.class, () -> run(TransactionOptions.of().retries(5)));
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEquals(List.of("begin"), steps);
  }

  @Test
  void anErrorIsRolledBackAsWell() {
    AssertionError error = new AssertionError();
    assertSame(
        error,
        assertThrows(
            AssertionError.class,
            () ->
                transactions.run(
                    TransactionOptions.of(),
                    () -> {
                      throw error;
                    })));
    assertEquals(List.of("begin", "roll back handle"), steps);
  }

  /** Java tells a block without a value from an expression with one. */
  @Test
  void bothShapesOfWorkCompile() {
    MemoryDriver driver = new MemoryDriver();
    String returned = driver.transaction(() -> "returned");
    driver.transaction(() -> {});
    driver.transaction(() -> steps.add("called"));
    driver.transaction(TransactionOptions.of().readOnly(), () -> {});
    String optional = driver.transaction(TransactionOptions.of().retries(1), () -> "with options");
    assertEquals("returned", returned);
    assertEquals("with options", optional);
    assertEquals(List.of("called"), steps);
  }

  @Test
  void optionsAreReadable() {
    assertEquals("the store's own isolation", TransactionOptions.of().toString());
    assertEquals(
        "SERIALIZABLE, read-only, 3 retries",
        TransactionOptions.of().isolation(Isolation.SERIALIZABLE).readOnly().retries(3).toString());
    assertThrows(IllegalArgumentException.class, () -> TransactionOptions.of().retries(-1));
  }
}
