package dev.anhanga.jdbc;

import java.time.Instant;
import java.time.LocalTime;

/** Times as whole numbers of microseconds: of the day, or since the beginning of 1970, UTC. */
final class Micros {

  private static final long PER_SECOND = 1_000_000;
  private static final long NANOS = 1_000;

  private Micros() {}

  static long of(LocalTime time) {
    return time.toNanoOfDay() / NANOS;
  }

  static long of(Instant instant) {
    return instant.getEpochSecond() * PER_SECOND + instant.getNano() / NANOS;
  }

  static LocalTime time(long micros) {
    return LocalTime.ofNanoOfDay(micros * NANOS);
  }

  static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
  }
}
