package dev.anhanga.runtime.meta;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The closed set of value types that a driver sees, each with the Java class that carries it. */
public enum DataType {
  /** Text. Enums travel as their names. */
  STRING(String.class, "string"),
  /** True or false. */
  BOOLEAN(Boolean.class, "boolean"),
  /** A whole number of 32 bits. */
  INT(Integer.class, "number"),
  /** A whole number of 64 bits. */
  LONG(Long.class, "number"),
  /** A finite binary number of 64 bits; zero has no sign. */
  DOUBLE(Double.class, "number"),
  /** An exact decimal number, at the scale that its field declares. */
  DECIMAL(BigDecimal.class, "number"),
  /** A universally unique identifier, ordered as 16 unsigned bytes. */
  UUID(java.util.UUID.class, "string"),
  /** A day, of the years 1 to 9999. */
  DATE(LocalDate.class, "date"),
  /** A time of day, to the microsecond. */
  TIME(LocalTime.class, "time"),
  /** A day and a time of day without a zone, to the microsecond. */
  DATETIME(LocalDateTime.class, "datetime"),
  /** A point on the time line, to the microsecond. */
  INSTANT(Instant.class, "datetime"),
  /** Bytes as they are. The array is never to be changed by whoever receives it. */
  BYTES(byte[].class, "file"),
  /**
   * An immutable tree of maps with text keys, lists, text, booleans, numbers and nulls, but not
   * itself null; at most 100 deep. Numbers are Long where they are whole and fit; otherwise Double
   * where they have no more digits than it takes to tell the double; otherwise BigDecimal.
   */
  JSON(Object.class, "json");

  private final Class<?> javaType;
  private final String word;

  DataType(Class<?> javaType, String word) {
    this.javaType = javaType;
    this.word = word;
  }

  /** The class of every value of this type; {@code Object} for {@link #JSON}. */
  public Class<?> javaType() {
    return javaType;
  }

  /** The word for this type in the original system's metadata, such as {@code number}. */
  public String word() {
    return word;
  }

  /** Whether values of this type have an order, so that it can be sorted and compared by. */
  public boolean isOrdered() {
    return this != BYTES && this != JSON;
  }
}
