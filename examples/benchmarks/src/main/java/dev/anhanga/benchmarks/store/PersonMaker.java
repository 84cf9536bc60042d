package dev.anhanga.benchmarks.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Makes the same person of the same number everywhere. */
public final class PersonMaker {

  /** Visits are from 0 to one less than this. */
  public static final int MOST_VISITS = 1_000;

  private static final int PEOPLE_OF_A_NAME = 3;

  /** 2026 began here, in milliseconds. */
  private static final long BEGINNING = 1_767_225_600_000L;

  private PersonMaker() {}

  /** The person with this number. */
  public static Person person(long number) {
    long random = mixed(number);
    return new Person(
        id(number),
        String.format(Locale.ROOT, "Person %08x", (int) (random / PEOPLE_OF_A_NAME)),
        email(number, 0),
        LocalDate.of(1930, 1, 1).plusDays(Math.floorMod(random >> 8, 30_000)),
        (random & 1) == 0,
        Math.floorMod(random >> 16, MOST_VISITS),
        BigDecimal.valueOf(Math.floorMod(random >> 24, 100_000_000), 2),
        Instant.ofEpochSecond(BEGINNING / 1_000 - Math.floorMod(random >> 4, 100_000_000)));
  }

  /** Shaped as a UUID of version 7, so that later numbers come after earlier ones. */
  public static UUID id(long number) {
    long time = BEGINNING + number;
    return new UUID(time << 16 | 0x7000, 1L << 63 | mixed(number) >>> 2);
  }

  /** An address of this person; each time another. */
  public static String email(long number, int time) {
    return "person" + number + (time == 0 ? "" : "+" + time) + "@example.org";
  }

  /** SplitMix64: as good as random, and the same everywhere. */
  public static long mixed(long number) {
    long bits = (number + 1) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
    return bits ^ bits >>> 31;
  }
}
