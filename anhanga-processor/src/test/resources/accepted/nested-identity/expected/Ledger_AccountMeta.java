package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Ledger.Account} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class Ledger_AccountMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "account",
          FieldMeta.of("id.value", DataType.UUID).identity(Generation.UUID_V7),
          FieldMeta.of("name", DataType.STRING));

  /** The two directions between records and rows. */
  public static final RecordSchema<Ledger.Account> SCHEMA = new AccountSchema();

  public static final ComparableField<UUID> ID_VALUE = ComparableField.of("id.value");

  public static final TextField NAME = TextField.of("name");

  private Ledger_AccountMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Ledger.Account> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class AccountSchema implements RecordSchema<Ledger.Account> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Ledger.Account account) {
      return new AccountRow(account);
    }

    @Override
    public Ledger.Account fromRow(Row row) {
      return new Ledger.Account(new Ledger.AccountId(row.getUuid(0)), row.getString(1));
    }
  }

  private record AccountRow(Ledger.Account account) implements Row {
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
        case 0 -> Row.part(account.id(), Ledger.AccountId::value);
        case 1 -> account.name();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
