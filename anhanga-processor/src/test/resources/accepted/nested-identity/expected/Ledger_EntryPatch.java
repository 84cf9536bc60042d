package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Ledger.Entry}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class Ledger_EntryPatch implements Partial<Ledger.Entry> {
  private static final Ledger_EntryPatch EMPTY =
      new Ledger_EntryPatch(ValueRow.empty(Ledger_EntryMeta.META));

  private final ValueRow row;

  private Ledger_EntryPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Ledger_EntryPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Ledger_EntryPatch from(Ledger.Entry entry) {
    return new Ledger_EntryPatch(ValueRow.copyOf(Ledger_EntryMeta.SCHEMA.toRow(entry)));
  }

  public Ledger_EntryPatch place(Ledger.Place place) {
    return new Ledger_EntryPatch(
        row.with(0, Row.part(Row.part(place, Ledger.Place::account), Ledger.AccountId::value))
            .with(1, Converters.YEAR_MONTH, Row.part(place, Ledger.Place::month))
            .with(2, Row.nameOf(Row.part(place, Ledger.Place::day))));
  }

  public Ledger_EntryPatch line(int line) {
    return new Ledger_EntryPatch(row.with(3, line));
  }

  public Ledger_EntryPatch text(@Nullable String text) {
    return new Ledger_EntryPatch(row.with(4, text));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger_EntryPatch patch && row.equals(patch.row);
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
