package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Ledger.Entry} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class Ledger_EntryMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "entry",
              FieldMeta.of("place.account.value", DataType.UUID).identity(Generation.ASSIGNED),
              FieldMeta.of("place.month", DataType.STRING).identity(Generation.ASSIGNED),
              FieldMeta.of("place.day", DayOfWeek.class).identity(Generation.ASSIGNED),
              FieldMeta.of("line", DataType.INT).identity(Generation.ASSIGNED),
              FieldMeta.of("text", DataType.STRING).nullable())
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Ledger.Entry> SCHEMA = new EntrySchema();

  public static final ComparableField<UUID> PLACE_ACCOUNT_VALUE =
      ComparableField.of("place.account.value");

  public static final ComparableField<YearMonth> PLACE_MONTH =
      ComparableField.of("place.month", Converters.YEAR_MONTH);

  public static final EnumField<DayOfWeek> PLACE_DAY = EnumField.of("place.day");

  public static final IntField LINE = IntField.of("line");

  public static final TextField TEXT = TextField.of("text");

  private Ledger_EntryMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Ledger.Entry> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class EntrySchema implements RecordSchema<Ledger.Entry> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Ledger.Entry entry) {
      return new EntryRow(entry);
    }

    @Override
    public Ledger.Entry fromRow(Row row) {
      return new Ledger.Entry(
          new Ledger.Place(
              new Ledger.AccountId(row.getUuid(0)),
              row.getConverted(1, Converters.YEAR_MONTH),
              row.getEnum(2, DayOfWeek.class)),
          row.getInt(3),
          row.getString(4));
    }

    @Override
    public boolean isExact() {
      return false;
    }
  }

  private record EntryRow(Ledger.Entry entry) implements Row {
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
        case 0 -> Row.part(Row.part(entry.place(), Ledger.Place::account), Ledger.AccountId::value);
        case 1 -> Row.stored(Converters.YEAR_MONTH, Row.part(entry.place(), Ledger.Place::month));
        case 2 -> Row.nameOf(Row.part(entry.place(), Ledger.Place::day));
        case 3 -> entry.line();
        case 4 -> entry.text();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 3 -> entry.line();
        default -> Row.super.getInt(position);
      };
    }
  }
}
