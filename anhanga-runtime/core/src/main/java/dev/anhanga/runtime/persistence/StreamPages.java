package dev.anhanga.runtime.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that blocks, read some elements at a time on the threads of an executor; never more than
 * are wanted. It is opened when the first are.
 */
final class StreamPages<R> implements RowPages<R> {

  /** So many that a change of threads costs little, and so few that they are held with ease. */
  private static final int MOST_AT_ONCE = 256;

  private final Executor executor;
  private final BooleanSupplier mayInterrupt;
  private final Supplier<Stream<R>> opening;

  /** A cancelled reading may still be under way when the stream is to be closed. */
  private final Lock lock = new ReentrantLock();

  private @Nullable Stream<R> stream;
  private Iterator<R> elements = Collections.emptyIterator();
  private boolean isClosed;

  StreamPages(Executor executor, BooleanSupplier mayInterrupt, Supplier<Stream<R>> opening) {
    this.executor = executor;
    this.mayInterrupt = mayInterrupt;
    this.opening = opening;
  }

  @Override
  public CompletionStage<Iterator<R>> next(long wanted) {
    return Stages.run(executor, mayInterrupt, () -> read(Math.min(wanted, MOST_AT_ONCE)));
  }

  private Iterator<R> read(long most) {
    lock.lock();
    try {
      if (isClosed) {
        return Collections.emptyIterator();
      }
      if (stream == null) {
        stream = opening.get();
        elements = stream.iterator();
      }
      return read(elements, most);
    } finally {
      lock.unlock();
    }
  }

  /** What fails comes after the elements before it. */
  private static <R> Iterator<R> read(Iterator<R> elements, long most) {
    List<R> read = new ArrayList<>();
    try {
      while (read.size() < most && elements.hasNext()) {
        read.add(elements.next());
      }
      return read.iterator();
    } catch (RuntimeException | Error e) {
      return new Failing<>(read.iterator(), e);
    }
  }

  /** Some elements, and then a failure. */
  private record Failing<R>(Iterator<R> before, Throwable failure) implements Iterator<R> {

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public R next() {
      if (before.hasNext()) {
        return before.next();
      }
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  /** On the executor, as closing may block. */
  @Override
  public void close() {
    try {
      executor.execute(this::closeNow);
    } catch (RejectedExecutionException e) {
      closeNow();
    }
  }

  private void closeNow() {
    lock.lock();
    try {
      isClosed = true;
      if (stream != null) {
        stream.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
