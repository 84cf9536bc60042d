package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Shop.Customer} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class Shop_CustomerMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "customer",
          FieldMeta.of("name", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("isFirst", DataType.BOOLEAN).unique());

  /** The two directions between records and rows. */
  public static final RecordSchema<Shop.Customer> SCHEMA = new CustomerSchema();

  public static final TextField NAME = TextField.of("name");

  public static final BooleanField IS_FIRST = BooleanField.of("isFirst");

  private Shop_CustomerMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Shop.Customer> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class CustomerSchema implements RecordSchema<Shop.Customer> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Shop.Customer customer) {
      return new CustomerRow(customer);
    }

    @Override
    public Shop.Customer fromRow(Row row) {
      return new Shop.Customer(row.getString(0), row.getBoolean(1));
    }
  }

  private record CustomerRow(Shop.Customer customer) implements Row {
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
        case 0 -> customer.name();
        case 1 -> customer.isFirst();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public boolean getBoolean(int position) {
      return switch (position) {
        case 1 -> customer.isFirst();
        default -> Row.super.getBoolean(position);
      };
    }
  }
}
