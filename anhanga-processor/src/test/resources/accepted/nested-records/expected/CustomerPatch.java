package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Customer}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class CustomerPatch implements Partial<Customer> {
  private static final CustomerPatch EMPTY = new CustomerPatch(ValueRow.empty(CustomerMeta.META));

  private final ValueRow row;

  private CustomerPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static CustomerPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static CustomerPatch from(Customer customer) {
    return new CustomerPatch(ValueRow.copyOf(CustomerMeta.SCHEMA.toRow(customer)));
  }

  public CustomerPatch id(UUID id) {
    return new CustomerPatch(row.with(0, id));
  }

  public CustomerPatch home(Customer.Address home) {
    return new CustomerPatch(
        row.with(1, Row.part(home, Customer.Address::street))
            .with(2, Row.part(home, Customer.Address::suite))
            .with(3, Row.part(home, Customer.Address::floor))
            .with(4, Row.part(Row.part(home, Customer.Address::place), Customer.Place::code))
            .with(5, Row.part(Row.part(home, Customer.Address::place), Customer.Place::latitude))
            .with(6, Row.nameOf(Row.part(Row.part(home, Customer.Address::place),
                Customer.Place::marketDay))));
  }

  public CustomerPatch work(Customer.@Nullable Address work) {
    return new CustomerPatch(
        row.with(7, Row.part(work, Customer.Address::street))
            .with(8, Row.part(work, Customer.Address::suite))
            .with(9, Row.part(work, Customer.Address::floor))
            .with(10, Row.part(Row.part(work, Customer.Address::place), Customer.Place::code))
            .with(11, Row.part(Row.part(work, Customer.Address::place), Customer.Place::latitude))
            .with(12, Row.nameOf(Row.part(Row.part(work, Customer.Address::place),
                Customer.Place::marketDay))));
  }

  public CustomerPatch birthplace(Optional<Customer.Place> birthplace) {
    return new CustomerPatch(
        row.with(13, Row.part(Row.orNull(birthplace), Customer.Place::code))
            .with(14, Row.part(Row.orNull(birthplace), Customer.Place::latitude))
            .with(15, Row.nameOf(Row.part(Row.orNull(birthplace), Customer.Place::marketDay))));
  }

  public CustomerPatch ages(Customer.Range<Integer> ages) {
    return new CustomerPatch(
        row.with(16, Row.part(ages, Customer.Range<Integer>::least))
            .with(17, Row.part(ages, Customer.Range<Integer>::greatest)));
  }

  public CustomerPatch budget(Customer.@Nullable Range<Customer.Money> budget) {
    return new CustomerPatch(
        row.with(18, Row.part(Row.part(budget, Customer.Range<Customer.Money>::least),
                Customer.Money::amount))
            .with(19, Row.part(Row.part(budget, Customer.Range<Customer.Money>::least),
                Customer.Money::currency))
            .with(20, Row.orNull(Row.part(Row.part(budget, Customer.Range<Customer.Money>::least),
                Customer.Money::taxed)))
            .with(21, CustomerMeta.BUDGET_LEAST_NOTES_FORM, Row.part(Row.part(budget,
                Customer.Range<Customer.Money>::least), Customer.Money::notes))
            .with(22, Row.part(Row.part(budget, Customer.Range<Customer.Money>::greatest),
                Customer.Money::amount))
            .with(23, Row.part(Row.part(budget, Customer.Range<Customer.Money>::greatest),
                Customer.Money::currency))
            .with(24, Row.orNull(Row.part(Row.part(budget,
                Customer.Range<Customer.Money>::greatest), Customer.Money::taxed)))
            .with(25, CustomerMeta.BUDGET_GREATEST_NOTES_FORM, Row.part(Row.part(budget,
                Customer.Range<Customer.Money>::greatest), Customer.Money::notes)));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomerPatch patch && row.equals(patch.row);
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
