package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.anhanga.runtime.meta.Row;
import org.junit.jupiter.api.Test;

/** Destroy leaves no record with an identity behind, and all others alone. */
public interface DestroyChecks extends DriverChecks {

  /** The record is gone from every way of reading. */
  @Test
  default void destroyRemovesJustThatRecord() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    cities.create("id", 2, "name", "Rome");
    cities.destroy(1);
    assertFalse(cities.find(1).isPresent());
    assertEquals(1, cities.size());
    Expect.value("Rome", cities.read(2), "name");
  }

  /** What is gone already needs no destroying. */
  @Test
  default void destroyOfMissingIdDoesNothing() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.destroy(1);
    cities.create("id", 2, "name", "Rome");
    cities.destroy(1);
    cities.destroy(1);
    assertEquals(1, cities.size());
  }

  /** A record without a version is destroyed by its identity, whatever else it says. */
  @Test
  default void destroyByRecordIsIdempotentToo() {
    Table cities = Table.of(Metas.CITY, driver());
    Row oslo = cities.create("id", 1, "name", "Oslo");
    cities.update(1, "name", "Kristiania");
    cities.service().destroy(oslo);
    cities.service().destroy(oslo);
    assertEquals(0, cities.size());
  }
}
