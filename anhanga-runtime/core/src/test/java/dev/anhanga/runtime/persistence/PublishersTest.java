package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of Reactive Streams, kept by each kind of publisher. */
class PublishersTest {

  private static final int MANY = 100_000;
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

  @AfterAll
  static void stopThreads() {
    THREADS.shutdownNow();
  }

  /** Publishes the numbers from 0, and runs what it is given when it gives back what it holds. */
  enum Kind {
    PAGES_AT_ONCE {
      @Override
      Flow.Publisher<Integer> numbers(int count, Runnable closed) {
        return Publishers.of(() -> new Pages(Runnable::run, count, closed));
      }
    },
    PAGES_BY_OTHER_THREADS {
      @Override
      Flow.Publisher<Integer> numbers(int count, Runnable closed) {
        return Publishers.of(() -> new Pages(THREADS, count, closed));
      }
    },
    STREAM_AT_ONCE {
      @Override
      Flow.Publisher<Integer> numbers(int count, Runnable closed) {
        return Publishers.ofStream(Runnable::run, () -> stream(count, closed));
      }
    },
    STREAM_ON_THREADS {
      @Override
      Flow.Publisher<Integer> numbers(int count, Runnable closed) {
        return Publishers.ofStream(THREADS, () -> stream(count, closed));
      }
    };

    abstract Flow.Publisher<Integer> numbers(int count, Runnable closed);

    Flow.Publisher<Integer> numbers(int count) {
      return numbers(count, () -> {});
    }

    private static Stream<Integer> stream(int count, Runnable closed) {
      return IntStream.range(0, count).boxed().onClose(closed);
    }
  }

  /** Pages of 500 numbers. */
  private static final class Pages implements RowPages<Integer> {
    private final Executor executor;
    private final int count;
    private final Runnable closed;
    private int next;

    Pages(Executor executor, int count, Runnable closed) {
      this.executor = executor;
      this.count = count;
      this.closed = closed;
    }

    @Override
    public CompletionStage<Iterator<Integer>> next(long wanted) {
      int begin = next;
      next = Math.min(count, begin + 500);
      int end = next;
      return Stages.run(executor, () -> IntStream.range(begin, end).iterator());
    }

    @Override
    public void close() {
      closed.run();
    }
  }

  /** Notes what it is told, and breaks off where the rules are broken. */
  private static final class Listener implements Flow.Subscriber<Integer> {
    private final BiConsumer<Flow.Subscription, Integer> reaction;
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final AtomicInteger inside = new AtomicInteger();
    private volatile int received;

    Listener(BiConsumer<Flow.Subscription, Integer> reaction) {
      this.reaction = reaction;
    }

    Flow.Subscription subscribed(Flow.Publisher<Integer> publisher) {
      publisher.subscribe(this);
      return subscription.join();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription.complete(given);
    }

    @Override
    public void onNext(Integer number) {
      if (inside.getAndIncrement() != 0 || number != received || end.isDone()) {
        end.obtrudeException(new AssertionError("at " + number + " of " + received));
      }
      received = number + 1;
      inside.decrementAndGet();
      reaction.accept(subscription.join(), number);
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete(received);
    }
  }

  @ParameterizedTest
  @EnumSource
  void unboundedDemandNeedsNoStack(Kind kind) {
    Listener listener = new Listener((subscription, number) -> {});

    listener.subscribed(kind.numbers(MANY)).request(Long.MAX_VALUE);

    assertEquals(MANY, listener.end.join());
  }

  @ParameterizedTest
  @EnumSource
  void oneAtATimeNeedsNoStackEither(Kind kind) {
    Listener listener = new Listener((subscription, number) -> subscription.request(1));

    listener.subscribed(kind.numbers(MANY)).request(1);

    assertEquals(MANY, listener.end.join());
  }

  @ParameterizedTest
  @EnumSource
  void demandsAddUpAndDoNotOverflow(Kind kind) {
    Listener listener = new Listener((subscription, number) -> {});
    Flow.Subscription subscription = listener.subscribed(kind.numbers(MANY));

    subscription.request(Long.MAX_VALUE - 1);
    subscription.request(Long.MAX_VALUE - 1);
    subscription.request(Long.MAX_VALUE);

    assertEquals(MANY, listener.end.join());
  }

  /** Whatever was given too much would be there before what is asked for next. */
  @ParameterizedTest
  @EnumSource
  void noMoreIsGivenThanIsAskedFor(Kind kind) throws InterruptedException {
    CountDownLatch seventh = new CountDownLatch(7);
    Listener listener = new Listener((subscription, number) -> seventh.countDown());
    Flow.Subscription subscription = listener.subscribed(kind.numbers(MANY));

    subscription.request(3);
    subscription.request(4);
    assertTrue(seventh.await(1, TimeUnit.MINUTES));
    THREADS.invokeAll(List.of(() -> 1, () -> 2));

    assertEquals(7, listener.received);
    subscription.cancel();
  }

  @ParameterizedTest
  @EnumSource
  void cancellingMidwayEndsIt(Kind kind) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Listener listener =
        new Listener(
            (subscription, number) -> {
              if (number == 1_234) {
                subscription.cancel();
                subscription.request(5);
                subscription.cancel();
              }
            });

    listener.subscribed(kind.numbers(MANY, closed::countDown)).request(Long.MAX_VALUE);

