package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;

/** The cities that are changed in transactions. */
final class TransactedCities {

  private TransactedCities() {}

  /** Cities, one of which is there; skips a check where there are no transactions. */
  static Table of(DriverChecks checks) {
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
