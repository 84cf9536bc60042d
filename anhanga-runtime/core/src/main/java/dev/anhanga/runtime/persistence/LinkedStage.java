package dev.anhanga.runtime.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A stage that is made of others, one after the other. Whoever ends it early, by cancelling it or
 * by a time limit on it, cancels the one that is under way.
 */
final class LinkedStage<R extends @Nullable Object> extends CompletableFuture<R> {

  private volatile @Nullable CompletionStage<?> underWay;

  private LinkedStage() {}

  static <R extends @Nullable Object> LinkedStage<R> create() {
    LinkedStage<R> stage = new LinkedStage<>();
    // Not an override of cancel: orTimeout ends a stage as well.
    Stages.atEnd(stage, (unusedResult, unusedFailure) -> stage.cancelUnderWay());
    return stage;
  }

  /** Says which stage this one waits for from now on. */
  void waitFor(CompletionStage<?> stage) {
    underWay = stage;
    if (isDone()) {
      cancelUnderWay();
    }
  }

  /** Does nothing to one that is done. One that can't be cancelled runs on, and nobody waits. */
  private void cancelUnderWay() {
    CompletionStage<?> stage = underWay;
    underWay = null;
    if (stage != null) {
      Stages.cancel(stage);
    }
  }
}
