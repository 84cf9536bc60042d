package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.error.StorageException.Outcome;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a publisher publishes, asked for one after the other by a thread that waits for each. */
final class PublishedRows<R> implements RowSource<R>, Flow.Subscriber<R> {

  private final Flow.Publisher<R> publisher;
  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

  /** The subscription as a stage, which is only looked at. */
  private final CompletionStage<Flow.Subscription> known = subscription;

  /** Never more than an element and the end, as no more is asked for. */
  private final BlockingQueue<Signal<R>> signals = new LinkedBlockingQueue<>();

  private boolean isSubscribed;

  /** An element, a failure, or with neither the end. */
  private record Signal<R>(@Nullable R element, @Nullable Throwable failure) {}

  PublishedRows(Flow.Publisher<R> publisher) {
    this.publisher = publisher;
  }

  @Override
  public boolean advance(Consumer<? super R> action) {
    if (!isSubscribed) {
      isSubscribed = true;
      publisher.subscribe(this);
    }
    known.thenAccept(given -> given.request(1));
    Signal<R> signal = next();
    if (signal.failure() != null) {
      throw Waiting.unchecked(signal.failure(), Outcome.NOT_APPLIED);
    }
    if (signal.element() == null) {
      return false;
    }
    action.accept(signal.element());
    return true;
  }

  /** The stream that this is the source of is closed by what is thrown here. */
  private Signal<R> next() {
    try {
      return signals.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Waiting.interrupted(e, Outcome.NOT_APPLIED);
    }
  }

  @Override
  public void close() {
    known.thenAccept(Flow.Subscription::cancel);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (!subscription.complete(given)) {
      given.cancel();
    }
  }

  @Override
  public void onNext(R element) {
    signals.add(new Signal<>(element, null));
  }

  @Override
  public void onError(Throwable failure) {
    signals.add(new Signal<>(null, Stages.causeOf(failure)));
  }

  @Override
  public void onComplete() {
    signals.add(new Signal<>(null, null));
  }
}
