package dev.anhanga.runtime.persistence;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stages that are made of other stages, for asynchronous drivers. They differ in two ways from what
 * the methods of {@link CompletionStage} make: a stage that is cancelled, or ended early by {@link
 * CompletableFuture#orTimeout}, cancels the stage that it waits for; and a failure is passed on as
 * it is, and not within a {@link CompletionException}. Whatever a function throws becomes the
 * failure of the stage, so that no method here throws it. Nothing here blocks.
 */
public final class Stages {

  private Stages() {}

  /** What a call makes, which may throw instead. */
  public static <R extends @Nullable Object> CompletableFuture<R> call(
      Supplier<? extends CompletionStage<R>> call) {
    LinkedStage<R> result = LinkedStage.create();
    follow(result, call);
    return result;
  }

  /** What a function makes of a stage's result. */
  public static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> map(
      CompletionStage<A> stage, Function<? super A, ? extends R> function) {
    LinkedStage<R> result = LinkedStage.create();
    result.waitFor(stage);
    atEnd(
        stage,
        (value, failure) -> {
          if (failure != null) {
            result.completeExceptionally(failure);
          } else if (!result.isDone()) {
            complete(result, () -> function.apply(value));
          }
        });
    return result;
  }

  /** The stage that a function makes of a stage's result. It isn't called after a cancel. */
  public static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> then(
      CompletionStage<A> stage, Function<? super A, ? extends CompletionStage<R>> function) {
    LinkedStage<R> result = LinkedStage.create();
    result.waitFor(stage);
    atEnd(
        stage,
        (value, failure) -> {
          if (failure != null) {
            result.completeExceptionally(failure);
          } else if (!result.isDone()) {
            follow(result, () -> function.apply(value));
          }
        });
    return result;
  }

  /**
   * The stage's result; if it fails, what a function makes of the failure, which it may rethrow.
   */
  public static <R extends @Nullable Object> CompletableFuture<R> recover(
      CompletionStage<R> stage, Function<Throwable, ? extends CompletionStage<R>> function) {
    LinkedStage<R> result = LinkedStage.create();
    result.waitFor(stage);
    atEnd(
        stage,
        (value, failure) -> {
          if (failure == null) {
            result.complete(value);
          } else if (!result.isDone()) {
            follow(result, () -> function.apply(failure));
          }
        });
    return result;
  }

  /**
   * Makes a call for each element, one after the other, each when the one before has succeeded. Of
   * any number, also where each is done at once.
   *
   * @return what each of them made, in order; fails as the first of them that does
   */
  public static <A, R> CompletableFuture<List<R>> each(
      Collection<? extends A> elements, Function<? super A, ? extends CompletionStage<R>> call) {
    return new EachInTurn<A, R>(elements, call).start();
  }

  /**
   * Runs a call that blocks on an executor. Cancelling the stage interrupts the thread that runs
   * the call, whose interrupt is cleared when the call has ended; a call that has not begun never
   * does.
   *
   * @return fails with a {@link dev.anhanga.runtime.error.StorageException}, transient and not
   *     applied, if the executor refuses the call
   */
  public static <R extends @Nullable Object> CompletableFuture<R> run(
      Executor executor, Supplier<R> call) {
    return run(executor, () -> true, call);
  }

  /**
   * The same for a call whose thread may not be interrupted, as it then runs to its end though the
   * stage is cancelled.
   *
   * @param mayInterrupt asked when the stage is cancelled while the call is under way; doesn't
   *     block
   * @see PersistenceContract#isInterruptible()
   */
  public static <R extends @Nullable Object> CompletableFuture<R> run(
      Executor executor, BooleanSupplier mayInterrupt, Supplier<R> call) {
    return new InterruptibleCall<>(mayInterrupt, call).start(executor);
  }

  /**
   * Makes a call after a while, for which no thread waits. Cancelling the stage before means that
   * the call isn't made.
   *
   * @param pause how long; none if it isn't positive
   */
  public static <R extends @Nullable Object> CompletableFuture<R> later(
      Duration pause, Supplier<? extends CompletionStage<R>> call) {
    return call(
        () -> {
          Executor then =
              CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, executor());
          return then(run(then, () -> pause), waited -> call.get());
        });
  }

  /**
   * Where calls that block are run if nobody says where: on a virtual thread each, where the JDK
   * has them (21 and later), and otherwise on daemon threads, as many as there are calls under way,
   * which end when they are idle. There is nothing to shut down.
   */
  public static Executor executor() {
    return DefaultExecutor.get();
  }

  /** Looks at how a stage ends: with a result, or a failure as it was thrown. */
  static <R extends @Nullable Object> void atEnd(
      CompletionStage<R> stage, BiConsumer<? super R, ? super @Nullable Throwable> look) {
    stage.whenComplete(
        (value, failure) -> look.accept(value, failure == null ? null : causeOf(failure)));
  }

  /** Cancels a stage, if it is one that can be cancelled. */
  static void cancel(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().cancel(true);
    } catch (UnsupportedOperationException e) {
      // It then comes to its end by itself, and nobody looks at it.
    }
  }

  /** What went wrong, as it was thrown. */
  static Throwable causeOf(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static <R extends @Nullable Object> void complete(
      CompletableFuture<R> result, Supplier<? extends R> value) {
    try {
      result.complete(value.get());
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  /** Lets a stage end as the one that a call makes. */
  private static <R extends @Nullable Object> void follow(
      LinkedStage<R> result, Supplier<? extends CompletionStage<R>> call) {
    CompletionStage<R> stage;
    try {
      stage = Objects.requireNonNull(call.get(), "A call returned null, and no stage.");
    } catch (Throwable e) {
      result.completeExceptionally(e);
      return;
    }
    result.waitFor(stage);
    atEnd(
        stage,
        (value, failure) -> {
          if (failure == null) {
            result.complete(value);
          } else {
            result.completeExceptionally(failure);
          }
        });
  }
}
