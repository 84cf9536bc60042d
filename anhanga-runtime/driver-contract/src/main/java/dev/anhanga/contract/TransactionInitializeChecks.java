package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.persistence.Capability;
import org.junit.jupiter.api.Test;

/** Services whose first call is in a transaction. */
public interface TransactionInitializeChecks extends DriverChecks {

  /** Its table is made meanwhile, which databases may take for the end of a transaction. */
  @Test
  default void initializeInATransactionNeverCommitsIt() {
    Table cities = Transacted.cities(this);
    Table members = Table.of(Metas.MEMBER, driver());
    Transacted.undone(
        driver(),
        () -> {
          cities.create("id", 2, "name", "Bern");
          members.create("id", 7, "badge", 70);
          cities.create("id", 3, "name", "Rome");
        });
    assertEquals(1, cities.size());
    assertEquals(0, members.size());
  }

  /** Where the table is gone with the transaction, it is made again. */
  @Test
  default void initializeIsNotBelievedDoneAfterARollback() {
    needs(Capability.TRANSACTIONS);
    Table members = Table.of(Metas.MEMBER, driver());
    Transacted.undone(
        driver(),
        () -> {
          members.create("id", 7, "badge", 70);
        });
    members.create("id", 8, "badge", 80);
    assertEquals(1, members.size());
    driver().transaction(() -> members.create("id", 9, "badge", 90));
    assertEquals(2, members.size());
  }

  /** And a service whose first call is in one works there and after it. */
  @Test
  default void initializeInATransactionIsKeptWithIt() {
    needs(Capability.TRANSACTIONS);
    Table members = Table.of(Metas.MEMBER, driver());
    driver()
        .transaction(
            () -> {
              members.create("id", 7, "badge", 70);
              members.create("id", 8, "badge", 80);
            });
    assertEquals(2, members.size());
  }
}
