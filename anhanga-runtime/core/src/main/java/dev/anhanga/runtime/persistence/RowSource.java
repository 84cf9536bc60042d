package dev.anhanga.runtime.persistence;

import java.util.function.Consumer;

/**
 * Where a {@link RowStream} gets its elements from, one after the other. Used by one thread at a
 * time; closed once, perhaps by another thread than the one that read.
 *
 * @param <R> what is made of a row
 */
public interface RowSource<R> extends AutoCloseable {

  /**
   * Passes the next element on, if there is one.
   *
   * @return whether there was one
   */
  boolean advance(Consumer<? super R> action);

  /** Gives back what it holds. */
  @Override
  void close();
}
