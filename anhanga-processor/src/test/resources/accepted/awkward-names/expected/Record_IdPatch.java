package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Record.Id}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class Record_IdPatch implements Partial<Record.Id> {
  private static final Record_IdPatch EMPTY =
      new Record_IdPatch(ValueRow.empty(Record_IdMeta.META));

  private final ValueRow row;

  private Record_IdPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Record_IdPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Record_IdPatch from(Record.Id record) {
    return new Record_IdPatch(ValueRow.copyOf(Record_IdMeta.SCHEMA.toRow(record)));
  }

  public Record_IdPatch id(long id) {
    return new Record_IdPatch(row.with(0, id));
  }

  public Record_IdPatch field(Record.Field field) {
    return new Record_IdPatch(row.with(1, Row.nameOf(field)));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Record_IdPatch patch && row.equals(patch.row);
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
