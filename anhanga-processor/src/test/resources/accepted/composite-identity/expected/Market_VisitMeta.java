package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Market.Visit} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class Market_VisitMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "visit",
          FieldMeta.of("patch", Market.Kind.class).identity(Generation.ASSIGNED),
          FieldMeta.of("id", DataType.LONG).identity(Generation.ASSIGNED),
          FieldMeta.of("day", DataType.DATE).identity(Generation.ASSIGNED),
          FieldMeta.of("driver", DataType.UUID).identity(Generation.UUID_V4),
          FieldMeta.of("note", DataType.STRING));

  /** The two directions between records and rows. */
  public static final RecordSchema<Market.Visit> SCHEMA = new VisitSchema();

  public static final EnumField<Market.Kind> PATCH = EnumField.of("patch");

  public static final LongField ID = LongField.of("id");

  public static final ComparableField<LocalDate> DAY = ComparableField.of("day");

  public static final ComparableField<UUID> DRIVER = ComparableField.of("driver");

  public static final TextField NOTE = TextField.of("note");

  private Market_VisitMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Market.Visit> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class VisitSchema implements RecordSchema<Market.Visit> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Market.Visit visit) {
      return new VisitRow(visit);
    }

    @Override
    public Market.Visit fromRow(Row row) {
      return new Market.Visit(
          row.getEnum(0, Market.Kind.class),
          row.getLongOrNull(1),
          row.getDate(2),
          row.getUuid(3),
          row.getString(4));
    }
  }

  private record VisitRow(Market.Visit visit) implements Row {
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
        case 0 -> Row.nameOf(visit.patch());
        case 1 -> visit.id();
        case 2 -> visit.day();
        case 3 -> visit.driver();
        case 4 -> visit.note();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
