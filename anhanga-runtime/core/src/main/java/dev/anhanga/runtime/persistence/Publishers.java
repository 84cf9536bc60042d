package dev.anhanga.runtime.persistence;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Publishers for asynchronous drivers, by the rules of Reactive Streams. Each subscriber is given
 * all from the beginning, one signal after the other, and no more than it has asked for; it may ask
 * for any number, cancel at any time, and asking for none or fewer is a failure. Nothing is done
 * before there is a subscriber.
 */
public final class Publishers {

  private Publishers() {}

  /**
   * Publishes streams that block, which are opened, read and closed on an executor. An element is
   * read only when it is wanted, and signals come on the executor's threads.
   *
   * @param opening opens a stream for each subscriber; what it throws, the subscriber is told
   */
  public static <R> Flow.Publisher<R> ofStream(Executor executor, Supplier<Stream<R>> opening) {
    return ofStream(executor, () -> true, opening);
  }

  /**
   * The same where the executor's threads may not be interrupted to cancel the reading of an
   * element, which is then waited for before the stream is closed.
   *
   * @param mayInterrupt asked when a reading is cancelled; doesn't block
   * @see PersistenceContract#isInterruptible()
   */
  public static <R> Flow.Publisher<R> ofStream(
      Executor executor, BooleanSupplier mayInterrupt, Supplier<Stream<R>> opening) {
    return of(() -> new StreamPages<>(executor, mayInterrupt, opening));
  }

  /**
   * Publishes what another publisher does that is yet to be made, or else the failure to make it.
   *
   * @param made called for each subscriber
   */
  public static <R> Flow.Publisher<R> deferred(
      Supplier<? extends CompletionStage<? extends Flow.Publisher<R>>> made) {
    return subscriber -> {
      Objects.requireNonNull(subscriber, "The subscriber is null.");
      Stages.atEnd(
          Stages.<Flow.Publisher<R>>call(() -> Stages.map(made.get(), publisher -> publisher)),
          (publisher, failure) -> {
            if (failure == null) {
              publisher.subscribe(subscriber);
            } else {
              fail(subscriber, failure);
            }
          });
    };
  }

  /** All that is published, as a list. Cancelling the stage cancels the subscription. */
  public static <R> CompletableFuture<List<R>> toList(Flow.Publisher<R> publisher) {
    return new Collecting<R>().of(publisher);
  }

  static <R> Flow.Publisher<R> of(Supplier<RowPages<R>> pages) {
    return subscriber ->
        new PageSubscription<>(
                pages.get(), Objects.requireNonNull(subscriber, "The subscriber is null."))
            .start();
  }

  private static void fail(Flow.Subscriber<?> subscriber, Throwable failure) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long count) {}

          @Override
          public void cancel() {}
        });
    subscriber.onError(failure);
  }
}
