package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Shop.Shelf} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
public final class Shop_ShelfMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "shelf",
          FieldMeta.of("number", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("label", DataType.STRING),
          FieldMeta.of("material", Shop.Material.class));

  /** The two directions between records and rows. */
  public static final RecordSchema<Shop.Shelf> SCHEMA = new ShelfSchema();

  public static final IntField NUMBER = IntField.of("number");

  public static final TextField LABEL = TextField.of("label");

  public static final EnumField<Shop.Material> MATERIAL = EnumField.of("material");

  private Shop_ShelfMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Shop.Shelf> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class ShelfSchema implements RecordSchema<Shop.Shelf> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Shop.Shelf shelf) {
      return new ShelfRow(shelf);
    }

    @Override
    public Shop.Shelf fromRow(Row row) {
      return new Shop.Shelf(row.getInt(0), row.getString(1), row.getEnum(2, Shop.Material.class));
    }
  }

  private record ShelfRow(Shop.Shelf shelf) implements Row {
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
        case 0 -> shelf.number();
        case 1 -> shelf.label();
        case 2 -> Row.nameOf(shelf.material());
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 0 -> shelf.number();
        default -> Row.super.getInt(position);
      };
    }
  }
}
