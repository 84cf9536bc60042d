package both;

import dev.anhanga.processor.testing.RoundTrips;
import java.util.List;

final class RoundTrip {

  static void run() {
    first.Person.Address one = new first.Person.Address("1");
    second.Person.Address two = new second.Person.Address("2");
    first.Person.Kind kind = first.Person.Kind.FIRST;
    second.Person.Kind other = second.Person.Kind.SECOND;
    Person person = new Person(1, kind, other, one, two, List.of(one), List.of(two, two));
    RoundTrips.check(PersonMeta.SCHEMA, person, PersonPatch.from(person));
    RoundTrips.check(
        first.PersonMeta.SCHEMA,
        new first.Person(1, kind, one),
        first.PersonPatch.of().address(new first.Person.Address("3")));
    RoundTrips.check(
        second.PersonMeta.SCHEMA, new second.Person(1, other, two), second.PersonPatch.of());
    RoundTrips.check(
        first.firstMeta.SCHEMA, new first.first(1, List.of(one)), first.firstPatch.of());
  }
}
