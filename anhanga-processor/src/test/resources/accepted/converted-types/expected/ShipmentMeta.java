package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.ConvertedField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Shipment} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class ShipmentMeta {
  static final Converter<Shipment.Colour, Integer> COLOUR_FORM = new Shipment.Colour.AsNumber();

  static final Converter<Shipment.Colour, Integer> LINING_FORM = new Shipment.Colour.AsNumber();

  static final Converter<Shipment.Colour, Integer> RIBBON_FORM = new Shipment.Colour.AsNumber();

  static final Converter<Shipment.Price, BigDecimal> PRICE_FORM = new Shipment.Price.AsDecimal();

  static final Converter<Shipment.Sealed, Boolean> SEALED_FORM = new Shipment.Sealed.AsBoolean();

  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "shipment",
              FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7),
              FieldMeta.of("crates", DataType.INT).defaultValue(7),
              FieldMeta.of("shelf", DataType.INT).defaultValue(-300),
              FieldMeta.of("smallest", DataType.INT).nullable(),
              FieldMeta.of("mark", DataType.STRING).defaultValue("x"),
              FieldMeta.of("secondMark", DataType.STRING).nullable(),
              FieldMeta.of("weight", DataType.DOUBLE).defaultValue(1.5),
              FieldMeta.of("volume", DataType.DOUBLE).nullable(),
              FieldMeta.of("serial", DataType.DECIMAL).decimal(38, 0)
                  .defaultValue(new BigDecimal("123456789012345678901234567890")),
              FieldMeta.of("shortSerial", DataType.DECIMAL).nullable().decimal(10, 0),
              FieldMeta.of("sentAt", DataType.INSTANT)
                  .defaultValue(Instant.parse("2026-01-31T11:30:00Z")),
              FieldMeta.of("transit", DataType.LONG).defaultValue(5400000000L),
              FieldMeta.of("year", DataType.INT).defaultValue(2026),
              FieldMeta.of("month", DataType.STRING).defaultValue("2026-01"),
              FieldMeta.of("zone", DataType.STRING).defaultValue("Europe/Paris"),
              FieldMeta.of("offset", DataType.STRING).defaultValue("+01:00"),
              FieldMeta.of("site", DataType.STRING).unique().defaultValue("https://example.org/"),
              FieldMeta.of("note", DataType.STRING).nullable(),
              FieldMeta.of("count", DataType.INT).nullable(),
              FieldMeta.of("day", DayOfWeek.class).nullable(),
              FieldMeta.of("delay", DataType.LONG).nullable(),
              FieldMeta.of("colour", DataType.INT),
              FieldMeta.of("lining", DataType.INT).nullable(),
              FieldMeta.of("ribbon", DataType.INT).nullable(),
              FieldMeta.of("price", DataType.DECIMAL).decimal(9, 2),
              FieldMeta.of("sealed", DataType.BOOLEAN))
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Shipment> SCHEMA = new ShipmentSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  public static final IntField CRATES = IntField.of("crates");

  public static final IntField SHELF = IntField.of("shelf");

  public static final IntField SMALLEST = IntField.of("smallest");

  public static final ComparableField<Character> MARK = ComparableField.of("mark", Converters.CHAR);

  public static final ComparableField<Character> SECOND_MARK =
      ComparableField.of("secondMark", Converters.CHAR);

  public static final ComparableField<Float> WEIGHT =
      ComparableField.of("weight", Converters.FLOAT);

  public static final ComparableField<Float> VOLUME =
      ComparableField.of("volume", Converters.FLOAT);

  public static final ComparableField<BigInteger> SERIAL =
      ComparableField.of("serial", Converters.BIG_INTEGER);

  public static final ComparableField<BigInteger> SHORT_SERIAL =
      ComparableField.of("shortSerial", Converters.BIG_INTEGER);

  public static final ComparableField<OffsetDateTime> SENT_AT =
      ComparableField.of("sentAt", Converters.OFFSET_DATE_TIME);

  public static final ComparableField<Duration> TRANSIT =
      ComparableField.of("transit", Converters.DURATION);

  public static final ComparableField<Year> YEAR = ComparableField.of("year", Converters.YEAR);

  public static final ComparableField<YearMonth> MONTH =
      ComparableField.of("month", Converters.YEAR_MONTH);

  public static final ComparableField<ZoneId> ZONE = ComparableField.of("zone", Converters.ZONE_ID);

  public static final ComparableField<ZoneOffset> OFFSET =
      ComparableField.of("offset", Converters.ZONE_OFFSET);

  public static final ComparableField<URI> SITE = ComparableField.of("site", Converters.URI);

  public static final TextField NOTE = TextField.of("note");

  public static final IntField COUNT = IntField.of("count");

  public static final EnumField<DayOfWeek> DAY = EnumField.of("day");

  public static final ComparableField<Duration> DELAY =
      ComparableField.of("delay", Converters.DURATION);

  public static final ComparableField<Shipment.Colour> COLOUR =
      ComparableField.of("colour", COLOUR_FORM);

  public static final ComparableField<Shipment.Colour> LINING =
      ComparableField.of("lining", LINING_FORM);

  public static final ComparableField<Shipment.Colour> RIBBON =
      ComparableField.of("ribbon", RIBBON_FORM);

  public static final ComparableField<Shipment.Price> PRICE =
      ComparableField.of("price", PRICE_FORM);

  public static final ConvertedField<Shipment.Sealed> SEALED =
      ConvertedField.of("sealed", SEALED_FORM);

  private ShipmentMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Shipment> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class ShipmentSchema implements RecordSchema<Shipment> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Shipment shipment) {
      return new ShipmentRow(shipment);
    }

    @Override
    public Shipment fromRow(Row row) {
      return new Shipment(
          row.getUuid(0),
          row.getConverted(1, Converters.BYTE),
          row.getConverted(2, Converters.SHORT),
          row.getConverted(3, Converters.BYTE),
          row.getConverted(4, Converters.CHAR),
          row.getConverted(5, Converters.CHAR),
          row.getConverted(6, Converters.FLOAT),
          row.getConverted(7, Converters.FLOAT),
          row.getConverted(8, Converters.BIG_INTEGER),
          row.getConverted(9, Converters.BIG_INTEGER),
          row.getConverted(10, Converters.OFFSET_DATE_TIME),
          row.getConverted(11, Converters.DURATION),
          row.getConverted(12, Converters.YEAR),
          row.getConverted(13, Converters.YEAR_MONTH),
          row.getConverted(14, Converters.ZONE_ID),
          row.getConverted(15, Converters.ZONE_OFFSET),
          row.getConverted(16, Converters.URI),
          Optional.ofNullable(row.getString(17)),
          Optional.ofNullable(row.getIntOrNull(18)),
          Optional.ofNullable(row.getEnum(19, DayOfWeek.class)),
          Optional.ofNullable(row.getConverted(20, Converters.DURATION)),
          row.getConverted(21, COLOUR_FORM),
          row.getConverted(22, LINING_FORM),
          Optional.ofNullable(row.getConverted(23, RIBBON_FORM)),
          row.getConverted(24, PRICE_FORM),
          row.getConverted(25, SEALED_FORM));
    }

    @Override
    public boolean isExact() {
      return false;
    }
  }

  private record ShipmentRow(Shipment shipment) implements Row {
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
        case 0 -> shipment.id();
        case 1 -> Row.stored(Converters.BYTE, shipment.crates());
        case 2 -> Row.stored(Converters.SHORT, shipment.shelf());
        case 3 -> Row.stored(Converters.BYTE, shipment.smallest());
        case 4 -> Row.stored(Converters.CHAR, shipment.mark());
        case 5 -> Row.stored(Converters.CHAR, shipment.secondMark());
        case 6 -> Row.stored(Converters.FLOAT, shipment.weight());
        case 7 -> Row.stored(Converters.FLOAT, shipment.volume());
        case 8 -> Row.stored(Converters.BIG_INTEGER, shipment.serial());
        case 9 -> Row.stored(Converters.BIG_INTEGER, shipment.shortSerial());
        case 10 -> Row.stored(Converters.OFFSET_DATE_TIME, shipment.sentAt());
        case 11 -> Row.stored(Converters.DURATION, shipment.transit());
        case 12 -> Row.stored(Converters.YEAR, shipment.year());
        case 13 -> Row.stored(Converters.YEAR_MONTH, shipment.month());
        case 14 -> Row.stored(Converters.ZONE_ID, shipment.zone());
        case 15 -> Row.stored(Converters.ZONE_OFFSET, shipment.offset());
        case 16 -> Row.stored(Converters.URI, shipment.site());
        case 17 -> Row.orNull(shipment.note());
        case 18 -> Row.orNull(shipment.count());
        case 19 -> Row.nameOf(Row.orNull(shipment.day()));
        case 20 -> Row.stored(Converters.DURATION, Row.orNull(shipment.delay()));
        case 21 -> Row.stored(COLOUR_FORM, shipment.colour());
        case 22 -> Row.stored(LINING_FORM, shipment.lining());
        case 23 -> Row.stored(RIBBON_FORM, Row.orNull(shipment.ribbon()));
        case 24 -> Row.stored(PRICE_FORM, shipment.price());
        case 25 -> Row.stored(SEALED_FORM, shipment.sealed());
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
