package dev.anhanga.runtime.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to get from a page to the ones beside it. Cursors are made only when they are asked for, as
 * most pages are the only one that is read.
 */
record Neighbours(
    SearchPlan<?> plan,
    @Nullable List<@Nullable Object> firstKeys,
    @Nullable List<@Nullable Object> lastKeys,
    boolean hasPrevious) {

  PaginateParams<?> next() {
    return plan.neighbour(false, lastKeys);
  }

  PaginateParams<?> previous() {
    return plan.neighbour(true, firstKeys);
  }
}
