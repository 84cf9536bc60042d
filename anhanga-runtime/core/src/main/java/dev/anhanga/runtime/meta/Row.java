package dev.anhanga.runtime.meta;

import dev.anhanga.runtime.error.InvalidRecordException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A record seen as fields, by position in the order of {@link PersistenceMeta#fields()} or by name.
 * A row is a view: it may look into a user's record or patch, or sit on a store's cursor, and is
 * then valid only during the call that it is passed to. {@link #copyOf(Row)} keeps it.
 *
 * <p>A field is absent, null, or has a value. The typed getters of object types, such as {@link
 * #getString}, return null where the field is null, which never holds for a required field of a
 * stored row. Those of primitive types, such as {@link #getLong}, are for fields that have a value;
 * for the others there is {@link #getLongOrNull} and its like.
 *
 * <p>Rows need not be safe for use by several threads at once. Byte arrays are not copied: whoever
 * gets one doesn't change it.
 */
public interface Row {

  /**
   * An immutable row with the values of a map; fields that the map lacks are absent.
   *
   * @throws IllegalArgumentException if a name isn't a field's, or a value isn't of its type
   */
  static Row of(PersistenceMeta meta, Map<String, ?> values) {
    return ValueRow.of(meta, values);
  }

  /** An immutable row with the values that this one has now. */
  static Row copyOf(Row row) {
    return ValueRow.copyOf(row);
  }

  /** The name by which an enum's constant travels; null for null. */
  static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  /**
   * A value in the form in which it is stored; null for null.
   *
   * @throws IllegalArgumentException if the converter refuses the value; the message completes a
   *     sentence that begins with the field's name
   */
  static <T, S> @Nullable S stored(Converter<T, S> converter, @Nullable T value) {
    return value == null ? null : Conversion.toStored(converter, value);
  }

  /** The value, or null if it is absent. */
  @SuppressWarnings("NullableOptional") // A record's component may be null all the same.
  static <T> @Nullable T orNull(@Nullable Optional<T> value) {
    return value == null ? null : value.orElse(null);
  }

  /** A component of a nested record; null if that is null. */
  static <N, V> @Nullable V part(
      @Nullable N nested, Function<? super N, ? extends @Nullable V> accessor) {
    return nested == null ? null : accessor.apply(nested);
  }

  /** What this is a row of. */
  PersistenceMeta meta();

  /** Whether the field is present, be it null or a value. */
  boolean has(int position);

  /** The field's value; null if it is null or absent. */
  @Nullable Object get(int position);

  /** Whether the named field is present, be it null or a value. */
  default boolean has(String field) {
    return has(meta().field(field).position());
  }

  /** The named field's value; null if it is null or absent. */
  default @Nullable Object get(String field) {
    return get(meta().field(field).position());
  }

  /** The present fields and their values, in the order of the fields; unmodifiable. */
  default Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (FieldMeta field : meta().fields().values()) {
      if (has(field.position())) {
        map.put(field.name(), get(field.position()));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /** The values of the identity's fields, all of which are present. */
  default Id id() {
    return Id.of(meta().identityFields().stream().map(field -> get(field.position())).toArray());
  }

  /** The value of a BOOLEAN field that has one. */
  @NullUnmarked
  default boolean getBoolean(int position) {
    return (Boolean) get(position);
  }

  /** The value of a BOOLEAN field, or null. */
  default @Nullable Boolean getBooleanOrNull(int position) {
    return (Boolean) get(position);
  }

  /** The value of a INT field that has one. */
  @NullUnmarked
  default int getInt(int position) {
    return (Integer) get(position);
  }

  /** The value of a INT field, or null. */
  default @Nullable Integer getIntOrNull(int position) {
    return (Integer) get(position);
  }

  /** The value of a LONG field that has one. */
  @NullUnmarked
  default long getLong(int position) {
    return (Long) get(position);
  }

  /** The value of a LONG field, or null. */
  default @Nullable Long getLongOrNull(int position) {
    return (Long) get(position);
  }

  /** The value of a DOUBLE field that has one. */
  @NullUnmarked
  default double getDouble(int position) {
    return (Double) get(position);
  }

  /** The value of a DOUBLE field, or null. */
  default @Nullable Double getDoubleOrNull(int position) {
    return (Double) get(position);
  }

  /** The value of a STRING field. */
  @NullUnmarked
  default String getString(int position) {
    return (String) get(position);
  }

  /** The value of a DECIMAL field. */
  @NullUnmarked
  default BigDecimal getDecimal(int position) {
    return (BigDecimal) get(position);
  }

  /** The value of a UUID field. */
  @NullUnmarked
  default UUID getUuid(int position) {
    return (UUID) get(position);
  }

  /** The value of a DATE field. */
  @NullUnmarked
  default LocalDate getDate(int position) {
    return (LocalDate) get(position);
  }

  /** The value of a TIME field. */
  @NullUnmarked
  default LocalTime getTime(int position) {
    return (LocalTime) get(position);
  }

  /** The value of a DATETIME field. */
  @NullUnmarked
  default LocalDateTime getDateTime(int position) {
    return (LocalDateTime) get(position);
  }

  /** The value of an INSTANT field. */
  @NullUnmarked
  default Instant getInstant(int position) {
    return (Instant) get(position);
  }

  /** The value of a BYTES field. */
  @NullUnmarked
  default byte[] getBytes(int position) {
    return (byte[]) get(position);
  }

  /** The tree of a JSON field: a map, a list or a scalar. */
  @NullUnmarked
  default Object getJson(int position) {
    return get(position);
  }

  /**
   * The field's value as a converter reads it; null if the field is null.
   *
   * @throws InvalidRecordException if the converter refuses what is stored, naming the field
   */
  @NullUnmarked
  @SuppressWarnings("unchecked") // The field has the type that the converter stores.
  default <T, S> T getConverted(int position, Converter<T, S> converter) {
    S stored = (S) get(position);
    try {
      return stored == null ? null : Conversion.fromStored(converter, stored);
    } catch (Refusal e) {
      throw UnreadableRow.of(this, meta().field(position), e);
    }
  }

  /**
   * Whether a nested record, whose fields have the positions from one up to another, is null: all
   * of its fields are.
   *
   * @throws InvalidRecordException if only some are, and among them one that the nested record
   *     requires, naming it
   */
  default boolean isNull(int from, int to) {
    boolean isNull = true;
    for (int position = from; position < to && isNull; position++) {
      isNull = get(position) == null;
    }
    if (!isNull) {
      NestedParts.checkComplete(this, from, to);
    }
    return isNull;
  }

  /**
   * The constant that a STRING field names.
   *
   * @throws IllegalArgumentException if the enum has no constant of that name
   */
  @NullUnmarked
  default <E extends Enum<E>> E getEnum(int position, Class<E> type) {
    String name = getString(position);
    try {
      return name == null ? null : Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      // Not with the JDK's text, which holds the stored value.
      throw new IllegalArgumentException(
          meta().field(position).name() + " is stored with no constant of " + type.getSimpleName());
    }
  }
}
