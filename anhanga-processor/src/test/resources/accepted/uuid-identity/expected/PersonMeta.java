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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Person} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class PersonMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
          "person",
          FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7),
          FieldMeta.of("name", DataType.STRING),
          FieldMeta.of("email", DataType.STRING).nullable().unique(),
          FieldMeta.of("birthDate", DataType.DATE).nullable(),
          FieldMeta.of("active", DataType.BOOLEAN).defaultValue(true),
          FieldMeta.of("balance", DataType.DECIMAL).decimal(12, 2),
          FieldMeta.of("color", Color.class).nullable(),
          FieldMeta.of("score", DataType.INT).nullable(),
          FieldMeta.of("version", DataType.LONG).version());

  /** The two directions between records and rows. */
  public static final RecordSchema<Person> SCHEMA = new PersonSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  public static final TextField NAME = TextField.of("name");

  public static final TextField EMAIL = TextField.of("email");

  public static final ComparableField<LocalDate> BIRTH_DATE = ComparableField.of("birthDate");

  public static final BooleanField ACTIVE = BooleanField.of("active");

  public static final ComparableField<BigDecimal> BALANCE = ComparableField.of("balance");

  public static final EnumField<Color> COLOR = EnumField.of("color");

  public static final IntField SCORE = IntField.of("score");

  public static final LongField VERSION = LongField.of("version");

  private PersonMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Person> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class PersonSchema implements RecordSchema<Person> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Person person) {
      return new PersonRow(person);
    }

    @Override
    public Person fromRow(Row row) {
      return new Person(
          row.getUuid(0),
          row.getString(1),
          row.getString(2),
          row.getDate(3),
          row.getBoolean(4),
          row.getDecimal(5),
          row.getEnum(6, Color.class),
          row.getIntOrNull(7),
          row.getLong(8));
    }
  }

  private record PersonRow(Person person) implements Row {
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
        case 0 -> person.id();
        case 1 -> person.name();
        case 2 -> person.email();
        case 3 -> person.birthDate();
        case 4 -> person.active();
        case 5 -> person.balance();
        case 6 -> Row.nameOf(person.color());
        case 7 -> person.score();
        case 8 -> person.version();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public boolean getBoolean(int position) {
      return switch (position) {
        case 4 -> person.active();
        default -> Row.super.getBoolean(position);
      };
    }

    @Override
    public long getLong(int position) {
      return switch (position) {
        case 8 -> person.version();
        default -> Row.super.getLong(position);
      };
    }
  }
}
