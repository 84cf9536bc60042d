package dev.anhanga.runtime.meta;

import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds its own values: what generated patches are made of, and what a copied row is.
 * Immutable, so safe for concurrent use; equal where meta, presence and values are.
 */
public final class ValueRow implements Row {

  private static final Object ABSENT = new Object();
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final PersistenceMeta meta;

  /** Never changed, so that rows can share it: a patch of one field has none of its own. */
  private final @Nullable Object[] values;

  /** Where this row has another value than the array; nowhere if it has none. */
  private final int changedAt;

  private final @Nullable Object changed;

  private ValueRow(PersistenceMeta meta, @Nullable Object[] values) {
    this(meta, values, NOWHERE, null);
  }

  private ValueRow(
      PersistenceMeta meta, @Nullable Object[] values, int changedAt, @Nullable Object changed) {
    this.meta = meta;
    this.values = values;
    this.changedAt = changedAt;
    this.changed = changed;
  }

  /** A row in which every field is absent. */
  public static ValueRow empty(PersistenceMeta meta) {
    @Nullable Object[] values = new @Nullable Object[meta.size()];
    Arrays.fill(values, ABSENT);
    return new ValueRow(meta, values);
  }

  /** See {@link Row#copyOf(Row)}. */
  public static ValueRow copyOf(Row row) {
    if (row instanceof ValueRow same) {
      return same;
    }
    PersistenceMeta meta = row.meta();
    @Nullable Object[] values = new @Nullable Object[meta.size()];
    for (int position = 0; position < values.length; position++) {
      values[position] = row.has(position) ? owned(row.get(position)) : ABSENT;
    }
    return new ValueRow(meta, values);
  }

  static ValueRow of(PersistenceMeta meta, Map<String, ?> map) {
    @Nullable Object[] values = empty(meta).values;
    map.forEach(
        (name, value) -> {
          FieldMeta field = meta.fields().get(name);
          if (field == null) {
            throw new IllegalArgumentException(
                meta + " has no field " + Suggestion.among(name, meta.fields().keySet()));
          }
          values[field.position()] = owned(typed(field, value));
        });
    return new ValueRow(meta, values);
  }

  /** This row with one field set to a value, or to null. */
  public ValueRow with(int position, @Nullable Object value) {
    return changed(position, owned(typed(meta.field(position), value)));
  }

  /** This row with one field absent. */
  public ValueRow without(int position) {
    meta.field(position);
    return changed(position, ABSENT);
  }

  private ValueRow changed(int position, @Nullable Object value) {
    @Nullable Object[] unchanged =
        changedAt == NOWHERE || changedAt == position ? values : allValues();
    return new ValueRow(meta, unchanged, position, value);
  }

  private @Nullable Object[] allValues() {
    if (changedAt == NOWHERE) {
      return values;
    }
    @Nullable Object[] all = values.clone();
    all[changedAt] = changed;
    return all;
  }

  private @Nullable Object at(int position) {
    return position == changedAt ? changed : values[position];
  }

  /**
   * This row with one field set to what a converter makes of a value, or to null.
   *
   * @throws InvalidRecordException if the converter refuses the value, naming the field
   */
  public <T, S> ValueRow with(int position, Converter<T, S> converter, @Nullable T value) {
    try {
      return with(position, Row.stored(converter, value));
    } catch (Refusal e) {
      String field = meta.field(position).name();
      throw new InvalidRecordException(
          meta.resource(), List.of(new FieldProblem(field, String.valueOf(e.getMessage()))));
    }
  }

  private static @Nullable Object typed(FieldMeta field, @Nullable Object value) {
    if (value != null && !field.dataType().javaType().isInstance(value)) {
      throw new IllegalArgumentException(
          field + " can't hold a " + value.getClass().getSimpleName() + ".");
    }
    return value;
  }

  /** Arrays are the only values that another could change. */
  private static @Nullable Object owned(@Nullable Object value) {
    return value instanceof byte[] bytes ? bytes.clone() : value;
  }

  @Override
  public PersistenceMeta meta() {
    return meta;
  }

  @Override
  public boolean has(int position) {
    return at(position) != ABSENT;
  }

  @Override
  public @Nullable Object get(int position) {
    Object value = at(position);
    return value == ABSENT ? null : value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValueRow row
        && meta == row.meta
        && Arrays.deepEquals(allValues(), row.allValues());
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(allValues());
  }

  /** The names of the fields that are present; values are left out, as they may be secret. */
  @Override
  public String toString() {
    return meta + toMap().keySet().toString();
  }
}
