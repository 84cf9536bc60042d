package dev.anhanga.runtime.persistence;

import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Passes the elements of some pages to one subscriber, as the rules of Reactive Streams say: no
 * more than it asked for, one signal after the other, and nothing after the end. Whoever has
 * something to do calls {@link #advance}; one thread at a time then does it for all of them, in a
 * loop, so that a subscriber that asks for more while it is given something doesn't fill the stack.
 */
final class PageSubscription<R> implements Flow.Subscription {

  private final RowPages<R> pages;
  private final Flow.Subscriber<? super R> subscriber;
  private final AtomicLong wanted = new AtomicLong();

  /** How often there was something to do since the loop began. Guards all that isn't volatile. */
  private final AtomicInteger calls = new AtomicInteger();

  private volatile boolean isCancelled;
  private volatile @Nullable IllegalArgumentException mistake;
  private volatile @Nullable Arrival<R> arrival;

  private Iterator<R> page = Collections.emptyIterator();
  private @Nullable CompletionStage<?> awaited;
  private boolean isAtEnd;
  private boolean isOver;

  /** The answer to a call: a page or a failure. */
  private record Arrival<R>(@Nullable Iterator<R> page, @Nullable Throwable failure) {}

  PageSubscription(RowPages<R> pages, Flow.Subscriber<? super R> subscriber) {
    this.pages = pages;
    this.subscriber = subscriber;
  }

  /** Nothing is signalled before the subscriber knows of its subscription. */
  void start() {
    calls.incrementAndGet();
    subscriber.onSubscribe(this);
    loop();
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      mistake = new IllegalArgumentException(count + " elements can't be asked for; ask for some.");
    } else {
      wanted.accumulateAndGet(count, PageSubscription::sum);
    }
    advance();
  }

  /** Whoever asks for so many as there are numbers asks for all. */
  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  @Override
  public void cancel() {
    isCancelled = true;
    advance();
  }

  private void advance() {
    if (calls.getAndIncrement() == 0) {
      loop();
    }
  }

  private void loop() {
    int seen = 1;
    do {
      while (!isOver && step()) {
        // Until there is nothing to do for now.
      }
      seen = calls.addAndGet(-seen);
    } while (seen != 0);
  }

  /** Does what is to be done next, and tells whether there may be more. */
  private boolean step() {
    IllegalArgumentException asked = mistake;
    if (isCancelled) {
      finish();
      return false;
    } else if (asked != null) {
      fail(asked);
      return false;
    } else if (awaited != null) {
      return hasArrived();
    } else if (isAtEnd) {
      finish();
      subscriber.onComplete();
      return false;
    } else if (wanted.get() == 0) {
      return false;
    }
    return give();
  }

  private boolean hasArrived() {
    Arrival<R> arrived = arrival;
    if (arrived == null) {
      return false;
    }
    arrival = null;
    awaited = null;
    if (arrived.failure() != null) {
      fail(arrived.failure());
    } else if (arrived.page() != null) {
      page = arrived.page();
      isAtEnd = !page.hasNext();
    }
    return true;
  }

  private boolean give() {
    if (!page.hasNext()) {
      ask();
      return true;
    }
    R next;
    try {
      next = page.next();
    } catch (Throwable e) {
      fail(e);
      return false;
    }
    wanted.updateAndGet(count -> count == Long.MAX_VALUE ? count : count - 1);
    boolean isTaken = false;
    try {
      subscriber.onNext(next);
      isTaken = true;
    } finally {
      if (!isTaken) {
        // A subscriber that throws breaks the rules, and is told nothing more.
        finish();
      }
    }
    return true;
  }

  private void ask() {
    CompletableFuture<Iterator<R>> answer = Stages.call(() -> pages.next(wanted.get()));
    awaited = answer;
    Stages.atEnd(
        answer,
        (found, failure) -> {
          arrival = new Arrival<>(found, failure);
          advance();
        });
  }

  private void fail(Throwable failure) {
    finish();
    subscriber.onError(failure);
  }

  private void finish() {
    isOver = true;
    page = Collections.emptyIterator();
    CompletionStage<?> answer = awaited;
    if (answer != null) {
      Stages.cancel(answer);
    }
    pages.close();
  }
}
