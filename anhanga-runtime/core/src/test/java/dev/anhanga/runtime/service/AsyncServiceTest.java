package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.fixture.PendingDriver;
import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.fixture.RecordingDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service does that doesn't block. */
class AsyncServiceTest {

  private static final PersonPatch ADA = PersonPatch.of().name("Ada").balance(BigDecimal.TEN);
  private static final Id ID = Id.of(new UUID(1, 2));
  private static final Person EVE =
      new Person(new UUID(1, 2), "Eve", null, null, true, new BigDecimal("1.00"), null, null, 1);

  private final RecordingDriver recording = new RecordingDriver();
  private final PersonService people = new PersonService(recording);
  private final PendingDriver pending = new PendingDriver();

  /** A method of the service. */
  private record Call(
      String name, Function<AsyncServiceContract<Person>, CompletionStage<?>> call) {

    CompletableFuture<?> on(AsyncServiceContract<Person> service) {
      return call.apply(service).toCompletableFuture();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Call> calls() {
    return List.of(
        new Call("paginate", service -> service.paginate(PaginateParams.of())),
        new Call("paginate by query", service -> service.paginate(UnaryOperator.identity())),
        new Call("read", service -> service.read(ID)),
        new Call("read again", service -> service.read(EVE)),
        new Call("find", service -> service.find(ID)),
        new Call("findAll", service -> service.findAll(List.of(ID))),
        new Call("list", AsyncServiceContract::list),
        new Call("list by query", service -> service.list(query -> query.limit(7))),
        new Call("stream", service -> Publishers.toList(service.stream())),
        new Call("count", AsyncServiceContract::count),
        new Call("count by filter", service -> service.count(PersonMeta.ACTIVE.isTrue())),
        new Call("exists", service -> service.exists(ID)),
        new Call("exists by filter", service -> service.exists(PersonMeta.ACTIVE.isTrue())),
        new Call("create", service -> service.create(EVE)),
        new Call("create by patch", service -> service.create(ADA)),
        new Call("createAll", service -> service.createAll(List.of(EVE))),
        new Call("upsert", service -> service.upsert(EVE)),
        new Call("upsertAll", service -> service.upsertAll(List.of(EVE))),
        new Call("update", service -> service.update(EVE)),
        new Call("update by record and patch", service -> service.update(EVE, ADA)),
        new Call("update by patch", service -> service.update(ID, ADA)),
        new Call("update of nothing", service -> service.update(ID, PersonPatch.of())),
        new Call("updateAll", service -> service.updateAll(List.of(EVE))),
        new Call("updateWhere", service -> service.updateWhere(Filter.all(), ADA)),
        new Call("destroy", service -> service.destroy(ID)),
        new Call("destroy with version", service -> service.destroy(EVE)),
        new Call("destroyAll", service -> service.destroyAll(Filter.all())));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void cancellingReachesTheCallThatIsUnderWay(Call call) {
    AsyncServiceContract<Person> service = new PersonService(pending.blocking()).async();
    CompletableFuture<?> stage = call.on(service);
    pending.<Object>last().complete(null);
    assertEquals(2, pending.calls());

    stage.cancel(true);

    assertTrue(pending.last().isCancelled());
    assertTrue(stage.isCancelled());
    assertEquals(2, pending.calls());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theVeryExceptionIsTheFailure(Call call) {
    AsyncServiceContract<Person> service = new PersonService(pending.blocking()).async();
    StorageException thrown = new StorageException("The store is gone.");
    CompletableFuture<?> stage = call.on(service);
    List<Throwable> seen = new ArrayList<>();
    stage.whenComplete((unusedResult, failure) -> seen.add(failure));
    pending.<Object>last().complete(null);

    pending.last().completeExceptionally(new CompletionException(thrown));

    assertSame(thrown, seen.get(0));
    assertSame(thrown, assertThrows(CompletionException.class, stage::join).getCause());
  }

  @Test
  void cancellingReachesTheSecondCallOfSeveral() {
    AsyncServiceContract<Person> service = new PersonService(pending.blocking()).async();
    CompletableFuture<Person> upserted = service.upsert(EVE).toCompletableFuture();
    pending.<Object>last().complete(null);
    pending.<Optional<Row>>last().complete(Optional.of(PersonMeta.SCHEMA.toRow(EVE)));
    assertEquals(3, pending.calls());

    upserted.cancel(true);

    assertTrue(pending.last().isCancelled());
  }

  @Test
  void whoCancelsACallDoesNotCancelWhatOthersWaitFor() {
    AsyncServiceContract<Person> service = new PersonService(pending.blocking()).async();
    CompletableFuture<Boolean> one = service.exists(ID).toCompletableFuture();
    CompletableFuture<Boolean> other = service.exists(ID).toCompletableFuture();
    assertEquals(1, pending.calls());

    one.cancel(true);
    pending.<Object>last().complete(null);

    assertEquals(2, pending.calls());
    pending.<Optional<Row>>last().complete(Optional.empty());
    assertFalse(other.join());
  }

  @Test
  void mistakesAreToldByTheStageAndAskNothing() {
    AsyncServiceContract<Person> service = people.async();
    Filter unknown = IntField.of("age").greaterThan(3);

    assertFails(InvalidQueryException.class, service.read(Id.of(5)));
    assertFails(InvalidQueryException.class, service.findAll(List.of(Id.of(1, 2))));
    assertFails(InvalidQueryException.class, service.paginate(PersonMeta.page(1, 1_001)));
    assertFails(InvalidQueryException.class, service.count(unknown));
    assertFails(InvalidQueryException.class, service.list(query -> query.page(2)));
    assertFails(InvalidQueryException.class, Publishers.toList(service.stream(q -> q.page(2))));
    assertFails(InvalidQueryException.class, service.updateWhere(unknown, ADA));
    assertFails(InvalidRecordException.class, service.create(PersonPatch.of()));
    assertFails(InvalidRecordException.class, service.create((Person) null));
    assertFails(NullPointerException.class, service.createAll(null));
    assertFails(NullPointerException.class, service.updateAll((List<Person>) null));
    assertFails(NullPointerException.class, service.paginate((PaginateParams<Person>) null));
    assertEquals(List.of(), recording.calls());
  }

  private static <E extends Throwable> E assertFails(Class<E> kind, CompletionStage<?> stage) {
    CompletionException thrown =
        assertThrows(CompletionException.class, () -> stage.toCompletableFuture().join());
    return assertInstanceOf(kind, thrown.getCause());
  }

  @Test
  void bothFacesAreOneService() {
    AsyncServiceContract<Person> service = people.async();
    Person ada = service.create(ADA).toCompletableFuture().join();

    assertEquals(ada, people.read(ada.id()));
    assertEquals(List.of(ada), service.list().toCompletableFuture().join());
    assertFails(DuplicateRecordException.class, service.create(ada));
    people.destroy(ada);
    assertFails(RecordNotFoundException.class, service.read(ada));
    assertEquals(1, initializations());
  }

  private long initializations() {
    return recording.calls().stream().filter("initialize person"::equals).count();
  }

  @Test
  void theDriverIsInitializedOnceForManyCallers() {
    List<CompletableFuture<Boolean>> callers = new ArrayList<>();
    AsyncServiceContract<Person> service = new PersonService(pending.blocking()).async();
    for (int number = 0; number < 50; number++) {
      callers.add(service.exists(ID).toCompletableFuture());
    }
    assertEquals(1, pending.calls());
    pending.<Object>last().complete(null);
    assertEquals(51, pending.calls());
  }

  @Test
  void theDriverIsInitializedOnceForManyThreads() {
    List<CompletableFuture<Person>> callers = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      threads.add(new Thread(() -> callers.add(people.async().create(ADA).toCompletableFuture())));
    }
    threads.forEach(Thread::start);
    threads.forEach(AsyncServiceTest::joined);
    callers.forEach(CompletableFuture::join);

    assertEquals(8, people.count());
    assertEquals(1, initializations());
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFailureToInitializeIsForgottenAtTheNextCall() {
    AsyncServiceContract<Person> service = people.async();
    recording.failToInitialize(2);

    assertFails(IllegalStateException.class, service.count());
    assertFails(IllegalStateException.class, service.count());
    assertEquals(0L, service.count().toCompletableFuture().join());
    assertEquals(0, people.count());
    assertEquals(3, initializations());
  }

  @Test
  void oneFailureToInitializeIsToldToAllWhoWait() {
    AsyncServiceContract<Person> service = new PersonService(pending.blocking()).async();
    CompletableFuture<Long> one = service.count().toCompletableFuture();
    CompletableFuture<Long> other = service.count().toCompletableFuture();
    StorageException thrown = new StorageException("The store is gone.");

    pending.last().completeExceptionally(thrown);

    assertSame(thrown, assertFails(StorageException.class, one));
    assertSame(thrown, assertFails(StorageException.class, other));
    assertEquals(1, pending.calls());
    assertFalse(service.count().toCompletableFuture().isDone());
    assertEquals(2, pending.calls());
  }

  @Test
  void aServiceThatWasUsedIsInitialized() {
    people.create(ADA);
    AtomicInteger calls = new AtomicInteger();
    AsyncServiceContract<Person> service =
        AsyncServiceContract.of(
            people,
            work -> {
              calls.incrementAndGet();
              work.run();
            });

    assertEquals(1L, service.count().toCompletableFuture().join());
    assertEquals(1L, people.async().count().toCompletableFuture().join());
    assertEquals(1, calls.get());
    assertEquals(1, initializations());
  }

  @Test
  void aDriverOnAGivenExecutorIsUsedByIt() {
    List<Runnable> queue = new ArrayList<>();
    AsyncPersistenceContract driver = AsyncPersistenceContract.of(recording, queue::add);
    AsyncServiceContract<Person> service = new PersonService(driver.blocking()).async();
    CompletableFuture<Person> created = service.create(ADA).toCompletableFuture();

    assertEquals(List.of(), recording.calls());
    queue.remove(0).run();
    assertFalse(created.isDone());
    queue.remove(0).run();

    assertEquals("Ada", created.join().name());
    assertEquals(List.of("initialize person", "create person"), recording.calls());
  }
}
