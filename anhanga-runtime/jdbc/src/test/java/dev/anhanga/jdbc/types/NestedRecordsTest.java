package dev.anhanga.jdbc.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.jdbc.types.Customer.Address;
import dev.anhanga.jdbc.types.Customer.Nick;
import dev.anhanga.jdbc.types.Customer.Place;
import dev.anhanga.jdbc.types.Customer.Range;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NestedRecordsTest {

  private static final Place PLACE = new Place(null, 1.5, DayOfWeek.FRIDAY);
  private static final Address HOME = new Address("Elm Street", null, 0, PLACE);
  private static final Address WORK =
      new Address("Main Street", "7", -1, new Place("x", 0, DayOfWeek.MONDAY));

  private static void on(Drivers store, Consumer<CustomerService> test) {
    try (PersistenceContract driver = store.open()) {
      test.accept(new CustomerService(driver));
    }
  }

  private static Customer customer(Address work) {
    return new Customer(
        UUID.randomUUID(),
        HOME,
        work,
        Optional.of(PLACE),
        new Nick("Al", Optional.empty()),
        new Range<>(1, 2));
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatWasCreated(Drivers store) {
    on(
        store,
        customers -> {
          Customer made = customer(WORK);
          assertEquals(made, customers.create(made));
          assertEquals(made, customers.read(made.id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aMissingRecordIsMissing(Drivers store) {
    on(
        store,
        customers -> {
          Customer made =
              new Customer(
                  UUID.randomUUID(), HOME, null, Optional.empty(), null, new Range<>(1, null));
          assertEquals(made, customers.create(made));
          assertEquals(made, customers.read(made.id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRecordOfNothingButNullIsMissing(Drivers store) {
    on(
        store,
        customers -> {
          Customer made =
              new Customer(
                  UUID.randomUUID(),
                  HOME,
                  null,
                  Optional.empty(),
                  new Nick(null, Optional.empty()),
                  new Range<>(1, null));
          assertNull(customers.create(made).nick());
          assertNull(customers.read(made.id()).nick());
        });
  }

  @ParameterizedTest
  @EnumSource
  void patchesSetAllOfItOrNothing(Drivers store) {
    on(
        store,
        customers -> {
          Customer made = customers.create(customer(WORK));
          assertNull(customers.update(made.id(), CustomerPatch.of().work(null)).work());
          assertEquals(HOME, customers.update(made.id(), CustomerPatch.of().work(HOME)).work());
          Customer changed =
              customers.update(
                  made.id(), CustomerPatch.of().home(WORK).birthplace(Optional.empty()));
          assertEquals(WORK, changed.home());
          assertEquals(Optional.empty(), changed.birthplace());
          assertEquals(HOME, changed.work());
        });
  }

  @ParameterizedTest
  @EnumSource
  void filtersAndSortsByTheFieldsInside(Drivers store) {
    on(
        store,
        customers -> {
          Customer first = customers.create(customer(WORK));
          Customer second = customers.create(customer(null));
          assertEquals(
              List.of(first),
              customers
                  .paginate(query -> query.filter(CustomerMeta.WORK_PLACE_CODE.equalTo("x")))
                  .data());
          assertEquals(
              List.of(first, second),
              customers
                  .paginate(
                      query ->
                          query
                              .filter("home.place.marketDay", "equalTo", "FRIDAY")
                              .sort(CustomerMeta.WORK_FLOOR.asc()))
                  .data());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingInsideIsNamed(Drivers store) {
    on(
        store,
        customers -> {
          InvalidRecordException refused =
              assertThrows(
                  InvalidRecordException.class,
                  () ->
                      customers.create(
                          CustomerPatch.of()
                              .home(new Address(null, null, 1, null))
                              .work(new Address("x", null, 1, null))
                              .ages(new Range<>(1, 2))));
          assertEquals(
              List.of(
                  "home.street",
                  "home.place.latitude",
                  "home.place.marketDay",
                  "work.place.latitude",
                  "work.place.marketDay"),
              refused.problems().stream().map(FieldProblem::field).toList());
          assertEquals(0, customers.paginate(query -> query).total());
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPatchByNameThatTearsItApartChangesNothing(Drivers store) {
    on(
        store,
        customers -> {
          Customer made = customers.create(customer(null));
          for (Map<String, Object> torn :
              List.<Map<String, Object>>of(Map.of("work.floor", 1), Map.of("ages.least", 3))) {
            assertThrows(
                InvalidRecordException.class,
                () -> customers.update(Id.of(made.id()), () -> Row.of(CustomerMeta.META, torn)),
                torn.toString());
          }
          assertEquals(made, customers.read(made.id()));
        });
  }
}
