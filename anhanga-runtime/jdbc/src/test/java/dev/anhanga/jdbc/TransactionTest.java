package dev.anhanga.jdbc;

import static dev.anhanga.jdbc.Items.ITEM;
import static dev.anhanga.jdbc.Items.SCHEMA;
import static dev.anhanga.jdbc.Items.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a transaction does with its connection, beside what the kit checks. */
class TransactionTest {

  @TempDir Path folder;

  /** The user's own SQL sees what the services wrote, and is undone with it. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void ownSqlIsInTheTransaction(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      items.create(item("a"));
      assertThrows(
          IllegalStateException.class,
          () ->
              driver.transaction(
                  () -> {
                    items.create(item("b"));
                    assertEquals(2, driver.query(SCHEMA, "SELECT * FROM \"item\"").size());
                    assertEquals(2, OwnSql.run(driver, "UPDATE \"item\" SET \"name\" = 'c'"));
                    throw new IllegalStateException();
                  }));
      assertEquals("a", items.read(Id.of(1L)).getString(1));
      assertEquals(1, items.count());
    }
  }

  /** A failure of the user's own SQL is one of the transaction. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void ownSqlThatFailsUndoesTheTransaction(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      items.create(item("a"));
      assertThrows(
          StorageException.class,
          () ->
              driver.transaction(
                  () -> {
                    items.create(item("b"));
                    assertThrows(StorageException.class, () -> OwnSql.run(driver, "UPDAT item"));
                  }));
      assertEquals(1, items.count());
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aConnectionThatCommitsByItselfIsRefused(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      StorageException refused =
          assertThrows(
              StorageException.class,
              () ->
                  driver.transaction(
                      () ->
                          driver.withConnection(
                              connection -> {
                                connection.setAutoCommit(true);
                                return true;
                              })));
      assertTrue(refused.getMessage().contains("Leave both to the transaction"));
    }
  }

  /** Whatever was asked for, and however it ends. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_FILE", "H2_FILE", "POSTGRES", "MARIADB"})
  void connectionsGoBackAsTheyCame(Stores store) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(store.url(folder));
    config.setMaximumPoolSize(2);
    config.setAutoCommit(false);
    try (HikariDataSource pool = new HikariDataSource(config);
        JdbcDriver driver = JdbcDriver.of(pool)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      Integer isolation = isolation(pool);
      items.create(item("a"));
      for (Isolation level : Isolation.values()) {
        TransactionOptions options = TransactionOptions.of().isolation(level);
        driver.transaction(options, () -> items.create(item("b")));
        driver.transaction(options.readOnly(), () -> items.count());
        assertThrows(
            StorageException.class,
            () -> driver.transaction(options.readOnly(), () -> items.create(item("c"))));
        assertThrows(
            DuplicateRecordException.class,
            () -> driver.transaction(options, () -> items.create(items.read(Id.of(1L)))));
      }
      assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
      assertEquals(isolation, isolation(pool));
      assertEquals(4, items.count());
    }
  }

  private static int isolation(HikariDataSource pool) throws SQLException {
    try (Connection one = pool.getConnection();
        Connection other = pool.getConnection()) {
      for (Connection connection : List.of(one, other)) {
        assertFalse(connection.isReadOnly());
        assertFalse(connection.getAutoCommit());
      }
      assertEquals(one.getTransactionIsolation(), other.getTransactionIsolation());
      return one.getTransactionIsolation();
    }
  }

  /** H2 ends a transaction to go on from beyond them, and so refuses the row. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"H2_MEMORY", "H2_FILE"})
  void identitiesAreMadeBeyondThoseGiven(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      driver.transaction(
          () -> {
            items.create(Row.of(ITEM, Map.of("id", 1L, "name", "given")));
            items.create(Row.of(ITEM, Map.of("id", 2L, "name", "given")));
            items.create(item("made"));
            items.createAll(List.of(item("made"), item("made")));
          });
      assertEquals(5, items.count());
    }
  }

  /** On a JDK that has them; on others by threads of the usual kind. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void virtualThreadsHaveTransactions(Stores store) throws Exception {
    ExecutorService threads = virtualThreads();
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < 20; thread++) {
        String name = "t" + thread;
        running.add(
            threads.submit(
                () ->
                    driver.transaction(
                        () -> {
                          Row created = items.create(item(name));
                          assertEquals(name, items.read(created.id()).getString(1));
                        })));
      }
      for (Future<?> one : running) {
        one.get();
      }
      assertEquals(20, items.count());
    } finally {
      threads.shutdownNow();
    }
  }

  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return Runtime.version().feature() < 21
        ? Executors.newFixedThreadPool(20)
        : (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }
}
