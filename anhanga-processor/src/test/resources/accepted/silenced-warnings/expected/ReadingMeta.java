package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.DoubleField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Reading} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class ReadingMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "reading",
          FieldMeta.of("celsius", DataType.DOUBLE).identity(Generation.ASSIGNED),
          FieldMeta.of("place", DataType.STRING));

  /** The two directions between records and rows. */
  public static final RecordSchema<Reading> SCHEMA = new ReadingSchema();

  public static final DoubleField CELSIUS = DoubleField.of("celsius");

  public static final TextField PLACE = TextField.of("place");

  private ReadingMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Reading> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class ReadingSchema implements RecordSchema<Reading> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Reading reading) {
      return new ReadingRow(reading);
    }

    @Override
    public Reading fromRow(Row row) {
      return new Reading(row.getDouble(0), row.getString(1));
    }
  }

  private record ReadingRow(Reading reading) implements Row {
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
        case 0 -> reading.celsius();
        case 1 -> reading.place();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public double getDouble(int position) {
      return switch (position) {
        case 0 -> reading.celsius();
        default -> Row.super.getDouble(position);
      };
    }
  }
}
