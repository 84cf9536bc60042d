package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Position} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class PositionMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "position",
          FieldMeta.of("patch", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("meta", DataType.STRING),
          FieldMeta.of("row", Position.Row.class).nullable(),
          FieldMeta.of("driver", DataType.INT),
          FieldMeta.of("of", DataType.STRING),
          FieldMeta.of("from", DataType.UUID),
          FieldMeta.of("page", DataType.INT),
          FieldMeta.of("position", DataType.LONG),
          FieldMeta.of("person", DataType.STRING).nullable(),
          FieldMeta.of("version", DataType.INT).version(),
          FieldMeta.of("schema", DataType.BOOLEAN),
          FieldMeta.of("toRow", DataType.STRING),
          FieldMeta.of("equals", DataType.STRING).nullable(),
          FieldMeta.of("has", DataType.STRING),
          FieldMeta.of("record", DataType.STRING),
          FieldMeta.of("other", DataType.STRING),
          FieldMeta.of("order", DataType.STRING),
          FieldMeta.of("$dollar", DataType.STRING),
          FieldMeta.of("aNameSoLongThatNothingFitsOnItsLine", DataType.STRING).nullable().unique()
              .defaultValue("of a name that is long"));

  /** The two directions between records and rows. */
  public static final RecordSchema<Position> SCHEMA = new PositionSchema();

  public static final TextField PATCH = TextField.of("patch");

  public static final TextField META_ = TextField.of("meta");

  public static final EnumField<Position.Row> ROW = EnumField.of("row");

  public static final IntField DRIVER = IntField.of("driver");

  public static final TextField OF = TextField.of("of");

  public static final ComparableField<UUID> FROM = ComparableField.of("from");

  public static final IntField PAGE = IntField.of("page");

  public static final LongField POSITION = LongField.of("position");

  public static final TextField PERSON = TextField.of("person");

  public static final IntField VERSION = IntField.of("version");

  public static final BooleanField SCHEMA_ = BooleanField.of("schema");

  public static final TextField TO_ROW = TextField.of("toRow");

  public static final TextField EQUALS = TextField.of("equals");

  public static final TextField HAS = TextField.of("has");

  public static final TextField RECORD = TextField.of("record");

  public static final TextField OTHER = TextField.of("other");

  public static final TextField ORDER = TextField.of("order");

  public static final TextField $DOLLAR = TextField.of("$dollar");

  public static final TextField A_NAME_SO_LONG_THAT_NOTHING_FITS_ON_ITS_LINE =
      TextField.of("aNameSoLongThatNothingFitsOnItsLine");

  private PositionMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Position> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class PositionSchema implements RecordSchema<Position> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Position record) {
      return new PositionRow(record);
    }

    @Override
    public Position fromRow(Row row) {
      return new Position(
          row.getString(0),
          row.getString(1),
          row.getEnum(2, Position.Row.class),
          row.getInt(3),
          row.getString(4),
          row.getUuid(5),
          row.getInt(6),
          row.getLong(7),
          row.getString(8),
          row.getInt(9),
          row.getBoolean(10),
          row.getString(11),
          row.getString(12),
          row.getString(13),
          row.getString(14),
          row.getString(15),
          row.getString(16),
          row.getString(17),
          row.getString(18));
    }
  }

  private record PositionRow(Position record) implements Row {
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
        case 0 -> record.patch();
        case 1 -> record.meta();
        case 2 -> Row.nameOf(record.row());
        case 3 -> record.driver();
        case 4 -> record.of();
        case 5 -> record.from();
        case 6 -> record.page();
        case 7 -> record.position();
        case 8 -> record.person();
        case 9 -> record.version();
        case 10 -> record.schema();
        case 11 -> record.toRow();
        case 12 -> record.equals();
        case 13 -> record.has();
        case 14 -> record.record();
        case 15 -> record.other();
        case 16 -> record.order();
        case 17 -> record.$dollar();
        case 18 -> record.aNameSoLongThatNothingFitsOnItsLine();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public boolean getBoolean(int position) {
      return switch (position) {
        case 10 -> record.schema();
        default -> Row.super.getBoolean(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 3 -> record.driver();
        case 6 -> record.page();
        case 9 -> record.version();
        default -> Row.super.getInt(position);
      };
    }

    @Override
    public long getLong(int position) {
      return switch (position) {
        case 7 -> record.position();
        default -> Row.super.getLong(position);
      };
    }
  }
}
