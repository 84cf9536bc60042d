package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Shop.Product} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class Shop_ProductMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "product",
              FieldMeta.of("code", DataType.STRING).identity(Generation.ASSIGNED),
              FieldMeta.of("price", DataType.INT))
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Shop.Product> SCHEMA = new ProductSchema();

  public static final TextField CODE = TextField.of("code");

  public static final IntField PRICE = IntField.of("price");

  private Shop_ProductMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Shop.Product> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class ProductSchema implements RecordSchema<Shop.Product> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Shop.Product product) {
      return new ProductRow(product);
    }

    @Override
    public Shop.Product fromRow(Row row) {
      return new Shop.Product(row.getString(0), row.getInt(1));
    }
  }

  private record ProductRow(Shop.Product product) implements Row {
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
        case 0 -> product.code();
        case 1 -> product.price();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 1 -> product.price();
        default -> Row.super.getInt(position);
      };
    }
  }
}
