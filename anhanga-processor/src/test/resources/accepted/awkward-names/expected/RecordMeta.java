package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Record} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class RecordMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "record",
          FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7));

  /** The two directions between records and rows. */
  public static final dev.anhanga.runtime.service.RecordSchema<Record> SCHEMA = new RecordSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  private RecordMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Record> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class RecordSchema implements dev.anhanga.runtime.service.RecordSchema<Record> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Record record) {
      return new RecordRow(record);
    }

    @Override
    public Record fromRow(Row row) {
      return new Record(row.getUuid(0));
    }
  }

  private record RecordRow(Record record) implements Row {
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
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
