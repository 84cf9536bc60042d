package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Some of the fields of a {@link Shop.Customer}: each is absent, null or has a value. Immutable.
 */
@Generated
@NullMarked
final class Shop_CustomerPatch implements Partial<Shop.Customer> {
  private static final Shop_CustomerPatch EMPTY =
      new Shop_CustomerPatch(ValueRow.empty(Shop_CustomerMeta.META));

  private final ValueRow row;

  private Shop_CustomerPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Shop_CustomerPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Shop_CustomerPatch from(Shop.Customer customer) {
    return new Shop_CustomerPatch(ValueRow.copyOf(Shop_CustomerMeta.SCHEMA.toRow(customer)));
  }

  public Shop_CustomerPatch name(String name) {
    return new Shop_CustomerPatch(row.with(0, name));
  }

  public Shop_CustomerPatch isFirst(boolean isFirst) {
    return new Shop_CustomerPatch(row.with(1, isFirst));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shop_CustomerPatch patch && row.equals(patch.row);
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
