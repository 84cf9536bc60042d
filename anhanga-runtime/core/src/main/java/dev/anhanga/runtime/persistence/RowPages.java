package dev.anhanga.runtime.persistence;

import java.util.Iterator;
import java.util.concurrent.CompletionStage;

/**
 * Where a publisher gets its elements from, some at a time. Asked again only when the answer before
 * has come and is used up.
 */
interface RowPages<R> {

  /**
   * The next elements, as they come: what the iterator throws is the end of it all.
   *
   * @param wanted how many are wanted by now; there may be more or fewer
   * @return nothing in it if there are no more
   */
  CompletionStage<Iterator<R>> next(long wanted);

  /** Gives back what is held. Called once, perhaps while an answer is awaited. Doesn't block. */
  void close();
}
