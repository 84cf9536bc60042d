package dev.anhanga.runtime.service;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7 (RFC 9562): each greater than the one made before in this process. */
final class UuidMaker {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = Long.MIN_VALUE;
  private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

  /** The milliseconds, and a counter within each; runs ahead of the clock rather than backwards. */
  private static final AtomicLong LAST = new AtomicLong();

  private UuidMaker() {}

  static UUID version7() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long ticks = LAST.accumulateAndGet(now, (last, given) -> Math.max(last + 1, given));
    long milliseconds = ticks >>> COUNTER_BITS;
    long high = (milliseconds << 16) | VERSION | (ticks & COUNTER_MASK);
    return new UUID(high, VARIANT | (RANDOM.nextLong() & RANDOM_MASK));
  }
}
