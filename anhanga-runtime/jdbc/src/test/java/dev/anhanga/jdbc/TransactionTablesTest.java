package dev.anhanga.jdbc;

import static dev.anhanga.jdbc.Items.ITEM;
import static dev.anhanga.jdbc.Items.SCHEMA;
import static dev.anhanga.jdbc.Items.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of tables that are made, changed or looked at in a transaction. */
class TransactionTablesTest {

  private static final PersistenceMeta NEWER =
      PersistenceMeta.of(
          "item",
          FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE),
          FieldMeta.of("name", DataType.STRING).nullable(),
          FieldMeta.of("note", DataType.STRING).nullable());

  @TempDir Path folder;

  /** Several that hold all there are, and of which each waits for one more, would wait for ever. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_FILE", "H2_FILE", "POSTGRES", "MARIADB"})
  void aTableThatIsThereNeedsNoOtherConnection(Stores store) {
    HikariConfig one = new HikariConfig();
    one.setMaximumPoolSize(1);
    one.setConnectionTimeout(1_000);
    try (HikariDataSource pool = withATable(store, one)) {
      JdbcDriver driver = JdbcDriver.of(pool);
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      TransactionOptions readOnly = TransactionOptions.of().readOnly();

      long before = driver.transaction(readOnly, () -> items.count());
      driver.transaction(() -> items.create(item("b")));
      String sql = "SELECT * FROM \"item\"";
      int after = driver.transaction(() -> driver.query(SCHEMA, sql).size());

      assertEquals(1, before);
      assertEquals(2, after);
    }
  }

  /** Of a store in which another driver has made the table. */
  private HikariDataSource withATable(Stores store, HikariConfig config) {
    String url = store.url(folder);
    try (JdbcDriver first = JdbcDriver.of(url)) {
      Anhanga.createService(SCHEMA, first).create(item("a"));
    }
    config.setJdbcUrl(url);
    return new HikariDataSource(config);
  }

  /** Where all is done in transactions, each of them would look again. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_FILE", "H2_FILE", "POSTGRES", "MARIADB"})
  void aTableThatIsThereIsLookedAtOnce(Stores store) {
    try (HikariDataSource pool = withATable(store, new HikariConfig())) {
      CountedSource source = new CountedSource(pool);
      JdbcDriver driver = JdbcDriver.of(source);
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      driver.transaction(() -> items.read(Id.of(1L)));
      String unused = source.counted();

      driver.transaction(() -> items.read(Id.of(1L)));

      assertEquals("1 borrowed, 1 run, 1 in a transaction", source.counted());
    }
  }

  /** What was made in a transaction, by the driver or by its user, is gone with it. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_FILE", "POSTGRES"})
  void aTableThatWasUndoneIsMadeAgain(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      undone(driver, items::count);
      driver.initialize(ITEM);
      assertEquals(0, OwnSql.run(driver, "ALTER TABLE \"item\" RENAME TO \"other\""));
    }
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      undone(driver, items::count);
      undone(
          driver,
          () -> {
            OwnSql.run(driver, "ALTER TABLE \"other\" RENAME TO \"item\"");
            return items.count();
          });

      driver.transaction(() -> items.create(item("a")));

      assertEquals(1, items.count());
    }
  }

  private static void undone(JdbcDriver driver, Supplier<Long> work) {
    assertThrows(
        IllegalStateException.class,
        () ->
            driver.transaction(
                () -> {
                  throw new IllegalStateException("undone: " + work.get());
                }));
  }

  /** Without a name, H2 has a database for each connection. */
  @Test
  void aTableIsNotMadeInAnotherDatabase() {
    try (JdbcDriver driver = JdbcDriver.of("jdbc:h2:mem:")) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);

      String message =
          assertThrows(
                  StorageException.class, () -> driver.transaction(() -> items.create(item("a"))))
              .getMessage();

      assertEquals(
          "item can't be made ready in a transaction, which that would commit, and only one"
              + " connection sees this database. Name the database, as in jdbc:h2:mem:people, or"
              + " use the service once before.",
          message);
      assertEquals(0, items.count());
      driver.transaction(() -> items.create(item("a")));
      assertEquals(1, items.count());
    }
  }

  /** Its own transaction is in the way of a table's change, for which it can't wait. */
  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "MARIADB"})
  void aTableThatTheTransactionHoldsIsNotWaitedForForEver(Stores store) {
    isNotWaitedFor(store, TransactionOptions.of(), items -> items.create(item("b")));
  }

  /** A transaction that only reads has a table changed by another connection, and is in its way. */
  @Test
  void aTableThatTheTransactionReadsIsNotWaitedForForEver() {
    isNotWaitedFor(Stores.POSTGRES, TransactionOptions.of().readOnly(), ServiceContract::count);
  }

  /** A table that is to be changed, of which the transaction has seen something before. */
  private void isNotWaitedFor(
      Stores store, TransactionOptions options, Consumer<ServiceContract<Row>> before) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      items.create(item("a"));
      ServiceContract<Row> newerItems = Anhanga.createService(new RowSchema(NEWER), driver);

      StorageException refused =
          assertThrows(
              StorageException.class,
              () ->
                  driver.transaction(
                      options,
                      () -> {
                        before.accept(items);
                        return newerItems.count();
                      }));

      assertTrue(refused.isTransient());
      assertEquals(1, newerItems.count());
    }
  }

  /** MariaDB doesn't show a table to a transaction that read before the table was made. */
  @Test
  void aTableThatIsMadeAfterTheFirstReadIsWorthAnotherTry() {
    PersistenceMeta other =
        PersistenceMeta.of("other", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
    try (JdbcDriver driver = Stores.MARIADB.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      items.count();
      ServiceContract<Row> others = Anhanga.createService(new RowSchema(other), driver);

      long count =
          driver.transaction(
              TransactionOptions.of().retries(1),
              () -> {
                items.count();
                others.create(Row.of(other, Map.of("id", 1)));
                return others.count();
              });

      assertEquals(1, count);
    }
  }
}
