package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Some of the fields of a {@link Ledger.Currency}: each is absent, null or has a value. Immutable.
 */
@Generated
@NullMarked
final class Ledger_CurrencyPatch implements Partial<Ledger.Currency> {
  private static final Ledger_CurrencyPatch EMPTY =
      new Ledger_CurrencyPatch(ValueRow.empty(Ledger_CurrencyMeta.META));

  private final ValueRow row;

  private Ledger_CurrencyPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Ledger_CurrencyPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Ledger_CurrencyPatch from(Ledger.Currency currency) {
    return new Ledger_CurrencyPatch(ValueRow.copyOf(Ledger_CurrencyMeta.SCHEMA.toRow(currency)));
  }

  public Ledger_CurrencyPatch patch(Ledger.IsoCode patch) {
    return new Ledger_CurrencyPatch(row.with(0, Ledger_CurrencyMeta.PATCH_FORM, patch));
  }

  public Ledger_CurrencyPatch digits(short digits) {
    return new Ledger_CurrencyPatch(row.with(1, Converters.SHORT, digits));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger_CurrencyPatch patch && row.equals(patch.row);
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
