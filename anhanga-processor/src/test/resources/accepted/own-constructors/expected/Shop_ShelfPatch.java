package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Shop.Shelf}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
public final class Shop_ShelfPatch implements Partial<Shop.Shelf> {
  private static final Shop_ShelfPatch EMPTY =
      new Shop_ShelfPatch(ValueRow.empty(Shop_ShelfMeta.META));

  private final ValueRow row;

  private Shop_ShelfPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Shop_ShelfPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Shop_ShelfPatch from(Shop.Shelf shelf) {
    return new Shop_ShelfPatch(ValueRow.copyOf(Shop_ShelfMeta.SCHEMA.toRow(shelf)));
  }

  public Shop_ShelfPatch number(int number) {
    return new Shop_ShelfPatch(row.with(0, number));
  }

  public Shop_ShelfPatch label(String label) {
    return new Shop_ShelfPatch(row.with(1, label));
  }

  public Shop_ShelfPatch material(Shop.Material material) {
    return new Shop_ShelfPatch(row.with(2, Row.nameOf(material)));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shop_ShelfPatch patch && row.equals(patch.row);
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
