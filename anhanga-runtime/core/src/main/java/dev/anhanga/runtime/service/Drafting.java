package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all rows that one call stores.
 *
 * @param isExact whether the schema's rows hold their values as they are
 * @param now the time to set in those fields that are times; null where they are as they should be
 */
record Drafting(boolean isExact, @Nullable Instant now) {

  private static final Drafting EXACT = new Drafting(true, null);
  private static final Drafting INEXACT = new Drafting(false, null);

  /** The clock is only asked where a field is to be set by it. */
  static Drafting of(RecordSchema<?> schema, Clock clock) {
    PersistenceMeta meta = schema.meta();
    boolean isTimed = meta.createdAt().isPresent() || meta.updatedAt().isPresent();
    return isTimed ? new Drafting(schema.isExact(), clock.instant()) : untimed(schema.isExact());
  }

  /** The same for what a record's constructor has made of a row, which has the time already. */
  Drafting ofMade() {
    return untimed(isExact);
  }

  private static Drafting untimed(boolean isExact) {
    return isExact ? EXACT : INEXACT;
  }
}
