package dev.anhanga.benchmarks.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** What SQLite keeps in place of the types that it doesn't have, for whoever converts by hand. */
public final class SqliteValues {

  private static final long MICROS = 1_000_000;

  private SqliteValues() {}

  /** The sixteen bytes of a UUID. */
  public static byte[] bytes(UUID id) {
    byte[] bytes = new byte[16];
    ByteBuffer.wrap(bytes)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
    return bytes;
  }

  /** The UUID of sixteen bytes. */
  public static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** A decimal of two places in its last one. */
  public static long cents(BigDecimal decimal) {
    return decimal.unscaledValue().longValueExact();
  }

  /** A decimal of two places. */
  public static BigDecimal decimal(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  /** Microseconds since the beginning of 1970. */
  public static long micros(Instant instant) {
    return instant.getEpochSecond() * MICROS + instant.getNano() / 1_000;
  }

  /** The instant so many microseconds after the beginning of 1970. */
  public static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
  }
}
