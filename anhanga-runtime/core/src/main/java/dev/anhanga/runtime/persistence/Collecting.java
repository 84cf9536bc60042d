package dev.anhanga.runtime.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Keeps all that a publisher publishes. */
final class Collecting<R> implements Flow.Subscriber<R> {

  private final List<R> elements = new ArrayList<>();
  private final CompletableFuture<List<R>> result = new CompletableFuture<>();

  CompletableFuture<List<R>> of(Flow.Publisher<R> publisher) {
    publisher.subscribe(this);
    return result;
  }

  /** Whoever doesn't want the list any more cancels what it is made of. */
  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    Stages.atEnd(result, (unusedResult, unusedFailure) -> subscription.cancel());
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(R element) {
    elements.add(element);
  }

  @Override
  public void onError(Throwable failure) {
    result.completeExceptionally(Stages.causeOf(failure));
  }

  @Override
  public void onComplete() {
    result.complete(elements);
  }
}
