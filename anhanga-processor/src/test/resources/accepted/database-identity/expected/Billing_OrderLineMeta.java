package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.RecordSchema;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Billing.OrderLine} is, as data: its meta, its schema and a constant for each field.
 */
@Generated
@NullMarked
final class Billing_OrderLineMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "order_line",
              FieldMeta.of("number", DataType.LONG).identity(Generation.DATABASE),
              FieldMeta.of("state", Billing.OrderLine.State.class),
              FieldMeta.of("quantity", DataType.INT),
              FieldMeta.of("due", DataType.DATE).nullable())
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Billing.OrderLine> SCHEMA = new OrderLineSchema();

  public static final LongField NUMBER = LongField.of("number");

  public static final EnumField<Billing.OrderLine.State> STATE = EnumField.of("state");

  public static final IntField QUANTITY = IntField.of("quantity");

  public static final ComparableField<LocalDate> DUE = ComparableField.of("due");

  private Billing_OrderLineMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Billing.OrderLine> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class OrderLineSchema implements RecordSchema<Billing.OrderLine> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Billing.OrderLine orderLine) {
      return new OrderLineRow(orderLine);
    }

    @Override
    public Billing.OrderLine fromRow(Row row) {
      return new Billing.OrderLine(
          row.getLongOrNull(0),
          row.getEnum(1, Billing.OrderLine.State.class),
          row.getInt(2),
          row.getDate(3));
    }
  }

  private record OrderLineRow(Billing.OrderLine orderLine) implements Row {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public boolean has(int position) {
      return true;
    }

    @Override
    public @Nullable Object get(int position) {
      return switch (position) {
        case 0 -> orderLine.number();
        case 1 -> Row.nameOf(orderLine.state());
        case 2 -> orderLine.quantity();
        case 3 -> orderLine.due();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 2 -> orderLine.quantity();
        default -> Row.super.getInt(position);
      };
    }
  }
}
