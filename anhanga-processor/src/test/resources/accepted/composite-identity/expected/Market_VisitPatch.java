package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Market.Visit}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class Market_VisitPatch implements Partial<Market.Visit> {
  private static final Market_VisitPatch EMPTY =
      new Market_VisitPatch(ValueRow.empty(Market_VisitMeta.META));

  private final ValueRow row;

  private Market_VisitPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Market_VisitPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Market_VisitPatch from(Market.Visit visit) {
    return new Market_VisitPatch(ValueRow.copyOf(Market_VisitMeta.SCHEMA.toRow(visit)));
  }

  public Market_VisitPatch patch(Market.Kind patch) {
    return new Market_VisitPatch(row.with(0, Row.nameOf(patch)));
  }

  public Market_VisitPatch id(Long id) {
    return new Market_VisitPatch(row.with(1, id));
  }

  public Market_VisitPatch day(LocalDate day) {
    return new Market_VisitPatch(row.with(2, day));
  }

  public Market_VisitPatch driver(UUID driver) {
    return new Market_VisitPatch(row.with(3, driver));
  }

  public Market_VisitPatch note(String note) {
    return new Market_VisitPatch(row.with(4, note));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Market_VisitPatch patch && row.equals(patch.row);
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
