package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Persistence}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class PersistencePatch implements Partial<Persistence> {
  private static final PersistencePatch EMPTY =
      new PersistencePatch(ValueRow.empty(PersistenceMeta.META));

  private final ValueRow row;

  private PersistencePatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static PersistencePatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static PersistencePatch from(Persistence persistence) {
    return new PersistencePatch(ValueRow.copyOf(PersistenceMeta.SCHEMA.toRow(persistence)));
  }

  public PersistencePatch id(int id) {
    return new PersistencePatch(row.with(0, id));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersistencePatch patch && row.equals(patch.row);
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
