package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Record.Id} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class Record_IdMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "inner",
          FieldMeta.of("id", DataType.LONG).identity(Generation.ASSIGNED),
          FieldMeta.of("field", Record.Field.class));

  /** The two directions between records and rows. */
  public static final RecordSchema<Record.Id> SCHEMA = new IdSchema();

  public static final LongField ID = LongField.of("id");

  public static final EnumField<Record.Field> FIELD = EnumField.of("field");

  private Record_IdMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Record.Id> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class IdSchema implements RecordSchema<Record.Id> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Record.Id record) {
      return new IdRow(record);
    }

    @Override
    public Record.Id fromRow(Row row) {
      return new Record.Id(row.getLong(0), row.getEnum(1, Record.Field.class));
    }
  }

  private record IdRow(Record.Id record) implements Row {
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
        case 0 -> record.id();
        case 1 -> Row.nameOf(record.field());
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public long getLong(int position) {
      return switch (position) {
        case 0 -> record.id();
        default -> Row.super.getLong(position);
      };
    }
  }
}
