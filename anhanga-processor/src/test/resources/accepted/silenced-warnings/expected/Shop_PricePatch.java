package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Shop.Price}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class Shop_PricePatch implements Partial<Shop.Price> {
  private static final Shop_PricePatch EMPTY =
      new Shop_PricePatch(ValueRow.empty(Shop_PriceMeta.META));

  private final ValueRow row;

  private Shop_PricePatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Shop_PricePatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Shop_PricePatch from(Shop.Price price) {
    return new Shop_PricePatch(ValueRow.copyOf(Shop_PriceMeta.SCHEMA.toRow(price)));
  }

  public Shop_PricePatch amount(Double amount) {
    return new Shop_PricePatch(row.with(0, amount));
  }

  public Shop_PricePatch isLast(Boolean isLast) {
    return new Shop_PricePatch(row.with(1, isLast));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shop_PricePatch patch && row.equals(patch.row);
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
