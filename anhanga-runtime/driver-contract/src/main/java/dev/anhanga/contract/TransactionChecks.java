package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several calls as one. */
public interface TransactionChecks extends DriverChecks {

  /** What the work returns comes back, and what it did is there afterwards. */
  @Test
  default void transactionKeepsWhatItDid() {
    Table cities = Transacted.cities(this);
    Table members = Table.of(Metas.MEMBER, driver());
    Row created =
        driver()
            .transaction(
                () -> {
                  members.create("id", 7, "badge", 70);
                  cities.update(1, "name", "Kristiania");
                  return cities.create("id", 2, "name", "Bern");
                });
    Expect.row(created, cities.read(2));
    Expect.value("Kristiania", cities.read(1), "name");
    Expect.value(70, members.read(7), "badge");
  }

  /** Each kind of write, of two resources. */
  @Test
  default void exceptionUndoesEveryWriteOfATransaction() {
    Table cities = Transacted.cities(this);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 7, "badge", 70);
    List<Row> before = cities.all();
    IllegalStateException thrown = new IllegalStateException("the work's own");
    IllegalStateException passedOn =
        assertThrows(
            IllegalStateException.class,
            () ->
                driver()
                    .transaction(
                        () -> {
                          cities.create("id", 2, "name", "Bern");
                          cities.service().createAll(List.of(cities.row("id", 3, "name", "Rome")));
                          cities.update(2, "name", "Lima");
                          cities.update(1, "country", "NO");
                          cities.service().upsert(cities.row("id", 1, "name", "Nice"));
                          cities.service().destroyAll(IntField.of("id").equalTo(3));
                          members.destroy(7);
                          cities.destroy(1);
                          throw thrown;
                        }));
    assertSame(thrown, passedOn);
    Expect.rows(before, cities.all(), "after the rollback");
    Expect.value(70, members.read(7), "badge");
    cities.create("id", 2, "name", "Bern");
  }

  /** By every way to read. */
  @Test
  default void transactionSeesItsOwnWrites() {
    Table cities = Transacted.cities(this);
    driver()
        .transaction(
            () -> {
              Row created = cities.create("id", 2, "name", "Bern");
              cities.update(1, "name", "Kristiania");
              Expect.row(created, cities.read(2));
              assertEquals(2, cities.search(query -> query).total());
              assertEquals(2, cities.service().count());
              assertTrue(cities.service().exists(Id.of(2)));
              assertEquals(1, cities.service().findAll(List.of(Id.of(2))).size());
              try (Stream<Row> all = cities.service().stream()) {
                assertEquals(
                    List.of("Kristiania", "Bern"), all.map(row -> row.getString(1)).toList());
              }
              cities.destroy(1);
              assertFalse(cities.find(1).isPresent());
            });
    assertEquals(1, cities.size());
  }

  /** A transaction is over where its work is. */
  @Test
  default void callsAfterATransactionCommitByThemselves() {
    Table cities = Transacted.cities(this);
    assertNull(driver().currentTransaction());
    driver().transaction(() -> assertNotNull(driver().currentTransaction()));
    Transacted.undone(
        driver(),
        () -> {
          cities.create("id", 2, "name", "Bern");
        });
    assertNull(driver().currentTransaction());
    cities.create("id", 3, "name", "Rome");
    Transacted.undone(driver(), () -> {});
    assertEquals(2, cities.size());
  }

  /** An inner transaction ends with the outer one. */
  @Test
  default void nestedTransactionJoinsTheOuterOne() {
    Table cities = Transacted.cities(this);
    Transacted.undone(
        driver(),
        () -> {
          Object outer = driver().currentTransaction();
          driver()
              .transaction(
                  () -> {
                    assertSame(outer, driver().currentTransaction());
                    cities.create("id", 2, "name", "Bern");
                  });
          Expect.value("Bern", cities.read(2), "name");
        });
    assertEquals(1, cities.size());
    driver()
        .transaction(
            () -> {
              cities.create("id", 2, "name", "Bern");
              return driver().transaction(() -> cities.create("id", 3, "name", "Rome"));
            });
    assertEquals(3, cities.size());
  }

  /** The inner one would have less than it asked for. */
  @Test
  default void nestedTransactionThatAsksForMoreIsRefused() {
    Table cities = Transacted.cities(this);
    TransactionOptions strong = TransactionOptions.of().isolation(Isolation.SERIALIZABLE);
    TransactionOptions weak = TransactionOptions.of().isolation(Isolation.READ_COMMITTED);
    assertThrows(
        IllegalStateException.class,
        () -> driver().transaction(() -> driver().transaction(strong, () -> cities.read(1))));
    assertThrows(
        IllegalStateException.class,
        () -> driver().transaction(weak, () -> driver().transaction(strong, () -> cities.read(1))));
    assertThrows(
        StorageException.class,
        () ->
            driver()
                .transaction(
                    () -> {
                      cities.create("id", 2, "name", "Bern");
                      assertThrows(
                          IllegalStateException.class,
                          () -> driver().transaction(strong, () -> cities.read(1)));
                    }));
    assertEquals(1, cities.size());
    Row read = driver().transaction(strong, () -> driver().transaction(weak, () -> cities.read(1)));
    Expect.value("Oslo", read, "name");
  }

  /** Before anything is changed. */
  @Test
  default void readOnlyTransactionRefusesWrites() {
    Table cities = Transacted.cities(this);
    TransactionOptions readOnly = TransactionOptions.of().readOnly();
    List<Runnable> writes =
        List.of(
            () -> cities.create("id", 2, "name", "Bern"),
            () -> cities.service().createAll(List.of(cities.row("id", 2, "name", "Bern"))),
            () -> cities.update(1, "name", "Bern"),
            () -> cities.service().upsert(cities.row("id", 2, "name", "Bern")),
            () -> cities.service().destroyAll(Filter.all()),
            () -> cities.destroy(1));
    for (Runnable write : writes) {
      StorageException refused =
          assertThrows(
              StorageException.class, () -> driver().transaction(readOnly, () -> write.run()));
      Expect.names(refused, "read-only");
    }
    Expect.value("Oslo", driver().transaction(readOnly, () -> cities.read(1)), "name");
    cities.create("id", 2, "name", "Bern");
    assertEquals(2, cities.size());
  }

  /** Every level that can be asked for is given, or a stronger one. */
  @ParameterizedTest
  @EnumSource
  default void isolationIsGivenBack(Isolation isolation) {
    Table cities = Transacted.cities(this);
    TransactionOptions options = TransactionOptions.of().isolation(isolation);
    for (int number = 2; number < 20; number++) {
      int id = number;
      driver().transaction(options, () -> cities.create("id", id, "name", "City " + id));
      driver().transaction(() -> cities.update(id, "country", "NO"));
      cities.update(id, "name", "Town " + id);
    }
    assertEquals(19, cities.size());
  }

  /** Where there are none, that is said before the work is run. */
  @Test
  default void driverWithoutTransactionsSaysSo() {
    assumeFalse(
        driver().capabilities().contains(Capability.TRANSACTIONS), "The driver declares it.");
    AtomicBoolean ran = new AtomicBoolean();
    MissingCapabilityException refused =
        assertThrows(
            MissingCapabilityException.class, () -> driver().transaction(() -> ran.set(true)));
    assertEquals("TRANSACTIONS", refused.capability());
    assertFalse(ran.get());
  }
}
