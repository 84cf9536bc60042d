package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Some of the fields of a {@link Billing.OrderLine}: each is absent, null or has a value.
 * Immutable.
 */
@Generated
@NullMarked
final class Billing_OrderLinePatch implements Partial<Billing.OrderLine> {
  private static final Billing_OrderLinePatch EMPTY =
      new Billing_OrderLinePatch(ValueRow.empty(Billing_OrderLineMeta.META));

  private final ValueRow row;

  private Billing_OrderLinePatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static Billing_OrderLinePatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static Billing_OrderLinePatch from(Billing.OrderLine orderLine) {
    return new Billing_OrderLinePatch(
        ValueRow.copyOf(Billing_OrderLineMeta.SCHEMA.toRow(orderLine)));
  }

  public Billing_OrderLinePatch number(Long number) {
    return new Billing_OrderLinePatch(row.with(0, number));
  }

  public Billing_OrderLinePatch state(Billing.OrderLine.State state) {
    return new Billing_OrderLinePatch(row.with(1, Row.nameOf(state)));
  }

  public Billing_OrderLinePatch quantity(int quantity) {
    return new Billing_OrderLinePatch(row.with(2, quantity));
  }

  public Billing_OrderLinePatch due(@Nullable LocalDate due) {
    return new Billing_OrderLinePatch(row.with(3, due));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Billing_OrderLinePatch patch && row.equals(patch.row);
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