    assertTrue(closed.await(1, TimeUnit.MINUTES));
    assertEquals(1_235, listener.received);
    assertNull(listener.end.getNow(null));
  }

  @ParameterizedTest
  @EnumSource
  void theEndGivesBackWhatIsHeld(Kind kind) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Listener listener = new Listener((subscription, number) -> {});

    listener.subscribed(kind.numbers(0, closed::countDown)).request(1);

    assertEquals(0, listener.end.join());
    assertTrue(closed.await(1, TimeUnit.MINUTES));
  }

  @ParameterizedTest
  @EnumSource
  void askingForNothingIsAFailure(Kind kind) {
    for (long count : List.of(0L, -1L, Long.MIN_VALUE)) {
      Listener listener = new Listener((subscription, number) -> {});

      listener.subscribed(kind.numbers(MANY)).request(count);

      Throwable failure =
          assertThrows(Exception.class, () -> listener.end.get(1, TimeUnit.MINUTES)).getCause();
      assertInstanceOf(IllegalArgumentException.class, failure);
      assertEquals(0, listener.received);
    }
  }

  @ParameterizedTest
  @EnumSource
  void askingForNothingInBetweenIsAFailure(Kind kind) {
    Listener listener =
        new Listener((subscription, number) -> subscription.request(number == 700 ? -3 : 1));

    listener.subscribed(kind.numbers(MANY)).request(1);

    Throwable failure =
        assertThrows(Exception.class, () -> listener.end.get(1, TimeUnit.MINUTES)).getCause();
    assertInstanceOf(IllegalArgumentException.class, failure);
    assertEquals(701, listener.received);
  }

  @ParameterizedTest
  @EnumSource
  void severalThreadsMayAskForOneSubscriber(Kind kind) throws InterruptedException {
    Listener listener = new Listener((subscription, number) -> {});
    Flow.Subscription subscription = listener.subscribed(kind.numbers(MANY));
    Runnable asking =
        () -> {
          for (int number = 0; number < MANY; number++) {
            subscription.request(1);
          }
        };
    Thread one = new Thread(asking);
    Thread other = new Thread(asking);

    one.start();
    other.start();
    one.join();
    other.join();

    assertEquals(MANY, listener.end.join());
  }

  @ParameterizedTest
  @EnumSource
  void eachSubscriberIsGivenAll(Kind kind) {
    Flow.Publisher<Integer> publisher = kind.numbers(700);

    List<Integer> first = Publishers.toList(publisher).join();

    assertEquals(IntStream.range(0, 700).boxed().toList(), first);
    assertEquals(first, Publishers.toList(publisher).join());
  }

  @ParameterizedTest
  @EnumSource
  void thereIsAlwaysASubscriber(Kind kind) {
    assertThrows(NullPointerException.class, () -> kind.numbers(1).subscribe(null));
  }

  @Test
  void whatFailsComesAfterWhatWasBeforeIt() {
    IllegalStateException thrown = new IllegalStateException("the reader's own");
    Flow.Publisher<Integer> failing =
        Publishers.ofStream(
            Runnable::run,
            () ->
                Stream.of(0, 1, 2)
                    .map(
                        number -> {
                          if (number == 2) {
                            throw thrown;
                          }
                          return number;
                        }));
    Listener listener = new Listener((subscription, number) -> {});

    listener.subscribed(failing).request(Long.MAX_VALUE);

    assertEquals(2, listener.received);
    assertSame(thrown, assertThrows(Exception.class, listener.end::get).getCause());
  }

  @Test
  void whatCannotBeOpenedIsTold() {
    IllegalStateException thrown = new IllegalStateException("there is none");
    Listener listener = new Listener((subscription, number) -> {});
    Flow.Publisher<Integer> none =
        Publishers.ofStream(
            Runnable::run,
            () -> {
              throw thrown;
            });

    listener.subscribed(none).request(1);

    assertSame(thrown, assertThrows(Exception.class, listener.end::get).getCause());
  }

  @Test
  void cancellingCancelsThePageThatIsAwaited() {
    CompletableFuture<Iterator<Integer>> page = new CompletableFuture<>();
    AtomicInteger closings = new AtomicInteger();
    RowPages<Integer> pages =
        new RowPages<>() {
          @Override
          public CompletionStage<Iterator<Integer>> next(long wanted) {
            return page;
          }

          @Override
          public void close() {
            closings.incrementAndGet();
          }
        };
    CompletableFuture<List<Integer>> list = Publishers.toList(Publishers.of(() -> pages));

    list.cancel(true);

    assertTrue(page.isCancelled());
    assertEquals(1, closings.get());
  }

  @Test
  void aSubscriberThatThrowsIsToldNothingMore() {
    AtomicInteger closings = new AtomicInteger();
    Listener listener =
        new Listener(
            (subscription, number) -> {
              throw new IllegalStateException("the subscriber's own");
            });
    Flow.Subscription subscription =
        listener.subscribed(Kind.PAGES_AT_ONCE.numbers(MANY, closings::incrementAndGet));

    assertThrows(IllegalStateException.class, () -> subscription.request(10));
    subscription.request(10);

    assertEquals(1, listener.received);
    assertEquals(1, closings.get());
  }

  @Test
  void whatIsYetToBeMadeIsWaitedFor() {
    CompletableFuture<Flow.Publisher<Integer>> made = new CompletableFuture<>();
    CompletableFuture<List<Integer>> list =
        Publishers.toList(Publishers.<Integer>deferred(() -> made));

    made.complete(Kind.PAGES_AT_ONCE.numbers(3));

    assertEquals(List.of(0, 1, 2), list.join());
  }

  @Test
  void whatCannotBeMadeIsTold() {
    IllegalStateException thrown = new IllegalStateException("not made");
    CompletableFuture<List<Integer>> list =
        Publishers.toList(
            Publishers.<Integer>deferred(() -> CompletableFuture.failedStage(thrown)));

    assertSame(thrown, assertThrows(Exception.class, list::get).getCause());
  }
}
