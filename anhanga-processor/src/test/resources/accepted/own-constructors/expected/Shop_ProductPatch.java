package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Shop.Product}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class Shop_ProductPatch implements Partial<Shop.Product> {
  private static final Shop_ProductPatch EMPTY =
      new Shop_ProductPatch(ValueRow.empty(Shop_ProductMeta.META));

  private final ValueRow row;

  private Shop_ProductPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Shop_ProductPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Shop_ProductPatch from(Shop.Product product) {
    return new Shop_ProductPatch(ValueRow.copyOf(Shop_ProductMeta.SCHEMA.toRow(product)));
  }

  public Shop_ProductPatch code(String code) {
    return new Shop_ProductPatch(row.with(0, code));
  }

  public Shop_ProductPatch price(int price) {
    return new Shop_ProductPatch(row.with(1, price));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shop_ProductPatch patch && row.equals(patch.row);
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
