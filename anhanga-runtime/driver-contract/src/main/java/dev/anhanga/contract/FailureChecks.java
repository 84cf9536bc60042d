package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import org.junit.jupiter.api.Test;

/** A failure changes nothing, and the driver works on. */
public interface FailureChecks extends DriverChecks {

  /** As many failures of each kind as would use up any pool of connections. */
  @Test
  default void driverWorksAfterManyFailures() {
    Table cities = Table.of(Metas.CITY, driver());
    Row oslo = cities.create("id", 1, "name", "Oslo");
    Table picky = Table.accepting(row -> row.get("country") == null, Metas.CITY, driver());
    for (int round = 0; round < 40; round++) {
      assertThrows(DuplicateRecordException.class, () -> cities.create("id", 1, "name", "Rome"));
      assertThrows(RecordNotFoundException.class, () -> cities.update(9, "name", "Rome"));
      assertThrows(InvalidRecordException.class, () -> picky.update(1, "country", "NO"));
      assertThrows(IllegalStateException.class, this::readWithAThrowingReader);
    }
    Expect.row(oslo, cities.read(1));
    cities.create("id", 2, "name", "Rome");
    assertEquals(2, cities.size());
  }

  private void readWithAThrowingReader() {
    driver()
        .read(
            Metas.CITY,
            Id.of(1),
            row -> {
              throw new IllegalStateException("the reader's own");
            });
  }

  /** What fails in one thread is no matter to the others. */
  @Test
  default void failuresOfOneThreadAreNotThoseOfAnother() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", -1, "name", "Oslo");
    Threads.together(
        4,
        thread -> {
          for (int number = 0; number < 20; number++) {
            if (thread % 2 == 0) {
              assertThrows(
                  DuplicateRecordException.class, () -> cities.create("id", -1, "name", "Rome"));
            } else {
              cities.create("id", thread * 100 + number, "name", "City");
            }
          }
          return thread;
        });
    assertEquals(41, cities.size());
  }

  /** Those who close twice do no harm. */
  @Test
  default void closingTwiceIsHarmless() {
    Table.of(Metas.CITY, driver()).create("id", 1, "name", "Oslo");
    driver().close();
    driver().close();
  }

  /** A driver that was never used closes too. */
  @Test
  default void unusedDriverCloses() {
    driver().close();
  }

  /** What one driver has stored is there for the next, once the first is closed. */
  @Test
  default void closedDriversRowsAreThereForTheNext() {
    PersistenceContract another = neededAnotherDriver();
    Row oslo = Table.of(Metas.CITY, driver()).create("id", 1, "name", "Oslo");
    driver().close();
    Expect.row(oslo, Table.of(Metas.CITY, another).read(1));
  }
}
