package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.fixture.PendingDriver;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One kind of driver seen as the other. That both do the same, the kit checks. */
class DriverViewsTest {

  private static final PersistenceMeta META = PersonMeta.META;
  private static final Id ID = Id.of(new UUID(1, 2));
  private static final Row ROW = ValueRow.empty(META);
  private static final PaginateParams<Row> ALL = PaginateParams.of();
  private static final List<Row> TWO_ROWS = List.of(identified(), identified());

  private final PendingDriver pending = new PendingDriver();
  private final PersistenceContract blocking = pending.blocking();

  /** A call, and what may be left behind where it is given up. */
  private record Call(String name, Outcome outcome, Consumer<PersistenceContract> call) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Call read(String name, Consumer<PersistenceContract> call) {
    return new Call(name, Outcome.NOT_APPLIED, call);
  }

  private static Call write(String name, Consumer<PersistenceContract> call) {
    return new Call(name, Outcome.UNKNOWN, call);
  }

  static List<Call> calls() {
    return List.of(
        write("initialize", driver -> driver.initialize(META)),
        write("create", driver -> driver.create(META, ROW)),
        write("createAll", driver -> driver.createAll(META, List.of(ROW))),
        write("update", driver -> driver.update(META, ID, ROW)),
        write("update and read", driver -> driver.update(META, ID, ROW, row -> row)),
        write("upsert", driver -> driver.upsert(META, ROW, row -> row)),
        write("upsertAll", driver -> driver.upsertAll(META, List.of(ROW), row -> row)),
        write("updateAll", driver -> driver.updateAll(META, List.of(identified()), row -> row)),
        write("updateWhere", driver -> driver.updateWhere(META, Filter.all(), ROW)),
        write("updateEach", driver -> driver.updateEach(META, Filter.all(), row -> ROW)),
        write("destroy", driver -> driver.destroy(META, ID)),
        write("destroy with version", driver -> driver.destroy(META, ID, 1)),
        write("destroyAll", driver -> driver.destroyAll(META, Filter.all())),
        read("read", driver -> driver.read(META, ID)),
        read("read directly", driver -> driver.read(META, ID, row -> row)),
        read("search", driver -> driver.search(META, PaginateParams.of())),
        read("search directly", driver -> driver.search(META, PaginateParams.of(), row -> row)),
        read("findAll", driver -> driver.findAll(META, List.of(ID), row -> row)),
        read("stream", driver -> driver.stream(META, PaginateParams.of(), row -> row).toList()),
        read("count", driver -> driver.count(META, Filter.all())),
        read("exists", driver -> driver.exists(META, ID)),
        read("exists by filter", driver -> driver.exists(META, Filter.all())));
  }

