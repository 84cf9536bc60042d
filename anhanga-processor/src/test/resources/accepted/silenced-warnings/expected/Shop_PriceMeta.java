package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.DoubleField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Shop.Price} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class Shop_PriceMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "price",
          FieldMeta.of("amount", DataType.DOUBLE).identity(Generation.ASSIGNED),
          FieldMeta.of("isLast", DataType.BOOLEAN).unique());

  /** The two directions between records and rows. */
  public static final RecordSchema<Shop.Price> SCHEMA = new PriceSchema();

  public static final DoubleField AMOUNT = DoubleField.of("amount");

  public static final BooleanField IS_LAST = BooleanField.of("isLast");

  private Shop_PriceMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Shop.Price> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class PriceSchema implements RecordSchema<Shop.Price> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Shop.Price price) {
      return new PriceRow(price);
    }

    @Override
    public Shop.Price fromRow(Row row) {
      return new Shop.Price(row.getDouble(0), row.getBoolean(1));
    }
  }

  private record PriceRow(Shop.Price price) implements Row {
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
        case 0 -> price.amount();
        case 1 -> price.isLast();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
