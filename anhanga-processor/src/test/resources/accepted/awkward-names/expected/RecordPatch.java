package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Record}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class RecordPatch implements Partial<Record> {
  private static final RecordPatch EMPTY = new RecordPatch(ValueRow.empty(RecordMeta.META));

  private final ValueRow row;

  private RecordPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static RecordPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static RecordPatch from(Record record) {
    return new RecordPatch(ValueRow.copyOf(RecordMeta.SCHEMA.toRow(record)));
  }

  public RecordPatch id(UUID id) {
    return new RecordPatch(row.with(0, id));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordPatch patch && row.equals(patch.row);
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
