package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Read finds by identity; what it returns is the caller's. */
public interface ReadChecks extends DriverChecks {

  /** The message names the resource and the identity. */
  @Test
  default void readOfMissingIdThrows() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    RecordNotFoundException missing =
        assertThrows(RecordNotFoundException.class, () -> cities.read(2));
    assertEquals("city", missing.resource());
    assertEquals("2", missing.id());
  }

  /** Find is for those who don't know whether it is there. */
  @Test
  default void findOfMissingIdIsEmpty() {
    Table cities = Table.of(Metas.CITY, driver());
    assertFalse(cities.find(1).isPresent());
    cities.create("id", 1, "name", "Oslo");
    assertFalse(cities.find(2).isPresent());
  }

  /** A record is read again by itself. */
  @Test
  default void readByRecordFindsWhatIsStoredNow() {
    Table cities = Table.of(Metas.CITY, driver());
    Row oslo = cities.create("id", 1, "name", "Oslo");
    cities.update(1, "name", "Kristiania");
    Expect.value("Kristiania", cities.service().read(oslo), "name");
  }

  /** An identity of another type is a mistake, not a missing record. */
  @Test
  default void identityOfAnotherTypeIsRefused() {
    Table cities = Table.of(Metas.CITY, driver());
    assertThrows(InvalidQueryException.class, () -> cities.find("1; DROP TABLE city"));
    assertThrows(InvalidQueryException.class, () -> cities.find(true));
  }

  /** An identity comes as text in a URL, and as a long where an int is meant. */
  @Test
  default void identityIsReadFromTextAndWiderNumbers() {
    Table cities = threeCities();
    Expect.value("Rome", cities.read("2"), "name");
    Expect.value("Rome", cities.read(2L), "name");
    cities.destroy("2");
    assertEquals(2, cities.size());
  }

  /** A row that was returned doesn't follow what is stored later. */
  @Test
  default void returnedRowsOutliveTheCall() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    Row read = driver().read(Metas.CITY, Id.of(1)).orElseThrow();
    List<Row> found = driver().search(Metas.CITY, firstPage()).data();
    Row updated = driver().update(Metas.CITY, Id.of(1), cities.row("population", 1L));
    cities.update(1, "name", "Kristiania", "population", 2L);
    cities.destroy(1);
    Expect.value("Oslo", read, "name");
    Expect.value("Oslo", found.get(0), "name");
    Expect.value(1L, updated, "population");
  }

  /** Changing an array that was given or returned doesn't change what is stored. */
  @Test
  default void byteArraysAreNotShared() {
    PersistenceMeta meta = Metas.holding(FieldMeta.of("value", DataType.BYTES));
    Table table = Table.of(meta, driver());
    table.all();
    byte[] given = {1, 2, 3};
    driver().create(meta, table.row("id", 1, "value", given, "note", null));
    given[0] = 9;
    Row read = driver().read(meta, Id.of(1)).orElseThrow();
    byte[] returned = read.getBytes(1);
    returned[1] = 9;
    Expect.value(new byte[] {1, 2, 3}, table.read(1), "value");
  }

  /** The first row that a reader sees is the first of the page, and it sees each once. */
  @Test
  default void readerRunsOncePerRowInOrder() {
    threeCities();
    List<Integer> seen = new ArrayList<>();
    List<Integer> page =
        driver()
            .search(
                Metas.CITY,
                firstPage(),
                row -> {
                  seen.add(row.getInt(0));
                  return row.getInt(0);
                })
            .data();
    assertEquals(List.of(1, 2, 3), seen);
    assertEquals(seen, page);
  }

  /** What a reader throws is the caller's own, and reaches it as it is. */
  @Test
  default void exceptionOfAReaderPassesUnchanged() {
    threeCities();
    IllegalStateException thrown = new IllegalStateException("the reader's own");
    assertSame(
        thrown,
        assertThrows(
            IllegalStateException.class,
            () ->
                driver()
                    .search(
                        Metas.CITY,
                        firstPage(),
                        row -> {
                          throw thrown;
                        })));
    assertSame(
        thrown,
        assertThrows(
            IllegalStateException.class,
            () ->
                driver()
                    .read(
                        Metas.CITY,
                        Id.of(1),
                        row -> {
                          throw thrown;
                        })));
    assertEquals(3, Table.of(Metas.CITY, driver()).size());
  }

  /** A stored row that the record's constructor refuses is an error that says which row it is. */
  @Test
  default void storedRowThatTheRecordRefusesIsNamed() {
    threeCities();
    Table picky = Table.accepting(row -> !"Rome".equals(row.get("name")), Metas.CITY, driver());
    InvalidRecordException refused =
        assertThrows(InvalidRecordException.class, () -> picky.read(2));
    assertEquals("city", refused.resource());
    Expect.names(refused, "city", 2);
    assertThrows(InvalidRecordException.class, picky::all);
    Expect.value("Oslo", picky.read(1), "name");
  }

  private Table threeCities() {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 2, "name", "Rome");
    cities.create("id", 1, "name", "Oslo");
    cities.create("id", 3, "name", "Bern");
    return cities;
  }

  private static PaginateParams<Row> firstPage() {
    return PaginateParams.<Row>of().sort(Sort.ascending("id"));
  }
}
