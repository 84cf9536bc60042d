package demo;

import demo.Market.Kind;
import demo.Market.OrderLine;
import demo.Market.Visit;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    lines(new Market_OrderLineService(new MemoryDriver()));
    visits(new Market_VisitService(new MemoryDriver()));
  }

  private static void lines(Market_OrderLineService lines) {
    UUID order = UUID.randomUUID();
    OrderLine first = lines.create(new OrderLine(order, "tea", 1, 2, 0));
    OrderLine second = lines.create(new OrderLine(order, "milk", 2, null, 0));
    equal(first, lines.read(order, 1));
    equal(second, lines.read(Id.of(order, 2)));
    equal(true, lines.find(order, 3).isEmpty());
    OrderLine changed = lines.update(order, 2, Market_OrderLinePatch.of().quantity(5));
    equal(new OrderLine(order, "milk", 2, 5, 2), changed);
    lines.destroy(order, 1);
    equal(List.of(changed), lines.paginate(query -> query).data());
    equal(List.of("orderId", "line"), Market_OrderLineMeta.META.identity());
    equal(
        Generation.ASSIGNED, Market_OrderLineMeta.META.fields().get("orderId").generation());
    try {
      lines.create(Market_OrderLinePatch.of().line(1).product("jam"));
      throw new AssertionError("An order was made up.");
    } catch (InvalidRecordException e) {
      equal(true, e.getMessage().contains("orderId"));
    }
  }

  private static void visits(Market_VisitService visits) {
    LocalDate day = LocalDate.of(2026, 1, 31);
    Visit visit =
        visits.create(Market_VisitPatch.of().patch(Kind.LATER).id(7L).day(day).note("well"));
    equal(4, visit.driver().version());
    equal(visit, visits.read(Kind.LATER, 7, day, visit.driver()));
    equal(
        "ill",
        visits.update(Kind.LATER, 7, day, visit.driver(), Market_VisitPatch.of().note("ill")).note());
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
