package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Market.OrderLine} is, as data: its meta, its schema and a constant for each field.
 */
@Generated
@NullMarked
public final class Market_OrderLineMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "sold-line",
          FieldMeta.of("orderId", DataType.UUID).identity(Generation.ASSIGNED),
          FieldMeta.of("product", DataType.STRING),
          FieldMeta.of("line", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("quantity", DataType.INT).nullable(),
          FieldMeta.of("version", DataType.LONG).version());

  /** The two directions between records and rows. */
  public static final RecordSchema<Market.OrderLine> SCHEMA = new OrderLineSchema();

  public static final ComparableField<UUID> ORDER_ID = ComparableField.of("orderId");

  public static final TextField PRODUCT = TextField.of("product");

  public static final IntField LINE = IntField.of("line");

  public static final IntField QUANTITY = IntField.of("quantity");

  public static final LongField VERSION = LongField.of("version");

  private Market_OrderLineMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Market.OrderLine> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class OrderLineSchema implements RecordSchema<Market.OrderLine> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Market.OrderLine orderLine) {
      return new OrderLineRow(orderLine);
    }

    @Override
    public Market.OrderLine fromRow(Row row) {
      return new Market.OrderLine(
          row.getUuid(0),
          row.getString(1),
          row.getInt(2),
          row.getIntOrNull(3),
          row.getLong(4));
    }
  }

  private record OrderLineRow(Market.OrderLine orderLine) implements Row {
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
        case 0 -> orderLine.orderId();
        case 1 -> orderLine.product();
        case 2 -> orderLine.line();
        case 3 -> orderLine.quantity();
        case 4 -> orderLine.version();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 2 -> orderLine.line();
        default -> Row.super.getInt(position);
      };
    }

    @Override
    public long getLong(int position) {
      return switch (position) {
        case 4 -> orderLine.version();
        default -> Row.super.getLong(position);
      };
    }
  }
}
