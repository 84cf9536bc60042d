package dev.anhanga.runtime.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ValueEncoder} wrote. Whatever else it is given, it answers with an {@link
 * IllegalArgumentException} or a {@link java.time.DateTimeException}.
 */
final class ValueDecoder {

  private final ByteBuffer in;

  ValueDecoder(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /** Takes the digest from the end, and compares it. */
  void checkDigest() {
    int length = in.limit() - ValueEncoder.DIGEST_LENGTH;
    if (length < 0) {
      throw new IllegalArgumentException("Too short.");
    }
    byte[] content = Arrays.copyOf(in.array(), length);
    byte[] digest = Arrays.copyOfRange(in.array(), length, in.limit());
    if (!Arrays.equals(digest, ValueEncoder.digest(content))) {
      throw new IllegalArgumentException("The digest differs.");
    }
    in.limit(length);
  }

  boolean hasNext() {
    return in.hasRemaining();
  }

  byte nextByte() {
    require(Byte.BYTES);
    return in.get();
  }

  private int nextInt() {
    require(Integer.BYTES);
    return in.getInt();
  }

  private long nextLong() {
    require(Long.BYTES);
    return in.getLong();
  }

  byte[] nextBytes(int length) {
    require(length);
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private byte[] nextSized() {
    return nextBytes(nextInt());
  }

  private void require(int length) {
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("Too short.");
    }
  }

  @Nullable Object nextValue() {
    byte type = nextByte();
    return switch (type) {
      case ValueEncoder.NULL -> null;
      case ValueEncoder.TEXT -> new String(nextSized(), StandardCharsets.UTF_8);
      case ValueEncoder.BOOLEAN -> nextByte() == 1;
      case ValueEncoder.INT -> nextInt();
      case ValueEncoder.LONG -> nextLong();
      case ValueEncoder.DOUBLE -> Double.longBitsToDouble(nextLong());
      case ValueEncoder.DECIMAL -> nextDecimal();
      case ValueEncoder.UUID_VALUE -> new UUID(nextLong(), nextLong());
      case ValueEncoder.DATE -> LocalDate.ofEpochDay(nextLong());
      case ValueEncoder.TIME -> LocalTime.ofNanoOfDay(nextLong());
      case ValueEncoder.DATE_TIME ->
          LocalDateTime.of(LocalDate.ofEpochDay(nextLong()), LocalTime.ofNanoOfDay(nextLong()));
      case ValueEncoder.INSTANT -> Instant.ofEpochSecond(nextLong(), nextInt());
      case ValueEncoder.BYTES -> nextSized();
      default -> throw new IllegalArgumentException("Unknown type " + type);
    };
  }

  private BigDecimal nextDecimal() {
    int scale = nextInt();
    return new BigDecimal(new BigInteger(nextSized()), scale);
  }
}
