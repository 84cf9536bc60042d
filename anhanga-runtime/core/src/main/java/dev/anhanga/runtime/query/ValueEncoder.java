package dev.anhanga.runtime.query;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values in normal form as bytes, each with its type, so that {@link ValueDecoder} reads.
 */
final class ValueEncoder {

  static final int DIGEST_LENGTH = 8;

  static final byte NULL = 0;
  static final byte TEXT = 1;
  static final byte BOOLEAN = 2;
  static final byte INT = 3;
  static final byte LONG = 4;
  static final byte DOUBLE = 5;
  static final byte DECIMAL = 6;
  static final byte UUID_VALUE = 7;
  static final byte DATE = 8;
  static final byte TIME = 9;
  static final byte DATE_TIME = 10;
  static final byte INSTANT = 11;
  static final byte BYTES = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void add(byte... bytes) {
    out.writeBytes(bytes);
  }

  void addInt(int value) {
    add(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  private void addLong(long value) {
    add(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  private void addSized(byte[] bytes) {
    addInt(bytes.length);
    add(bytes);
  }

  void addText(String text) {
    add(TEXT);
    addSized(text.getBytes(StandardCharsets.UTF_8));
  }

  void addValue(@Nullable Object value) {
    if (value == null) {
      add(NULL);
    } else if (value instanceof String text) {
      addText(text);
    } else if (value instanceof Boolean bool) {
      add(BOOLEAN, (byte) (bool ? 1 : 0));
    } else if (value instanceof Number number) {
      addNumber(number);
    } else if (value instanceof UUID uuid) {
      add(UUID_VALUE);
      addLong(uuid.getMostSignificantBits());
      addLong(uuid.getLeastSignificantBits());
    } else if (value instanceof byte[] bytes) {
      add(BYTES);
      addSized(bytes);
    } else {
      addTemporal(value);
    }
  }

  private void addNumber(Number number) {
    if (number instanceof Integer value) {
      add(INT);
      addInt(value);
    } else if (number instanceof Long value) {
      add(LONG);
      addLong(value);
    } else if (number instanceof Double value) {
      add(DOUBLE);
      addLong(Double.doubleToLongBits(value));
    } else if (number instanceof BigDecimal value) {
      add(DECIMAL);
      addInt(value.scale());
      addSized(value.unscaledValue().toByteArray());
    } else {
      throw new IllegalArgumentException("Not in normal form: " + number.getClass());
    }
  }

  private void addTemporal(Object value) {
    if (value instanceof LocalDate date) {
      add(DATE);
      addLong(date.toEpochDay());
    } else if (value instanceof LocalTime time) {
      add(TIME);
      addLong(time.toNanoOfDay());
    } else if (value instanceof LocalDateTime dateTime) {
      add(DATE_TIME);
      addLong(dateTime.toLocalDate().toEpochDay());
      addLong(dateTime.toLocalTime().toNanoOfDay());
    } else if (value instanceof Instant instant) {
      add(INSTANT);
      addLong(instant.getEpochSecond());
      addInt(instant.getNano());
    } else {
      throw new IllegalArgumentException("Not in normal form: " + value.getClass());
    }
  }

  byte[] digest() {
    return digest(out.toByteArray());
  }

  byte[] withDigest() {
    byte[] content = out.toByteArray();
    byte[] whole = Arrays.copyOf(content, content.length + DIGEST_LENGTH);
    System.arraycopy(digest(content), 0, whole, content.length, DIGEST_LENGTH);
    return whole;
  }

  static byte[] digest(byte[] content) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
      return Arrays.copyOf(whole, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256.", e);
    }
  }
}
