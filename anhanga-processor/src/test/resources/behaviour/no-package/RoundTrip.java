import dev.anhanga.processor.testing.RoundTrips;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    person.address address = new person.address("p", new person.address.x(1, 2));
    person person = new person(address, List.of(address));
    ORDER.Line line = new ORDER.Line(1, KIND.A);
    ORDER order =
        new ORDER(
            new UUID(1, 2), 1, line, ORDER.Kind.A, 種類.甲, KIND.A, Optional.of(line),
            List.of(KIND.A), person, List.of(person), new person[] {person}, new ORDERRow(1),
            List.of(new ORDERSchema(2)), List.of(new personForm(3)));
    RoundTrips.check(ORDERMeta.SCHEMA, order, ORDERPatch.from(order).person(person));
    RoundTrips.equal("甲乙".substring(1), ORDERMeta.META.fields().get("種類").defaultValue());
    person.own own = new person.own(1, person, new person.own.address(2, 3));
    RoundTrips.check(person_ownMeta.SCHEMA, own, person_ownPatch.from(own));
  }
}
