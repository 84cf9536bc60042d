package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Persistence} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class PersistenceMeta {
  /** The resource, its identity and its fields. */
  public static final dev.anhanga.runtime.meta.PersistenceMeta META =
      dev.anhanga.runtime.meta.PersistenceMeta.of(
          "persistence",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));

  /** The two directions between records and rows. */
  public static final RecordSchema<Persistence> SCHEMA = new PersistenceSchema();

  public static final IntField ID = IntField.of("id");

  private PersistenceMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Persistence> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class PersistenceSchema implements RecordSchema<Persistence> {
    @Override
    public dev.anhanga.runtime.meta.PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Persistence persistence) {
      return new PersistenceRow(persistence);
    }

    @Override
    public Persistence fromRow(Row row) {
      return new Persistence(row.getInt(0));
    }
  }

  private record PersistenceRow(Persistence persistence) implements Row {
    @Override
    public dev.anhanga.runtime.meta.PersistenceMeta meta() {
      return META;
    }

    @Override
    public boolean has(int position) {
      return true;
    }

    @Override
    public @Nullable Object get(int position) {
      return switch (position) {
        case 0 -> persistence.id();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 0 -> persistence.id();
        default -> Row.super.getInt(position);
      };
    }
  }
}
