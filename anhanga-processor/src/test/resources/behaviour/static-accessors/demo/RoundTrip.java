package demo;

import demo.Price.Box;
import demo.Price.Money;
import dev.anhanga.processor.testing.RoundTrips;
import java.math.BigDecimal;
import java.util.List;

final class RoundTrip {

  static void run() {
    Price price = new Price(1, money(1), money(2), new Box<>(money(3), "b", 4), List.of(money(5)));
    RoundTrips.check(PriceMeta.SCHEMA, price, PricePatch.of().net(money(6)).part(null));
    RoundTrips.check(
        PriceMeta.SCHEMA,
        price,
        PricePatch.of().part(money(7)).box(new Box<>(money(8), "c", 9)).all(List.of()));
  }

  private static Money money(int cents) {
    return new Money(BigDecimal.valueOf(cents, 2), "EUR", cents);
  }
}
