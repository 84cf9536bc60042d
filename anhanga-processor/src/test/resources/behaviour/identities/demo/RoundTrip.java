package demo;

import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    tagged();
    visits();
    accounts();
    seasons();
  }

  private static void tagged() {
    TaggedService service = new TaggedService(new MemoryDriver());
    Tagged one = service.create(new Tagged(1, "one"));
    Tagged two = service.create(new Tagged(2, "two"));
    RoundTrips.equal(List.of(two, one), service.findAll(List.of(2, 3, 1)));
    RoundTrips.equal(true, service.exists(2));
    RoundTrips.equal(false, service.exists(3));
  }

  private static void visits() {
    VisitService service = new VisitService(new MemoryDriver());
    UUID house = new UUID(1, 2);
    Visit.Place first = new Visit.Place(house, 1);
    Visit.Place second = new Visit.Place(house, 2);
    Visit visit = service.create(new Visit(second, "n"));
    RoundTrips.equal(List.of(visit), service.findAll(List.of(first, second)));
    RoundTrips.equal(true, service.exists(second));
    RoundTrips.equal(false, service.exists(house, 1));
  }

  private static void accounts() {
    AccountService service = new AccountService(new MemoryDriver());
    Account account = service.create(new Account(new Account.Number(7), "Ada"));
    RoundTrips.equal(
        List.of(account),
        service.findAll(List.of(new Account.Number(7), new Account.Number(8))));
    RoundTrips.equal(true, service.exists(7));
  }

  private static void seasons() {
    SeasonService service = new SeasonService(new MemoryDriver());
    Season season = service.create(new Season(Year.of(2024), Month.MAY));
    RoundTrips.equal(
        List.of(season), service.findAll(List.of(Year.of(2023), season.year())));
    RoundTrips.equal(true, service.exists(Year.of(2024)));
    RoundTrips.equal(false, service.exists(Year.of(2023)));
  }
}
