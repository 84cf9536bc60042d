package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Transactions at the same time. */
public interface TransactionRaceChecks extends DriverChecks {

  /** What is read in one is still so when it is written: nobody's change gets lost. */
  @Test
  default void racingTransactionsLoseNoUpdate() {
    Table cities = Transacted.cities(this);
    cities.update(1, "population", 0L);
    TransactionOptions options =
        TransactionOptions.of().isolation(Isolation.SERIALIZABLE).retries(200);
    Threads.together(
        4,
        thread -> {
          for (int round = 0; round < 10; round++) {
            driver()
                .transaction(
                    options,
                    () -> {
                      Long population = (Long) cities.read(1).get("population");
                      assertNotNull(population);
                      return cities.update(1, "population", population + 1);
                    });
          }
          return thread;
        });
    Expect.value(40L, cities.read(1), "population");
  }

  /** Others see all that a transaction did, or nothing of it. */
  @Test
  default void othersSeeAllOfATransactionOrNothing() {
    Table cities = Transacted.cities(this);
    AtomicBoolean done = new AtomicBoolean();
    Threads.together(
        3,
        thread -> {
          if (thread == 0) {
            try {
              createPairs(cities);
            } finally {
              done.set(true);
            }
          }
          while (!done.get()) {
            assertEquals(1, cities.service().count() % 2);
          }
          return thread;
        });
    assertEquals(41, cities.size());
  }

  private void createPairs(Table cities) {
    for (int number = 1; number <= 20; number++) {
      int id = number * 2;
      driver()
          .transaction(
              () -> {
                cities.create("id", id, "name", "City " + id);
                cities.create("id", id + 1, "name", "City " + (id + 1));
              });
    }
  }

  /** A transaction is its thread's alone. */
  @Test
  default void transactionsOfSeveralThreadsAreSeveral() {
    Table cities = Transacted.cities(this);
    List<Boolean> kept =
        Threads.together(
            4,
            thread -> {
              try {
                driver()
                    .transaction(
                        () -> {
                          cities.create("id", 10 + thread, "name", "City " + thread);
                          if (thread % 2 == 0) {
                            throw new IllegalStateException();
                          }
                        });
                return true;
              } catch (IllegalStateException e) {
                return false;
              }
            });
    assertEquals(List.of(false, true, false, true), kept);
    assertEquals(List.of(1, 11, 13), cities.all().stream().map(row -> row.getInt(0)).toList());
  }
}
