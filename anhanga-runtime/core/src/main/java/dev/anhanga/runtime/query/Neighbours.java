package dev.anhanga.runtime.query;

import java.util.List;

/**
 * How to get from a page to the ones beside it. Cursors are made only when they are asked for, as
 * most pages are the only one that is read.
 *
 * @param plan what the page was asked by
 * @param data what it holds
 * @param hasPrevious whether there is anything before it
 */
record Neighbours<T>(SearchPlan<T> plan, List<T> data, boolean hasPrevious) {

  PaginateParams<T> next() {
    return plan.neighbour(false, data);
  }

  PaginateParams<T> previous() {
    return plan.neighbour(true, data);
  }
}
