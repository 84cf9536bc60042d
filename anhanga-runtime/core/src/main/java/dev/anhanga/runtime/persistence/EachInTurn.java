package dev.anhanga.runtime.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Makes a call for each element, one after the other. A loop and not a recursion, since calls that
 * are done at once would fill the stack.
 */
final class EachInTurn<A, R> {

  private final Iterator<? extends A> left;
  private final Function<? super A, ? extends CompletionStage<R>> call;
  private final List<R> made;
  private final LinkedStage<List<R>> result = LinkedStage.create();

  /** How many steps are to be done: one that is done within another is left to that one. */
  private final AtomicInteger steps = new AtomicInteger();

  EachInTurn(
      Collection<? extends A> elements, Function<? super A, ? extends CompletionStage<R>> call) {
    this.left = elements.iterator();
    this.call = call;
    this.made = new ArrayList<>(elements.size());
  }

  CompletableFuture<List<R>> start() {
    step();
    return result;
  }

  private void step() {
    if (steps.getAndIncrement() == 0) {
      do {
        next();
      } while (steps.decrementAndGet() != 0);
    }
  }

  private void next() {
    if (result.isDone()) {
      return;
    }
    if (!left.hasNext()) {
      result.complete(made);
      return;
    }
    CompletableFuture<R> stage = Stages.call(() -> call.apply(left.next()));
    result.waitFor(stage);
    Stages.atEnd(
        stage,
        (value, failure) -> {
          if (failure != null) {
            result.completeExceptionally(failure);
          } else {
            made.add(value);
            step();
          }
        });
  }
}
