import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.BytesField;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.DoubleField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Everything} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class EverythingMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "every-thing",
          FieldMeta.of("code", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING).defaultValue("He said \"$5\".\n"),
          FieldMeta.of("flag", DataType.BOOLEAN).defaultValue(true),
          FieldMeta.of("small", DataType.INT).defaultValue(-42),
          FieldMeta.of("large", DataType.LONG).defaultValue(9000000000L),
          FieldMeta.of("real", DataType.DOUBLE).defaultValue(1000.0),
          FieldMeta.of("boxedFlag", DataType.BOOLEAN),
          FieldMeta.of("boxedSmall", DataType.INT).nullable(),
          FieldMeta.of("boxedLarge", DataType.LONG).nullable(),
          FieldMeta.of("boxedReal", DataType.DOUBLE).nullable(),
          FieldMeta.of("decimal", DataType.DECIMAL).decimal(38, 4)
              .defaultValue(new BigDecimal("1000.0000")),
          FieldMeta.of("uuid", DataType.UUID).unique()
              .defaultValue(java.util.UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057")),
          FieldMeta.of("date", DataType.DATE).defaultValue(LocalDate.parse("2026-01-31")),
          FieldMeta.of("time", DataType.TIME).defaultValue(LocalTime.parse("12:30")),
          FieldMeta.of("dateTime", DataType.DATETIME)
              .defaultValue(LocalDateTime.parse("2026-01-31T12:30")),
          FieldMeta.of("instant", DataType.INSTANT)
              .defaultValue(Instant.parse("2026-01-31T12:30:00Z")),
          FieldMeta.of("day", DayOfWeek.class).defaultValue(DayOfWeek.FRIDAY),
          FieldMeta.of("bytes", DataType.BYTES),
          FieldMeta.of("moreBytes", DataType.BYTES).nullable());

  /** The two directions between records and rows. */
  public static final RecordSchema<Everything> SCHEMA = new EverythingSchema();

  public static final TextField CODE = TextField.of("code");

  public static final TextField TEXT = TextField.of("text");

  public static final BooleanField FLAG = BooleanField.of("flag");

  public static final IntField SMALL = IntField.of("small");

  public static final LongField LARGE = LongField.of("large");

  public static final DoubleField REAL = DoubleField.of("real");

  public static final BooleanField BOXED_FLAG = BooleanField.of("boxedFlag");

  public static final IntField BOXED_SMALL = IntField.of("boxedSmall");

  public static final LongField BOXED_LARGE = LongField.of("boxedLarge");

  public static final DoubleField BOXED_REAL = DoubleField.of("boxedReal");

  public static final ComparableField<BigDecimal> DECIMAL = ComparableField.of("decimal");

  public static final ComparableField<UUID> UUID = ComparableField.of("uuid");

  public static final ComparableField<LocalDate> DATE = ComparableField.of("date");

  public static final ComparableField<LocalTime> TIME = ComparableField.of("time");

  public static final ComparableField<LocalDateTime> DATE_TIME = ComparableField.of("dateTime");

  public static final ComparableField<Instant> INSTANT = ComparableField.of("instant");

  public static final EnumField<DayOfWeek> DAY = EnumField.of("day");

  public static final BytesField BYTES = BytesField.of("bytes");

  public static final BytesField MORE_BYTES = BytesField.of("moreBytes");

  private EverythingMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Everything> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class EverythingSchema implements RecordSchema<Everything> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Everything everything) {
      return new EverythingRow(everything);
    }

    @Override
    public Everything fromRow(Row row) {
      return new Everything(
          row.getString(0),
          row.getString(1),
          row.getBoolean(2),
          row.getInt(3),
          row.getLong(4),
          row.getDouble(5),
          row.getBoolean(6),
          row.getIntOrNull(7),
          row.getLongOrNull(8),
          row.getDoubleOrNull(9),
          row.getDecimal(10),
          row.getUuid(11),
          row.getDate(12),
          row.getTime(13),
          row.getDateTime(14),
          row.getInstant(15),
          row.getEnum(16, DayOfWeek.class),
          row.getBytes(17),
          row.getBytes(18));
    }
  }

  private record EverythingRow(Everything everything) implements Row {
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
        case 0 -> everything.code();
        case 1 -> everything.text();
        case 2 -> everything.flag();
        case 3 -> everything.small();
        case 4 -> everything.large();
        case 5 -> everything.real();
        case 6 -> everything.boxedFlag();
        case 7 -> everything.boxedSmall();
        case 8 -> everything.boxedLarge();
        case 9 -> everything.boxedReal();
        case 10 -> everything.decimal();
        case 11 -> everything.uuid();
        case 12 -> everything.date();
        case 13 -> everything.time();
        case 14 -> everything.dateTime();
        case 15 -> everything.instant();
        case 16 -> Row.nameOf(everything.day());
        case 17 -> everything.bytes();
        case 18 -> everything.moreBytes();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public boolean getBoolean(int position) {
      return switch (position) {
        case 2 -> everything.flag();
        default -> Row.super.getBoolean(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 3 -> everything.small();
        default -> Row.super.getInt(position);
      };
    }

    @Override
    public long getLong(int position) {
      return switch (position) {
        case 4 -> everything.large();
        default -> Row.super.getLong(position);
      };
    }

    @Override
    public double getDouble(int position) {
      return switch (position) {
        case 5 -> everything.real();
        default -> Row.super.getDouble(position);
      };
    }
  }
}
