package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.StorageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How stages are made of others: what fails is told as it is, and what is cancelled ends. */
class StagesTest {

  private static final StorageException FAILURE = new StorageException("The store is gone.");

  private final ExecutorService oneThread = Executors.newSingleThreadExecutor();
  private final CompletableFuture<String> source = new CompletableFuture<>();
  private final CompletableFuture<String> inner = new CompletableFuture<>();

  @AfterEach
  void stopThread() {
    oneThread.shutdownNow();
  }

  private static void assertFailsAsItIs(CompletionStage<?> stage) {
    List<Throwable> seen = new ArrayList<>();
    stage.whenComplete((unusedResult, failure) -> seen.add(failure));
    assertSame(FAILURE, seen.get(0));
    CompletionException joined =
        assertThrows(CompletionException.class, () -> stage.toCompletableFuture().join());
    assertSame(FAILURE, joined.getCause());
  }

  private static <R> R failing(Object unused) {
    throw FAILURE;
  }

  @Test
  void failuresArePassedOnAsTheyAre() {
    CompletionStage<String> failed = CompletableFuture.failedStage(FAILURE);
    CompletionStage<String> wrapped = failed.thenApply(text -> text);

    assertFailsAsItIs(Stages.call(() -> wrapped));
    assertFailsAsItIs(Stages.map(wrapped, text -> text));
    assertFailsAsItIs(Stages.then(wrapped, text -> source));
    assertFailsAsItIs(Stages.recover(wrapped, CompletableFuture::failedStage));
    assertFailsAsItIs(Stages.each(List.of(1), number -> wrapped));
  }

  @Test
  void whatFunctionsThrowIsPassedOnAsItIs() {
    CompletionStage<String> done = CompletableFuture.completedStage("done");

    assertFailsAsItIs(Stages.call(() -> failing("now")));
    assertFailsAsItIs(Stages.map(done, StagesTest::failing));
    assertFailsAsItIs(Stages.then(done, StagesTest::failing));
    assertFailsAsItIs(
        Stages.recover(CompletableFuture.failedStage(new Exception()), StagesTest::failing));
    assertFailsAsItIs(Stages.each(List.of(1), StagesTest::failing));
    assertFailsAsItIs(Stages.run(Runnable::run, () -> failing("now")));
  }

  @Test
  void failuresAreRecoveredFrom() {
    CompletableFuture<String> recovered =
        Stages.recover(
            source.thenApply(text -> text), failure -> failure == FAILURE ? inner : source);

    source.completeExceptionally(FAILURE);
    inner.complete("well again");

    assertEquals("well again", recovered.join());
  }

  @Test
  void cancellingReachesWhatIsUnderWay() {
    List<Function<CompletionStage<String>, CompletableFuture<?>>> ways =
        List.of(
            stage -> Stages.call(() -> stage),
            stage -> Stages.map(stage, text -> text),
            stage -> Stages.then(stage, text -> inner),
            stage -> Stages.recover(stage, failure -> inner),
            stage -> Stages.each(List.of(1), number -> stage));
    for (Function<CompletionStage<String>, CompletableFuture<?>> way : ways) {
      CompletableFuture<String> underWay = new CompletableFuture<>();

      CompletableFuture<?> made = way.apply(Stages.map(underWay, text -> text));

      assertTrue(made.cancel(true));
      assertTrue(underWay.isCancelled());
      assertTrue(made.isCancelled());
    }
    assertFalse(inner.isDone());
  }

  @Test
  void cancellingReachesTheSecondStageWhenTheFirstIsDone() {
    CompletableFuture<String> made = Stages.then(source, text -> Stages.map(inner, end -> end));
    source.complete("done");

    made.cancel(true);

    assertTrue(inner.isCancelled());
    assertEquals("done", source.join());
  }

  @Test
  void nothingIsBegunAfterACancel() {
    CompletableFuture<String> notCancelled = new CompletableFuture<>();
    List<String> begun = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<String> made =
        Stages.then(
            notCancelled.minimalCompletionStage(),
            text -> {
              begun.add(text);
              return inner;
            });

    made.cancel(true);
    notCancelled.complete("done");

    assertEquals(List.of(), begun);
  }

