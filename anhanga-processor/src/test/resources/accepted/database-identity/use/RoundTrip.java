package demo;

import demo.Billing.OrderLine;
import demo.Billing.OrderLine.State;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.memory.MemoryDriver;

final class RoundTrip {

  static void run() {
    Billing_OrderLineService lines = new Billing_OrderLineService(new MemoryDriver());
    OrderLine line = lines.create(new OrderLine(null, State.OPEN, 3, null));
    equal(new OrderLine(1L, State.OPEN, 3, null), line);
    equal(2L, lines.create(Billing_OrderLinePatch.of().state(State.PAID).quantity(1)).number());
    equal(line, lines.read(1));
    equal(true, Billing_OrderLineMeta.META.hasInvariants());
    equal("order_line", Billing_OrderLineMeta.META.resource());
    try {
      lines.create(Billing_OrderLinePatch.of().state(State.PAID).quantity(0));
      throw new AssertionError("The record's own check was skipped.");
    } catch (InvalidRecordException e) {
      equal(true, e.getMessage().contains("Nothing is ordered."));
    }
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
