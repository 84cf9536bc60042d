package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Note}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class NotePatch implements Partial<Note> {
  private static final NotePatch EMPTY = new NotePatch(ValueRow.empty(NoteMeta.META));

  private final ValueRow row;

  private NotePatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static NotePatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static NotePatch from(Note note) {
    return new NotePatch(ValueRow.copyOf(NoteMeta.SCHEMA.toRow(note)));
  }

  public NotePatch id(UUID id) {
    return new NotePatch(row.with(0, id));
  }

  public NotePatch text(String text) {
    return new NotePatch(row.with(1, text));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NotePatch patch && row.equals(patch.row);
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
