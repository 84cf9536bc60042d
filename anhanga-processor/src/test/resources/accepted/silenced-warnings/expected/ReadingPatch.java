package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Reading}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class ReadingPatch implements Partial<Reading> {
  private static final ReadingPatch EMPTY = new ReadingPatch(ValueRow.empty(ReadingMeta.META));

  private final ValueRow row;

  private ReadingPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static ReadingPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static ReadingPatch from(Reading reading) {
    return new ReadingPatch(ValueRow.copyOf(ReadingMeta.SCHEMA.toRow(reading)));
  }

  public ReadingPatch celsius(double celsius) {
    return new ReadingPatch(row.with(0, celsius));
  }

  public ReadingPatch place(String place) {
    return new ReadingPatch(row.with(1, place));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadingPatch patch && row.equals(patch.row);
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
