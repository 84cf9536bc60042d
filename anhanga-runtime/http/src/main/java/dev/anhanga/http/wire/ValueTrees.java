package dev.anhanga.http.wire;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Values as they are in JSON. A long or a decimal is a number if a double tells it exactly, as that
 * is all that a browser has; otherwise it is text. Points in time are ISO text, bytes are Base64.
 * Both forms are read, whichever would have been written.
 */
public final class ValueTrees {

  /** As long as a date; what follows in a point in time that a browser made of one. */
  private static final int DATE_LENGTH = 10;

  private ValueTrees() {}

  /** A value in normal form, as it is in JSON. */
  static Object tree(DataType type, Object value) {
    return switch (type) {
      case STRING, BOOLEAN, DOUBLE, JSON -> value;
      case INT -> ((Integer) value).longValue();
      case LONG -> isExact((Long) value) ? value : value.toString();
      case DECIMAL -> decimal((BigDecimal) value);
      case BYTES -> Base64.getEncoder().encodeToString((byte[]) value);
      case UUID, DATE, TIME, DATETIME, INSTANT -> value.toString();
    };
  }

  /** The greatest long would come back as one more. */
  private static boolean isExact(long value) {
    return (long) (double) value == value && value != Long.MAX_VALUE;
  }

  private static Object decimal(BigDecimal value) {
    double nearest = value.doubleValue();
    boolean isExact =
        Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
    return isExact ? value : value.toPlainString();
  }

  /**
   * A value for a field, in normal form.
   *
   * @param tree what is in the JSON; not null
   * @throws IllegalArgumentException if the field can't hold it; the message completes a sentence
   *     that begins with the field's name, and never holds the value
   */
  public static Object value(FieldMeta field, Object tree) {
    if (field.dataType() != DataType.JSON && (tree instanceof Map || tree instanceof List)) {
      String kind = tree instanceof Map ? "an object" : "a list";
      throw new IllegalArgumentException("is " + field.dataType() + " and can't be " + kind);
    }
    return switch (field.dataType()) {
      case STRING, JSON -> NormalForm.of(field, tree);
      case INT, LONG ->
          NormalForm.ofGiven(field, tree instanceof BigDecimal number ? whole(number) : tree);
      case DOUBLE ->
          NormalForm.ofGiven(
              field, tree instanceof Number number ? (Object) number.doubleValue() : tree);
      case BYTES -> bytes(field, tree);
      case DATE -> tree instanceof String text ? date(field, text) : NormalForm.of(field, tree);
      default -> NormalForm.ofGiven(field, tree);
    };
  }

  /** A browser has no whole numbers, and others write 1E3. */
  private static Long whole(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("is a whole number of at most 64 bits");
    }
  }

  private static Object bytes(FieldMeta field, Object tree) {
    if (!(tree instanceof String text)) {
      return NormalForm.of(field, tree);
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("is BYTES; write it as Base64");
    }
  }

  /** A browser writes its dates as midnight in UTC. */
  private static Object date(FieldMeta field, String text) {
    return NormalForm.parse(field, isMidnight(text) ? text.substring(0, DATE_LENGTH) : text);
  }

  private static boolean isMidnight(String text) {
    if (text.length() <= DATE_LENGTH || !text.endsWith("Z")) {
      return false;
    }
    try {
      OffsetDateTime time = Instant.parse(text).atOffset(ZoneOffset.UTC);
      return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
