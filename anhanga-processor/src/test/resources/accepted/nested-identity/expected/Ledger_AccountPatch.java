package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Some of the fields of a {@link Ledger.Account}: each is absent, null or has a value. Immutable.
 */
@Generated
@NullMarked
final class Ledger_AccountPatch implements Partial<Ledger.Account> {
  private static final Ledger_AccountPatch EMPTY =
      new Ledger_AccountPatch(ValueRow.empty(Ledger_AccountMeta.META));

  private final ValueRow row;

  private Ledger_AccountPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Ledger_AccountPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Ledger_AccountPatch from(Ledger.Account account) {
    return new Ledger_AccountPatch(ValueRow.copyOf(Ledger_AccountMeta.SCHEMA.toRow(account)));
  }

  public Ledger_AccountPatch id(Ledger.AccountId id) {
    return new Ledger_AccountPatch(row.with(0, Row.part(id, Ledger.AccountId::value)));
  }

  public Ledger_AccountPatch name(String name) {
    return new Ledger_AccountPatch(row.with(1, name));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ledger_AccountPatch patch && row.equals(patch.row);
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