  @Test
  void aTimeLimitCancelsWhatIsUnderWay() {
    CompletableFuture<String> made = Stages.map(source, text -> text);

    made.completeExceptionally(new TimeoutException());

    assertTrue(source.isCancelled());
  }

  @Test
  void eachIsDoneWhenTheOneBeforeIs() {
    List<CompletableFuture<Integer>> begun = new ArrayList<>();
    CompletableFuture<List<Integer>> all =
        Stages.each(
            List.of(1, 2, 3),
            number -> {
              begun.add(new CompletableFuture<>());
              return begun.get(number - 1);
            });

    assertEquals(1, begun.size());
    begun.get(0).complete(10);
    assertEquals(2, begun.size());
    begun.get(1).complete(20);
    begun.get(2).complete(30);

    assertEquals(List.of(10, 20, 30), all.join());
  }

  @Test
  void eachOfVeryManyNeedsNoStack() {
    List<Integer> numbers = IntStream.range(0, 100_000).boxed().toList();

    assertEquals(numbers, Stages.each(numbers, CompletableFuture::completedStage).join());
    assertEquals(
        numbers, Stages.each(numbers, number -> Stages.run(oneThread, () -> number)).join());
  }

  @Test
  void cancellingSomeOfManyBeginsNoMore() {
    List<Integer> begun = new ArrayList<>();
    CompletableFuture<List<String>> all =
        Stages.each(
            List.of(1, 2, 3),
            number -> {
              begun.add(number);
              return number == 1 ? CompletableFuture.completedStage("one") : source;
            });

    all.cancel(true);

    assertTrue(source.isCancelled());
    assertEquals(List.of(1, 2), begun);
  }

  @Test
  void cancellingACallInterruptsItsThreadAndNobodyElse() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    CompletableFuture<String> call =
        Stages.run(
            oneThread,
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                // As a client of a store may leave it.
                Thread.currentThread().interrupt();
                interrupted.countDown();
              }
              return "too late";
            });
    assertTrue(begun.await(1, TimeUnit.MINUTES));

    call.cancel(true);

    assertTrue(interrupted.await(1, TimeUnit.MINUTES));
    assertTrue(call.isCancelled());
    boolean isLeft = Stages.run(oneThread, () -> Thread.currentThread().isInterrupted()).join();
    assertFalse(isLeft);
  }

  @Test
  void aCallThatIsCancelledBeforeNeverBegins() throws InterruptedException {
    CountDownLatch released = new CountDownLatch(1);
    List<String> begun = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Boolean> first =
        Stages.run(
            oneThread,
            () -> {
              try {
                return released.await(1, TimeUnit.MINUTES);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    CompletableFuture<Boolean> second = Stages.run(oneThread, () -> begun.add("second"));
    CompletableFuture<Boolean> third = Stages.run(oneThread, () -> begun.add("third"));

    second.cancel(true);
    released.countDown();

    assertTrue(first.join());
    assertTrue(third.join());
    assertEquals(List.of("third"), begun);
  }

  @Test
  void aRefusedCallIsAFailureOfTheStore() {
    CompletionException thrown =
        assertThrows(
            CompletionException.class,
            () ->
                Stages.run(
                        work -> {
                          throw new RejectedExecutionException();
                        },
                        () -> "never")
                    .join());

    StorageException refused = assertInstanceOf(StorageException.class, thrown.getCause());
    assertTrue(refused.isTransient());
    assertEquals(StorageException.Outcome.NOT_APPLIED, refused.outcome());
  }

  @Test
  void aLaterCallIsMadeAfterThePause() {
    long start = System.nanoTime();
    CompletionStage<String> made =
        Stages.later(Duration.ofMillis(30), () -> CompletableFuture.completedStage("made"));
    assertEquals("made", made.toCompletableFuture().join());
    assertTrue(System.nanoTime() - start >= 30_000_000);
  }

  @Test
  void aLaterCallThatIsCancelledIsNeverMade() {
    List<String> calls = Collections.synchronizedList(new ArrayList<>());
    Stages.later(Duration.ofMillis(500), () -> CompletableFuture.completedStage(calls.add("made")))
        .cancel(true);
    Stages.later(Duration.ofMillis(800), () -> CompletableFuture.completedStage(calls.add("after")))
        .join();
    assertEquals(List.of("after"), calls);
  }
}
