package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.ServiceContract;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a driver does with its connections. */
class LifecycleTest {

  private static final PersistenceMeta ORDER =
      PersistenceMeta.of(
          "order",
          FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE),
          FieldMeta.of("group", DataType.STRING).nullable().unique(),
          FieldMeta.of("fromUser", DataType.INT).nullable(),
          FieldMeta.of("version", DataType.INT).version());
  private static final RowSchema SCHEMA = new RowSchema(ORDER);
  private static final PersistenceMeta OTHER =
      PersistenceMeta.of("other", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));

  @TempDir Path folder;

  private static Row order(String group) {
    return Row.of(ORDER, Map.of("group", group));
  }

  private static Object ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getObject(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "H2_FILE", "POSTGRES"})
  void keepsWhatIsOnDisk(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      Anhanga.createService(SCHEMA, driver).create(order("a"));
    }
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      assertEquals("a", service.read(Id.of(1L)).getString(1));
      assertEquals(2L, service.create(order("b")).getLong(0));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "H2_FILE", "POSTGRES", "MARIADB"})
  void aProgramThatStartsOnATableThatIsThereWaitsForNobody(Stores store) {
    assertEquals(
        1, seenWhileAnotherWrites(store, driver -> Anhanga.createService(SCHEMA, driver).count()));
  }

  /** On SQLite a transaction may write, and so begins behind the one that does. */
  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void norDoesOneThatStartsInATransaction(Stores store) {
    assertEquals(
        1,
        seenWhileAnotherWrites(
            store,
            driver -> driver.transaction(() -> Anhanga.createService(SCHEMA, driver).count())));
  }

  /** The first driver's transaction writes, and makes a table, where it can do so in one. */
  private long seenWhileAnotherWrites(Stores store, Function<JdbcDriver, Long> start) {
    try (JdbcDriver driver = store.open(folder)) {
      Anhanga.createService(SCHEMA, driver).create(order("a"));
    }
    try (JdbcDriver first = store.open(folder);
        JdbcDriver second = store.open(folder)) {
      ServiceContract<Row> held = Anhanga.createService(SCHEMA, first);
      return assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              first.transaction(
                  () -> {
                    held.create(order("b"));
                    Anhanga.createService(new RowSchema(OTHER), first).count();
                    return start.apply(second);
                  }));
    }
  }

  @Test
  void sqliteIsDurableUnlessTheUrlSaysOtherwise() {
    try (JdbcDriver driver = Stores.SQLITE_FILE.open(folder);
        JdbcDriver other =
            JdbcDriver.of("jdbc:sqlite:" + folder.resolve("o.db") + "?synchronous=OFF")) {
      assertEquals("wal", driver.<Object>withConnection(it -> ask(it, "PRAGMA journal_mode")));
      assertEquals(2, driver.<Object>withConnection(it -> ask(it, "PRAGMA synchronous")));
      assertEquals(1, driver.<Object>withConnection(it -> ask(it, "PRAGMA foreign_keys")));
      assertEquals(5000, driver.<Object>withConnection(it -> ask(it, "PRAGMA busy_timeout")));
      assertEquals(0, other.<Object>withConnection(it -> ask(it, "PRAGMA synchronous")));
    }
  }

  @Test
  void h2IsDurableUnlessTheUrlSaysOtherwise() {
    String sql =
        "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'";
    String url = "jdbc:h2:" + folder.resolve("o") + ";WRITE_DELAY=700";
    try (JdbcDriver driver = Stores.H2_FILE.open(folder);
        JdbcDriver other = JdbcDriver.of(url)) {
      assertEquals("0", driver.<Object>withConnection(it -> ask(it, sql)));
      assertEquals("700", other.<Object>withConnection(it -> ask(it, sql)));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void writersAndReadersMayBeMany(Stores store) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    String url = store.url(folder);
    boolean isShared = store != Stores.SQLITE_MEMORY;
    try (JdbcDriver first = JdbcDriver.of(url);
        JdbcDriver second = isShared ? JdbcDriver.of(url) : JdbcDriver.of(url)) {
      List<ServiceContract<Row>> services = new ArrayList<>();
      services.add(Anhanga.createService(SCHEMA, first));
      services.add(Anhanga.createService(SCHEMA, isShared ? second : first));
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        ServiceContract<Row> service = services.get(thread % 2);
        String name = "t" + thread;
        running.add(
            threads.submit(
                () -> {
                  for (int number = 0; number < 25; number++) {
                    Row created = service.create(order(name + "-" + number));
                    service.update(created);
                    service.paginate(query -> query.limit(5));
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
      assertEquals(200, services.get(0).paginate(query -> query).total());
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void givesBackEveryConnectionAfterFailures(Stores store) throws SQLException {
    try (HikariDataSource pool = new HikariDataSource()) {
      pool.setJdbcUrl(store.url(folder));
      pool.setMaximumPoolSize(1);
      pool.setAutoCommit(false);
      JdbcDriver driver = JdbcDriver.of(pool);
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      service.create(order("a"));
      assertThrows(DuplicateRecordException.class, () -> service.create(order("a")));
      assertThrows(
          DuplicateRecordException.class,
          () -> service.createAll(List.of(order("b"), order("c"), order("b"))));
      assertThrows(AnhangaException.class, () -> service.read(Id.of(99L)));
      assertThrows(
          IllegalStateException.class,
          () ->
              driver.search(
                  ORDER,
                  PaginateParams.of(),
                  row -> {
                    throw new IllegalStateException();
                  }));
      assertThrows(StorageException.class, () -> driver.withConnection(it -> ask(it, "SELEC 1")));
      assertThrows(InvalidQueryException.class, () -> driver.query(SCHEMA, "SELECT 1 AS \"id\""));
      assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
      assertEquals(1, service.paginate(query -> query).total());
      driver.close();
      assertFalse(pool.isClosed());
      try (Connection connection = pool.getConnection()) {
        assertFalse(connection.getAutoCommit());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void lendsAConnectionAndUndoesWhatWasLeftOpen(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      service.create(order("a"));
      int deleted =
          driver.<Integer>withConnection(
              connection -> {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                  return statement.executeUpdate("DELETE FROM \"order\"");
                }
              });
      assertEquals(1, deleted);
      assertEquals(
          List.of(service.read(Id.of(1L))),
          driver.query(SCHEMA, "SELECT * FROM \"order\" WHERE \"group\" = ?", "a"));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void neverTellsValuesInLogsAndMessages(Stores store) {
    List<String> logged = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(new SimpleFormatter().formatMessage(entry));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.anhanga.jdbc");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    JdbcOptions options = JdbcOptions.of().loggingStatements();
    try (JdbcDriver driver = JdbcDriver.of(store.url(folder), options)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      service.create(order("s3cret"));
      StringWriter told = new StringWriter();
      assertThrows(AnhangaException.class, () -> service.create(order("s3cret")))
          .printStackTrace(new PrintWriter(told));
      assertThrows(AnhangaException.class, () -> driver.withConnection(it -> ask(it, "'s3cret'")))
          .printStackTrace(new PrintWriter(told));
      assertTrue(logged.stream().anyMatch(line -> line.contains("INSERT INTO")));
      assertFalse((logged + told.toString()).contains("s3cret"));
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  void saysWhatToAddForAnUnknownUrlWithoutItsPassword() {
    StorageException told =
        assertThrows(
            StorageException.class,
            () -> JdbcDriver.of("jdbc:nothing://host?user=me&password=s3cret"));
    assertTrue(told.getMessage().contains("org.xerial:sqlite-jdbc"), told::getMessage);
    assertFalse(told.getMessage().contains("s3cret"));
  }

  @Test
  void failsAtOnceWhereNoFileCanBe() {
    try (JdbcDriver driver = JdbcDriver.of("jdbc:sqlite:/no/such/folder/x.db")) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      assertThrows(StorageException.class, () -> service.create(order("a")));
    }
  }

  /** The file may have 40 pages of 4 kB; what is destroyed makes room. */
  @Test
  void aFullSqliteFileKeepsWhatItHad() {
    try (JdbcDriver driver = JdbcDriver.of(Stores.SQLITE_FILE.url(folder) + "?max_page_count=40")) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      List<Row> stored = new ArrayList<>();
      StorageException told =
          assertThrows(
              StorageException.class,
              () -> {
                while (stored.size() < 1_000) {
                  stored.add(service.create(order(stored.size() + "x".repeat(200))));
                }
              });
      assertTrue(told.getMessage().contains("has no space left"), told::getMessage);
      assertFalse(told.isTransient());
      assertEquals(StorageException.Outcome.NOT_APPLIED, told.outcome());
      assertEquals(stored, service.list());
      stored.subList(0, 100).forEach(service::destroy);
      service.create(order("fits again"));
    }
  }

  @Test
  void isInterruptedWhileItWaits() {
    try (JdbcDriver driver = Stores.SQLITE_FILE.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      service.create(order("a"));
      Thread.currentThread().interrupt();
      StorageException told =
          assertThrows(StorageException.class, () -> service.create(order("b")));
      assertTrue(Thread.interrupted());
      assertEquals(StorageException.Outcome.NOT_APPLIED, told.outcome());
      assertEquals(1, service.paginate(query -> query).total());
    }
  }

  /** H2 closes the database under an interrupted writer; see its {@code async:} file system. */
  @Test
  void worksAgainAfterAnInterruptedWriteToAnH2File() {
    try (JdbcDriver driver = Stores.H2_FILE.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      service.create(order("a"));
      Thread.currentThread().interrupt();
      try {
        assertThrows(StorageException.class, () -> service.create(order("b")));
      } finally {
        Thread.interrupted();
      }
      for (int tries = 0; tries < 20; tries++) {
        try {
          service.read(Id.of(1L));
          break;
        } catch (StorageException stillClosed) {
          assertTrue(stillClosed.isTransient(), stillClosed::getMessage);
        }
      }
      assertEquals("a", service.read(Id.of(1L)).getString(1));
      service.create(order("c"));
    }
  }

  @Test
  void manyDriversMayOpenANewSqliteFileAtOnce() throws Exception {
    for (int round = 0; round < 10; round++) {
      String url = "jdbc:sqlite:" + folder.resolve(round + ".db");
      ExecutorService threads = Executors.newFixedThreadPool(6);
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < 6; thread++) {
        running.add(
            threads.submit(
                () -> {
                  try (JdbcDriver driver = JdbcDriver.of(url)) {
                    driver.initialize(ORDER);
                  }
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
      threads.shutdown();
    }
  }

  @Test
  void tellsThatTheDatabaseIsBusy() throws Exception {
    String url = Stores.SQLITE_FILE.url(folder);
    try (JdbcDriver first = JdbcDriver.of(url);
        JdbcDriver second = JdbcDriver.of(url + "?busy_timeout=50")) {
      Anhanga.createService(SCHEMA, first).create(order("a"));
      StorageException told =
          first.withConnection(
              connection -> {
                try (Statement statement = connection.createStatement()) {
                  statement.execute("BEGIN IMMEDIATE");
                  StorageException busy =
                      assertThrows(
                          StorageException.class,
                          () -> Anhanga.createService(SCHEMA, second).create(order("b")));
                  statement.execute("ROLLBACK");
                  return busy;
                }
              });
      assertTrue(told.isTransient());
      assertEquals(StorageException.Outcome.NOT_APPLIED, told.outcome());
    }
  }
}
