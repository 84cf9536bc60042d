package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;

/** What the checks of transactions have in common. */
final class Transacted {

  private Transacted() {}

  /** Cities, one of which is there; skips a check where there are no transactions. */
  static Table cities(DriverChecks checks) {
    checks.needs(Capability.TRANSACTIONS);
    Table cities = Table.of(Metas.CITY, checks.driver());
    cities.create("id", 1, "name", "Oslo");
    return cities;
  }

  /** The work in a transaction that then fails. */
  static void undone(PersistenceContract driver, Runnable work) {
    assertThrows(
        IllegalStateException.class,
        () ->
            driver.transaction(
                () -> {
                  work.run();
                  throw new IllegalStateException();
                }));
  }
}
