package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.query.PaginatedResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class RoundTrip {

  static void run() {
    PersonService people = new PersonService(new MemoryDriver());
    Person ada =
        people.create(
            PersonPatch.of()
                .name("Ada")
                .birthDate(LocalDate.of(1815, 12, 10))
                .balance(BigDecimal.TEN)
                .color(Color.GREEN));
    equal(7, ada.id().version());
    equal(
        new Person(
            ada.id(),
            "Ada",
            null,
            LocalDate.of(1815, 12, 10),
            true,
            new BigDecimal("10.00"),
            Color.GREEN,
            null,
            1),
        people.read(ada.id()));
    equal(PersonPatch.from(ada), PersonPatch.from(people.read(ada.id())));
    Person renamed = people.update(ada.id(), PersonPatch.of().name("Ada L.").color(null).score(3));
    equal(new Person(
        ada.id(), "Ada L.", null, ada.birthDate(), true, ada.balance(), null, 3, 2), renamed);
    people.create(PersonPatch.of().name("Bob").balance(BigDecimal.ONE).active(false));
    PaginatedResult<Person> page =
        people.paginate(
            PersonMeta.page(1, 5)
                .filter(PersonMeta.ACTIVE.isTrue().and(PersonMeta.NAME.startsWith("A")))
                .sort(PersonMeta.NAME.asc(), PersonMeta.BIRTH_DATE.desc()));
    equal(List.of(renamed), page.data());
    people.destroy(ada.id());
    equal(Optional.empty(), people.find(ada.id()));
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
