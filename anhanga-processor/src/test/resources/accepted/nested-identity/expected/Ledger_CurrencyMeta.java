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
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.RecordSchema;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Ledger.Currency} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class Ledger_CurrencyMeta {
  static final Converter<Ledger.IsoCode, String> PATCH_FORM = new Ledger.IsoCode.AsText();

  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "currency",
              FieldMeta.of("patch", DataType.STRING).identity(Generation.ASSIGNED),
              FieldMeta.of("digits", DataType.INT))
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Ledger.Currency> SCHEMA = new CurrencySchema();

  public static final ComparableField<Ledger.IsoCode> PATCH =
      ComparableField.of("patch", PATCH_FORM);

  public static final IntField DIGITS = IntField.of("digits");

  private Ledger_CurrencyMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Ledger.Currency> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class CurrencySchema implements RecordSchema<Ledger.Currency> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Ledger.Currency currency) {
      return new CurrencyRow(currency);
    }

    @Override
    public Ledger.Currency fromRow(Row row) {
      return new Ledger.Currency(
          row.getConverted(0, PATCH_FORM),
          row.getConverted(1, Converters.SHORT));
    }

    @Override
    public boolean isExact() {
      return false;
    }
  }

  private record CurrencyRow(Ledger.Currency currency) implements Row {
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
        case 0 -> Row.stored(PATCH_FORM, currency.patch());
        case 1 -> Row.stored(Converters.SHORT, currency.digits());
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
