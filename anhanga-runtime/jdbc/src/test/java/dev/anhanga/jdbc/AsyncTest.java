package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.service.AsyncServiceContract;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is given up half-way leaves the store and the driver sound. */
class AsyncTest {

  private static final int CALLS = 400;

  private static final PersistenceMeta NOTE =
      PersistenceMeta.of(
          "note",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING));

  @TempDir Path folder;

  private static Row note(int id) {
    return Row.of(NOTE, Map.of("id", id, "text", "x".repeat(5_000)));
  }

  /** One in two is cancelled while the next begins: before it runs, under way, or too late. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void cancelledCallsAreThereOrNot(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      AsyncServiceContract<Row> async = notes.async();
      List<CompletableFuture<Row>> kept = new ArrayList<>();
      for (int id = 0; id < CALLS; id += 2) {
        CompletableFuture<Row> cancelled = async.create(note(id)).toCompletableFuture();
        kept.add(async.create(note(id + 1)).toCompletableFuture());
        cancelled.cancel(true);
      }
      kept.forEach(CompletableFuture::join);

      List<Integer> stored = notes.list().stream().map(row -> row.getInt(0)).toList();
      assertTrue(
          stored.containsAll(IntStream.range(0, CALLS).filter(id -> id % 2 == 1).boxed().toList()));
      notes.create(note(CALLS));
      assertEquals(note(CALLS), notes.read(note(CALLS)));
    }
  }

  /** H2 would close its file, and the database with it; there the call runs to its end. */
  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "H2_FILE"})
  void threadsAreInterruptedWhereTheStoreBearsIt(Stores store) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      notes.create(note(1));
      CompletableFuture<Optional<Boolean>> read =
          driver
              .async()
              .read(
                  NOTE,
                  Id.of(1),
                  row -> {
                    begun.countDown();
                    return interrupted.complete(isInterruptedUntil(released));
                  })
              .toCompletableFuture();
      assertTrue(begun.await(1, TimeUnit.MINUTES));

      read.cancel(true);
      released.countDown();

      assertEquals(store == Stores.SQLITE_FILE, interrupted.join());
      assertEquals(List.of(note(1)), notes.list());
    }
  }

  /** Whether an interrupt was there before. */
  private static boolean isInterruptedUntil(CountDownLatch released) {
    try {
      assertTrue(released.await(1, TimeUnit.MINUTES));
      return Thread.interrupted();
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** More of them than there are connections. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void cancelledStreamsHoldNothingAnyMore(Stores store) throws InterruptedException {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> notes = Anhanga.createService(new RowSchema(NOTE), driver);
      notes.createAll(IntStream.range(0, 1_200).mapToObj(AsyncTest::note).toList());
      for (int number = 0; number < 30; number++) {
        FirstThree first = new FirstThree();
        notes.async().stream().subscribe(first);
        assertTrue(first.seen.await(1, TimeUnit.MINUTES));
      }
      assertEquals(1_200, Publishers.toList(notes.async().stream()).join().size());
      assertEquals(1_200, notes.count());
    }
  }

  private static final class FirstThree implements Flow.Subscriber<Row> {
    private final CountDownLatch seen = new CountDownLatch(3);
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(5);
    }

    @Override
    public void onNext(Row row) {
      seen.countDown();
      if (seen.getCount() == 0) {
        subscription.cancel();
      }
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {}
  }
}
