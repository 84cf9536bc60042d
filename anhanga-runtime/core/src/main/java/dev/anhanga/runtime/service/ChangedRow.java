package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import org.jspecify.annotations.Nullable;

/** A row with some fields changed, which leaves the rest where they are. */
final class ChangedRow implements Row {

  private static final Object ABSENT = new Object();
  private static final Object NULL = new Object();

  private final Row unchanged;
  private final @Nullable Object[] changes;

  ChangedRow(Row unchanged) {
    this.unchanged = unchanged;
    this.changes = new @Nullable Object[unchanged.meta().size()];
  }

  void set(int position, @Nullable Object value) {
    changes[position] = value == null ? NULL : value;
  }

  void remove(int position) {
    changes[position] = ABSENT;
  }

  @Override
  public PersistenceMeta meta() {
    return unchanged.meta();
  }

  @Override
  public boolean has(int position) {
    Object change = changes[position];
    return change == null ? unchanged.has(position) : change != ABSENT;
  }

  @Override
  public @Nullable Object get(int position) {
    Object change = changes[position];
    if (change == null) {
      return unchanged.get(position);
    }
    return change == NULL || change == ABSENT ? null : change;
  }

  /** An identity that the store has yet to make is 0 in a primitive component. */
  @Override
  public int getInt(int position) {
    return changes[position] == ABSENT ? 0 : Row.super.getInt(position);
  }

  /** An identity that the store has yet to make is 0 in a primitive component. */
  @Override
  public long getLong(int position) {
    return changes[position] == ABSENT ? 0 : Row.super.getLong(position);
  }
}