  private static Row identified() {
    return ValueRow.empty(META).with(0, ID.value(0));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void anInterruptCancelsTheCall(Call call) throws InterruptedException {
    List<Object> seen = new ArrayList<>();
    Thread waiting =
        new Thread(
            () -> {
              try {
                call.call().accept(blocking);
              } catch (RuntimeException e) {
                seen.add(e);
                seen.add(Thread.currentThread().isInterrupted());
              }
            });
    waiting.start();
    pending.awaitCall();

    waiting.interrupt();
    waiting.join();

    StorageException thrown = (StorageException) seen.get(0);
    assertTrue(thrown.isTransient());
    assertEquals(call.outcome(), thrown.outcome());
    assertEquals(true, seen.get(1));
    assertTrue(pending.last().isCancelled());
    assertEquals(1, pending.calls());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theVeryExceptionIsThrown(Call call) {
    IllegalStateException thrown = new IllegalStateException("the client's own");
    AsyncPersistenceContract failing = AsyncPersistenceContract.of(throwing(thrown), Runnable::run);

    assertSame(
        thrown,
        assertThrows(IllegalStateException.class, () -> call.call().accept(failing.blocking())));
  }

  /** A driver of which every method throws. */
  private static PersistenceContract throwing(RuntimeException thrown) {
    return (PersistenceContract)
        Proxy.newProxyInstance(
            DriverViewsTest.class.getClassLoader(),
            new Class<?>[] {PersistenceContract.class},
            (proxy, method, arguments) -> {
              throw thrown;
            });
  }

  @Test
  void anAnswerThatIsThereIsReturnedToAThreadThatIsInterrupted() {
    PersistenceContract memory =
        AsyncPersistenceContract.of(new MemoryDriver(), Runnable::run).blocking();
    memory.initialize(META);
    Thread.currentThread().interrupt();

    assertEquals(Optional.empty(), memory.read(META, ID));
    assertTrue(Thread.interrupted());
  }

  @Test
  void whatADriverLeftCheckedIsAFailureOfTheStore() throws InterruptedException {
    IOException cause = new IOException("the wire is cut");
    CompletableFuture<StorageException> thrown = new CompletableFuture<>();
    Thread waiting =
        new Thread(
            () ->
                thrown.complete(
                    assertThrows(StorageException.class, () -> blocking.destroy(META, ID))));
    waiting.start();
    pending.awaitCall();

    pending.last().completeExceptionally(cause);

    assertSame(cause, thrown.join().getCause());
    assertEquals(Outcome.UNKNOWN, thrown.join().outcome());
    waiting.join();
  }

  @Test
  void viewsHaveNoTransactions() {
    Set<Capability> others = EnumSet.complementOf(EnumSet.of(Capability.TRANSACTIONS));

    assertEquals(others, new MemoryDriver().async().capabilities());
    assertEquals(others, blocking.capabilities());
    assertThrows(MissingCapabilityException.class, () -> blocking.transaction(() -> 1));
  }

  @Test
  void aBlockingViewGivesItsDriverBack() {
    assertSame(pending, blocking.async());
  }

  @Test
  void closingAViewClosesItsDriver() {
    blocking.close();
    assertEquals(1, pending.closings());

    AsyncPersistenceContract.of(blocking, Runnable::run).close();
    assertEquals(2, pending.closings());
  }

  @Test
  void cancellingInterruptsTheDriversThread() throws InterruptedException {
    Thread[] runner = new Thread[1];
    CountDownLatch interrupted = new CountDownLatch(1);
    PendingDriver never = new PendingDriver();
    PersistenceContract waiting = never.blocking();
    CompletableFuture<Row> call =
        AsyncPersistenceContract.of(
                waiting,
                work -> {
                  runner[0] =
                      new Thread(
                          () -> {
                            work.run();
                            interrupted.countDown();
                          });
                  runner[0].start();
                })
            .create(META, ROW)
            .toCompletableFuture();
    never.awaitCall();

    call.cancel(true);

    assertTrue(interrupted.await(1, TimeUnit.MINUTES));
    assertTrue(never.last().isCancelled());
    runner[0].join();
  }

  /** The rows before it have been given, and the page is read as a whole. */
  @Test
  void theReaderOfAStreamFailsInItsRowsPlace() throws InterruptedException {
    StorageException failure = new StorageException("no record");
    List<Row> read = new ArrayList<>();
    RowReader<Boolean> reader =
        row -> {
          if (read.size() == 1) {
            throw failure;
          }
          return read.add(row);
        };
    try (Stream<Boolean> rows = blocking.stream(META, PaginateParams.of(), reader)) {
      Iterator<Boolean> each = begun(rows, PaginatedResult.of(TWO_ROWS, 2, false, ALL));
      assertTrue(each.next());
      assertSame(failure, assertThrows(StorageException.class, each::next));
    }
    assertEquals(1, pending.calls());
  }

  /** The next page would begin at a row that nobody has seen. */
  @Test
  void aPageThatIsNotFullButHasANextIsTheDriversMistake() {
    try (Stream<Boolean> rows = blocking.stream(META, PaginateParams.of(), row -> true)) {
      CompletionException told =
          assertThrows(
              CompletionException.class,
              () -> begun(rows, PaginatedResult.of(TWO_ROWS, 2, true, ALL)));
      assertInstanceOf(IllegalStateException.class, told.getCause());
    }
  }

  /** The rows in turn, once the only page has come. */
  private Iterator<Boolean> begun(Stream<Boolean> rows, PaginatedResult<Row> page)
      throws InterruptedException {
    Iterator<Boolean> each = rows.iterator();
    CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(each::hasNext);
    pending.awaitCall();
    pending.<PaginatedResult<Row>>last().complete(page);
    assertTrue(first.join());
    return each;
  }
}
