package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Position}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class PositionPatch implements Partial<Position> {
  private static final PositionPatch EMPTY = new PositionPatch(ValueRow.empty(PositionMeta.META));

  private final ValueRow row;

  private PositionPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static PositionPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static PositionPatch from(Position record) {
    return new PositionPatch(ValueRow.copyOf(PositionMeta.SCHEMA.toRow(record)));
  }

  public PositionPatch patch(String patch) {
    return new PositionPatch(row.with(0, patch));
  }

  public PositionPatch meta(String meta) {
    return new PositionPatch(row.with(1, meta));
  }

  public PositionPatch row(Position.@Nullable Row row) {
    return new PositionPatch(this.row.with(2, Row.nameOf(row)));
  }

  public PositionPatch driver(int driver) {
    return new PositionPatch(row.with(3, driver));
  }

  public PositionPatch of(String of) {
    return new PositionPatch(row.with(4, of));
  }

  public PositionPatch from(UUID from) {
    return new PositionPatch(row.with(5, from));
  }

  public PositionPatch page(int page) {
    return new PositionPatch(row.with(6, page));
  }

  public PositionPatch position(long position) {
    return new PositionPatch(row.with(7, position));
  }

  public PositionPatch person(@Nullable String person) {
    return new PositionPatch(row.with(8, person));
  }

  public PositionPatch version(int version) {
    return new PositionPatch(row.with(9, version));
  }

  public PositionPatch schema(boolean schema) {
    return new PositionPatch(row.with(10, schema));
  }

  public PositionPatch toRow(String toRow) {
    return new PositionPatch(row.with(11, toRow));
  }

  public PositionPatch equals(@Nullable String equals) {
    return new PositionPatch(row.with(12, equals));
  }

  public PositionPatch has(String has) {
    return new PositionPatch(row.with(13, has));
  }

  public PositionPatch record(String record) {
    return new PositionPatch(row.with(14, record));
  }

  public PositionPatch other(String other) {
    return new PositionPatch(row.with(15, other));
  }

  public PositionPatch order(String order) {
    return new PositionPatch(row.with(16, order));
  }

  public PositionPatch $dollar(String $dollar) {
    return new PositionPatch(row.with(17, $dollar));
  }

  public PositionPatch aNameSoLongThatNothingFitsOnItsLine(
      @Nullable String aNameSoLongThatNothingFitsOnItsLine) {
    return new PositionPatch(row.with(18, aNameSoLongThatNothingFitsOnItsLine));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PositionPatch patch && row.equals(patch.row);
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
