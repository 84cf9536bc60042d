package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams of rows for drivers. A source is closed when its stream is closed, comes to its end, or
 * fails. A stream that is dropped without any of that is reported to the {@link System.Logger}
 * {@code dev.anhanga.runtime}, naming the resource, and its source is closed then.
 */
public final class RowStream {

  private static final System.Logger LOGGER = System.getLogger("dev.anhanga.runtime");
  private static final Cleaner CLEANER = Cleaner.create();

  private RowStream() {}

  /**
   * A stream of what a source gives. It isn't divided among threads, which would read ahead of what
   * is wanted.
   *
   * @param source doesn't refer to the stream, which otherwise would never be known to be dropped
   */
  public static <R> Stream<R> of(PersistenceMeta meta, RowSource<R> source) {
    Elements<R> elements = new Elements<>(source, new Release(meta.resource(), source));
    // The stream refers to its elements by this too, also when it has been asked for all it will.
    return StreamSupport.stream(elements, false).onClose(elements::close);
  }

  /** Closes a source once. Knows nothing of the stream. */
  private static final class Release implements Runnable {

    private final String resource;
    private final RowSource<?> source;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    Release(String resource, RowSource<?> source) {
      this.resource = resource;
      this.source = source;
    }

    void close() {
      if (isClosed.compareAndSet(false, true)) {
        source.close();
      }
    }

    /** Run when nobody has the stream any more. */
    @Override
    public void run() {
      if (!isClosed.get()) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "A stream of {0} was neither closed nor read to its end. Use it in a"
                + " try-with-resources statement.",
            resource);
        close();
      }
    }
  }

  private static final class Elements<R> implements Spliterator<R> {

    private final RowSource<R> source;
    private final Release release;
    private final Cleaner.Cleanable cleanable;
    private boolean isAtEnd;

    Elements(RowSource<R> source, Release release) {
      this.source = source;
      this.release = release;
      this.cleanable = CLEANER.register(this, release);
    }

    /** Whatever goes wrong, also in what is done with an element, ends the stream. */
    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
      if (isAtEnd) {
        return false;
      }
      if (release.isClosed.get()) {
        throw new IllegalStateException("The stream is closed.");
      }
      boolean isDone = false;
      try {
        isAtEnd = !source.advance(action);
        isDone = true;
      } finally {
        if (isAtEnd || !isDone) {
          close();
        }
        Reference.reachabilityFence(this);
      }
      return !isAtEnd;
    }

    void close() {
      release.close();
      // Closed by now, so that this reports nothing.
      cleanable.clean();
    }

    /** The rows come from one place, in order. */
    @Override
    @SuppressWarnings("NullAway") // Null is how a spliterator says that it can't be split.
    public Spliterator<R> trySplit() {
      return null;
    }

    @Override
    public long estimateSize() {
      return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
      return ORDERED;
    }
  }
}
