package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Json;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.DoubleField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.JsonField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Customer} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class CustomerMeta {
  static final Converter<List<String>, Object> BUDGET_LEAST_NOTES_FORM = Json.list(Json.STRING);

  static final Converter<List<String>, Object> BUDGET_GREATEST_NOTES_FORM = Json.list(Json.STRING);

  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "customer",
              FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7),
              FieldMeta.of("home.street", DataType.STRING),
              FieldMeta.of("home.suite", DataType.STRING).nullable().hidden(),
              FieldMeta.of("home.floor", DataType.INT).defaultValue(0),
              FieldMeta.of("home.place.code", DataType.STRING).nullable().unique(),
              FieldMeta.of("home.place.latitude", DataType.DOUBLE),
              FieldMeta.of("home.place.marketDay", DayOfWeek.class),
              FieldMeta.of("work.street", DataType.STRING).requiredIn("work"),
              FieldMeta.of("work.suite", DataType.STRING).nullable().hidden(),
              FieldMeta.of("work.floor", DataType.INT).requiredIn("work"),
              FieldMeta.of("work.place.code", DataType.STRING).nullable().unique(),
              FieldMeta.of("work.place.latitude", DataType.DOUBLE).requiredIn("work"),
              FieldMeta.of("work.place.marketDay", DayOfWeek.class).requiredIn("work"),
              FieldMeta.of("birthplace.code", DataType.STRING).nullable().unique(),
              FieldMeta.of("birthplace.latitude", DataType.DOUBLE).requiredIn("birthplace"),
              FieldMeta.of("birthplace.marketDay", DayOfWeek.class).requiredIn("birthplace"),
              FieldMeta.of("ages.least", DataType.INT),
              FieldMeta.of("ages.greatest", DataType.INT).nullable(),
              FieldMeta.of("budget.least.amount", DataType.DECIMAL).requiredIn("budget").hidden()
                  .decimal(12, 2),
              FieldMeta.of("budget.least.currency", DataType.STRING).requiredIn("budget").hidden(),
              FieldMeta.of("budget.least.taxed", DataType.BOOLEAN).nullable().hidden(),
              FieldMeta.of("budget.least.notes", DataType.JSON).requiredIn("budget").hidden(),
              FieldMeta.of("budget.greatest.amount", DataType.DECIMAL).requiredIn("budget.greatest")
                  .hidden().decimal(12, 2),
              FieldMeta.of("budget.greatest.currency", DataType.STRING)
                  .requiredIn("budget.greatest").hidden(),
              FieldMeta.of("budget.greatest.taxed", DataType.BOOLEAN).nullable().hidden(),
              FieldMeta.of("budget.greatest.notes", DataType.JSON).requiredIn("budget.greatest")
                  .hidden())
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Customer> SCHEMA = new CustomerSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  public static final TextField HOME_STREET = TextField.of("home.street");

  public static final TextField HOME_SUITE = TextField.of("home.suite");

  public static final IntField HOME_FLOOR = IntField.of("home.floor");

  public static final TextField HOME_PLACE_CODE = TextField.of("home.place.code");

  public static final DoubleField HOME_PLACE_LATITUDE = DoubleField.of("home.place.latitude");

  public static final EnumField<DayOfWeek> HOME_PLACE_MARKET_DAY =
      EnumField.of("home.place.marketDay");

  public static final TextField WORK_STREET = TextField.of("work.street");

  public static final TextField WORK_SUITE = TextField.of("work.suite");

  public static final IntField WORK_FLOOR = IntField.of("work.floor");

  public static final TextField WORK_PLACE_CODE = TextField.of("work.place.code");

  public static final DoubleField WORK_PLACE_LATITUDE = DoubleField.of("work.place.latitude");

  public static final EnumField<DayOfWeek> WORK_PLACE_MARKET_DAY =
      EnumField.of("work.place.marketDay");

  public static final TextField BIRTHPLACE_CODE = TextField.of("birthplace.code");

  public static final DoubleField BIRTHPLACE_LATITUDE = DoubleField.of("birthplace.latitude");

  public static final EnumField<DayOfWeek> BIRTHPLACE_MARKET_DAY =
      EnumField.of("birthplace.marketDay");

  public static final IntField AGES_LEAST = IntField.of("ages.least");

  public static final IntField AGES_GREATEST = IntField.of("ages.greatest");

  public static final ComparableField<BigDecimal> BUDGET_LEAST_AMOUNT =
      ComparableField.of("budget.least.amount");

  public static final TextField BUDGET_LEAST_CURRENCY = TextField.of("budget.least.currency");

  public static final BooleanField BUDGET_LEAST_TAXED = BooleanField.of("budget.least.taxed");

  public static final JsonField BUDGET_LEAST_NOTES = JsonField.of("budget.least.notes");

  public static final ComparableField<BigDecimal> BUDGET_GREATEST_AMOUNT =
      ComparableField.of("budget.greatest.amount");

  public static final TextField BUDGET_GREATEST_CURRENCY = TextField.of("budget.greatest.currency");

  public static final BooleanField BUDGET_GREATEST_TAXED = BooleanField.of("budget.greatest.taxed");

  public static final JsonField BUDGET_GREATEST_NOTES = JsonField.of("budget.greatest.notes");

  private CustomerMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Customer> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class CustomerSchema implements RecordSchema<Customer> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Customer customer) {
      return new CustomerRow(customer);
    }

    @Override
    public Customer fromRow(Row row) {
      return new Customer(
          row.getUuid(0),
          new Customer.Address(
              row.getString(1),
              row.getString(2),
              row.getInt(3),
              new Customer.Place(row.getString(4), row.getDouble(5),
                  row.getEnum(6, DayOfWeek.class))),
          row.isNull(7, 13) ? null : new Customer.Address(
              row.getString(7),
              row.getString(8),
              row.getInt(9),
              new Customer.Place(row.getString(10), row.getDouble(11),
                  row.getEnum(12, DayOfWeek.class))),
          row.isNull(13, 16) ? Optional.empty() : Optional.of(new Customer.Place(row.getString(13),
              row.getDouble(14), row.getEnum(15, DayOfWeek.class))),
          new Customer.Range<Integer>(row.getInt(16), row.getIntOrNull(17)),
          row.isNull(18, 26) ? null : new Customer.Range<Customer.Money>(
              new Customer.Money(
                  row.getDecimal(18),
                  row.getString(19),
                  Optional.ofNullable(row.getBooleanOrNull(20)),
                  row.getConverted(21, BUDGET_LEAST_NOTES_FORM)),
              row.isNull(22, 26) ? null : new Customer.Money(
                  row.getDecimal(22),
                  row.getString(23),
                  Optional.ofNullable(row.getBooleanOrNull(24)),
                  row.getConverted(25, BUDGET_GREATEST_NOTES_FORM))));
    }

    @Override
    public boolean isExact() {
      return false;
    }
  }

  private record CustomerRow(Customer customer) implements Row {
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
        case 0 -> customer.id();
        case 1 -> Row.part(customer.home(), Customer.Address::street);
        case 2 -> Row.part(customer.home(), Customer.Address::suite);
        case 3 -> Row.part(customer.home(), Customer.Address::floor);
        case 4 -> Row.part(Row.part(customer.home(), Customer.Address::place),
            Customer.Place::code);
        case 5 -> Row.part(Row.part(customer.home(), Customer.Address::place),
            Customer.Place::latitude);
        case 6 -> Row.nameOf(Row.part(Row.part(customer.home(), Customer.Address::place),
            Customer.Place::marketDay));
        case 7 -> Row.part(customer.work(), Customer.Address::street);
        case 8 -> Row.part(customer.work(), Customer.Address::suite);
        case 9 -> Row.part(customer.work(), Customer.Address::floor);
        case 10 -> Row.part(Row.part(customer.work(), Customer.Address::place),
            Customer.Place::code);
        case 11 -> Row.part(Row.part(customer.work(), Customer.Address::place),
            Customer.Place::latitude);
        case 12 -> Row.nameOf(Row.part(Row.part(customer.work(), Customer.Address::place),
            Customer.Place::marketDay));
        case 13 -> Row.part(Row.orNull(customer.birthplace()), Customer.Place::code);
        case 14 -> Row.part(Row.orNull(customer.birthplace()), Customer.Place::latitude);
        case 15 -> Row.nameOf(Row.part(Row.orNull(customer.birthplace()),
            Customer.Place::marketDay));
        case 16 -> Row.part(customer.ages(), Customer.Range<Integer>::least);
        case 17 -> Row.part(customer.ages(), Customer.Range<Integer>::greatest);
        case 18 -> Row.part(Row.part(customer.budget(), Customer.Range<Customer.Money>::least),
            Customer.Money::amount);
        case 19 -> Row.part(Row.part(customer.budget(), Customer.Range<Customer.Money>::least),
            Customer.Money::currency);
        case 20 -> Row.orNull(Row.part(Row.part(customer.budget(),
            Customer.Range<Customer.Money>::least), Customer.Money::taxed));
        case 21 -> Row.stored(BUDGET_LEAST_NOTES_FORM, Row.part(Row.part(customer.budget(),
            Customer.Range<Customer.Money>::least), Customer.Money::notes));
        case 22 -> Row.part(Row.part(customer.budget(), Customer.Range<Customer.Money>::greatest),
            Customer.Money::amount);
        case 23 -> Row.part(Row.part(customer.budget(), Customer.Range<Customer.Money>::greatest),
            Customer.Money::currency);
        case 24 -> Row.orNull(Row.part(Row.part(customer.budget(),
            Customer.Range<Customer.Money>::greatest), Customer.Money::taxed));
        case 25 -> Row.stored(BUDGET_GREATEST_NOTES_FORM, Row.part(Row.part(customer.budget(),
            Customer.Range<Customer.Money>::greatest), Customer.Money::notes));
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public int getInt(int position) {
      return switch (position) {
        case 3 -> customer.home().floor();
        default -> Row.super.getInt(position);
      };
    }

    @Override
    public double getDouble(int position) {
      return switch (position) {
        case 5 -> customer.home().place().latitude();
        default -> Row.super.getDouble(position);
      };
    }
  }
}
