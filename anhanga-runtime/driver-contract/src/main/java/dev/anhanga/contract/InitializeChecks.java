package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.PersistenceContract;
import org.junit.jupiter.api.Test;

/** The store is made ready before the first operation, once; and again at no harm. */
public interface InitializeChecks extends DriverChecks {

  /** A service may be built while the store is away. */
  @Test
  default void buildingAServiceDoesNotInitialize() {
    CountingDriver counting = new CountingDriver(driver(), 0);
    Table.of(Metas.CITY, counting);
    assertEquals(0, counting.initializations());
  }

  /** Many operations of one service initialize once. */
  @Test
  default void firstOperationInitializesAndLaterOnesDoNot() {
    CountingDriver counting = new CountingDriver(driver(), 0);
    Table cities = Table.of(Metas.CITY, counting);
    cities.find(1);
    cities.create("id", 1, "name", "Oslo");
    cities.all();
    assertEquals(1, counting.initializations());
  }

  /** So do many first operations at the same moment. */
  @Test
  default void sixteenFirstOperationsAtOnceInitializeOnce() {
    CountingDriver counting = new CountingDriver(driver(), 0);
    Table cities = Table.of(Metas.CITY, counting);
    Threads.together(16, thread -> cities.create("id", thread, "name", "City " + thread));
    assertEquals(1, counting.initializations());
    assertEquals(16, cities.size());
  }

  /** A store that was away for a moment doesn't break a service for good. */
  @Test
  default void failedInitializeIsRetriedAtTheNextCall() {
    CountingDriver counting = new CountingDriver(driver(), 2);
    Table cities = Table.of(Metas.CITY, counting);
    assertThrows(StorageException.class, () -> cities.find(1));
    assertThrows(StorageException.class, cities::all);
    cities.create("id", 1, "name", "Oslo");
    assertEquals(1, cities.size());
    assertEquals(3, counting.initializations());
  }

  /** Each service initializes, so that a driver sees it again and again. */
  @Test
  default void initializeAgainKeepsRows() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    driver().initialize(Metas.CITY);
    driver().initialize(Metas.CITY);
    assertEquals(1, cities.size());
    assertEquals(1, Table.of(Metas.CITY, driver()).size());
  }

  /** Several services over one driver start at the same moment. */
  @Test
  default void manyServicesInitializeOneDriverAtOnce() {
    Threads.together(
        8, thread -> Table.of(Metas.CITY, driver()).create("id", thread, "name", "City " + thread));
    assertEquals(8, Table.of(Metas.CITY, driver()).size());
  }

  /** Two processes start at the same moment, on a store that admits two. */
  @Test
  default void twoDriversInitializeOneStoreAtOnce() {
    PersistenceContract another = neededAnotherDriver();
    Threads.together(
        2,
        thread ->
            Table.of(Metas.CITY, thread == 0 ? driver() : another)
                .create("id", thread, "name", "City " + thread));
    assertEquals(2, Table.of(Metas.CITY, driver()).size());
  }
}
