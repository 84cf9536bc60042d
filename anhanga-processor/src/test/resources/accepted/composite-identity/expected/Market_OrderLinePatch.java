package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Some of the fields of a {@link Market.OrderLine}: each is absent, null or has a value. Immutable.
 */
@Generated
@NullMarked
public final class Market_OrderLinePatch implements Partial<Market.OrderLine> {
  private static final Market_OrderLinePatch EMPTY =
      new Market_OrderLinePatch(ValueRow.empty(Market_OrderLineMeta.META));

  private final ValueRow row;

  private Market_OrderLinePatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Market_OrderLinePatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Market_OrderLinePatch from(Market.OrderLine orderLine) {
    return new Market_OrderLinePatch(ValueRow.copyOf(Market_OrderLineMeta.SCHEMA.toRow(orderLine)));
  }

  public Market_OrderLinePatch orderId(UUID orderId) {
    return new Market_OrderLinePatch(row.with(0, orderId));
  }

  public Market_OrderLinePatch product(String product) {
    return new Market_OrderLinePatch(row.with(1, product));
  }

  public Market_OrderLinePatch line(int line) {
    return new Market_OrderLinePatch(row.with(2, line));
  }

  public Market_OrderLinePatch quantity(@Nullable Integer quantity) {
    return new Market_OrderLinePatch(row.with(3, quantity));
  }

  public Market_OrderLinePatch version(long version) {
    return new Market_OrderLinePatch(row.with(4, version));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Market_OrderLinePatch patch && row.equals(patch.row);
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
