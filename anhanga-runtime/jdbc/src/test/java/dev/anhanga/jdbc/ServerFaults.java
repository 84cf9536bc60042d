package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told, and what stays, when a server or a connection to it fails. */
abstract class ServerFaults {

  static final PersistenceMeta ITEM =
      PersistenceMeta.of(
          "item",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("name", DataType.STRING),
          FieldMeta.of("copy", DataType.STRING));
  static final RowSchema SCHEMA = new RowSchema(ITEM);
  private static final int WRITERS = 4;
  private static final long MILLISECOND = 1_000_000;

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private String url = "";
  private HikariDataSource pool;
  JdbcDriver driver;
  ServiceContract<Row> items;

  /** A server that can be killed. */
  interface Server extends AutoCloseable {

    String newUrl();

    /** Kills all of its processes at once, as a crash would. */
    void kill() throws Exception;

    /** Starts it again after it was killed, where it was. */
    void restart() throws Exception;

    @Override
    void close();
  }

  /** The URL of an empty place on the server that most tests share. */
  abstract String newUrl();

  /** Another server, which keeps its data in this folder. */
  abstract Server start(Path data);

  /** A call that takes a minute, in SQL. */
  abstract String sleep();

  /** The statements after which each insert of an item takes a minute. */
  abstract List<String> slowInserts();

  /** What the server says that it runs in such an insert. */
  abstract String slowInsert();

  /** Connections that run a statement with this word in it, in SQL. */
  abstract String connectionsThatRun(String word);

  /** What drops a connection, in SQL. */
  abstract String dropping(long connection);

  /** The same URL, for statements that may take 300 milliseconds. */
  abstract String hasty(String to);

  /** Where no server is. */
  abstract String nowhere();

  private void connect(String to) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(to);
    config.setMaximumPoolSize(5);
    config.setConnectionTimeout(2_000);
    url = to;
    pool = new HikariDataSource(config);
    driver = JdbcDriver.of(pool);
    items = Anhanga.createService(SCHEMA, driver);
  }

  @BeforeEach
  void connect() {
    connect(newUrl());
    items.create(item(0));
  }

  @AfterEach
  void disconnect() {
    threads.shutdownNow();
    assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections(), "leaked connections");
    pool.close();
  }

  static Row item(int id) {
    String name = "item " + id;
    return Row.of(ITEM, Map.of("id", id, "name", name, "copy", name));
  }

  /** In the middle of a stream of writes, of single rows and of pairs. */
  @Test
  void aKilledServerKeepsWhatItAcknowledgedAndNothingByHalf() throws Exception {
    pool.close();
    try (Server server = start(folder.resolve("data"))) {
      connect(server.newUrl());
      Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
      AtomicBoolean isOver = new AtomicBoolean();
      List<Future<List<AnhangaException>>> writers = new ArrayList<>();
      for (int writer = 1; writer <= WRITERS; writer++) {
        int first = writer * 1_000_000;
        writers.add(threads.submit(() -> write(first, acknowledged, isOver)));
      }
      waitUntil(() -> acknowledged.size() > 400);

      server.kill();
      List<AnhangaException> failures = new ArrayList<>();
      waitUntil(() -> isRefused(() -> items.count()));
      isOver.set(true);
      for (Future<List<AnhangaException>> writer : writers) {
        failures.addAll(writer.get());
      }
      server.restart();

      assertFalse(failures.isEmpty());
      failures.forEach(
          failure -> assertTrue(((StorageException) failure).isTransient(), failure::getMessage));
      waitUntil(() -> !isRefused(() -> items.count()));
      checkWhole(items.list(), acknowledged);
      items.create(item(1));
      pool.close();
    }
    connect();
  }

  /** Creates one row and then two in one batch, again and again. */
  private List<AnhangaException> write(int first, Set<Integer> acknowledged, AtomicBoolean isOver) {
    List<AnhangaException> failures = new ArrayList<>();
    for (int id = first; !isOver.get(); id += 4) {
      try {
        items.create(item(id));
        acknowledged.add(id);
        items.createAll(List.of(item(id + 2), item(id + 3)));
        acknowledged.addAll(List.of(id + 2, id + 3));
      } catch (StorageException e) {
        failures.add(e);
      }
    }
    return failures;
  }

  private static void checkWhole(List<Row> rows, Set<Integer> acknowledged) {
    Set<Integer> stored = ConcurrentHashMap.newKeySet();
    for (Row row : rows) {
      assertEquals(row.getString(1), row.getString(2));
      stored.add(row.getInt(0));
    }
    assertTrue(stored.containsAll(acknowledged), "An acknowledged write is lost.");
    for (int id : stored) {
      if (id % 4 == 2) {
        assertTrue(stored.contains(id + 1), "Half of a batch is there.");
      }
    }
  }

  private static boolean isRefused(Runnable call) {
    try {
      call.run();
      return false;
    } catch (StorageException e) {
      return true;
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void waitUntil(Condition condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "It never comes about.");
      LockSupport.parkNanos(MILLISECOND);
    }
  }

  /** The connection of the one statement that has this word in it. */
  private void drop(String word) throws Exception {
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      AtomicLong found = new AtomicLong();
      waitUntil(
          () -> {
            try (ResultSet result = statement.executeQuery(connectionsThatRun(word))) {
              found.set(result.next() ? result.getLong(1) : 0);
              return found.get() != 0;
            }
          });
      statement.execute(dropping(found.get()));
    }
  }

  StorageException failureOf(Runnable call, String word) throws Exception {
    Future<StorageException> failing =
        threads.submit(() -> assertThrows(StorageException.class, call::run));
    drop(word);
    return failing.get();
  }

  void execute(String sql) {
    driver.withConnection(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  private String slowQuery(String name) {
    return "SELECT item.*, " + sleep() + " AS " + name + " FROM item";
  }

  @Test
  void aConnectionDroppedInAQueryChangedNothing() throws Exception {
    String sql = slowQuery("dropped_read");

    StorageException told = failureOf(() -> driver.query(SCHEMA, sql), "dropped_read");

    assertTrue(told.isTransient());
    assertEquals(Outcome.NOT_APPLIED, told.outcome());
    assertEquals(1, items.count());
  }

  @Test
  void aConnectionDroppedInAWriteLeavesItUnknown() throws Exception {
    slowInserts().forEach(this::execute);

    StorageException told = failureOf(() -> items.create(item(1)), slowInsert());

    assertTrue(told.isTransient());
    assertEquals(Outcome.UNKNOWN, told.outcome());
    assertEquals(1, items.count());
  }

  @Test
  void aConnectionDroppedInATransactionUndoesIt() throws Exception {
    StorageException told =
        failureOf(
            () ->
                driver.transaction(
                    () -> {
                      items.create(item(1));
                      driver.query(SCHEMA, slowQuery("dropped_late"));
                    }),
            "dropped_late");

    assertTrue(told.isTransient());
    assertEquals(Outcome.NOT_APPLIED, told.outcome());
    assertEquals(1, items.count());
  }

  @Test
  void aStatementThatTakesTooLongIsCancelledAndUndone() {
    pool.close();
    connect(hasty(url));

    StorageException told =
        assertThrows(StorageException.class, () -> driver.query(SCHEMA, slowQuery("slow")));

    assertTrue(told.getMessage().contains("took longer than it may"), told::getMessage);
    assertTrue(told.isTransient());
    assertEquals(Outcome.NOT_APPLIED, told.outcome());
    assertEquals(1, items.count());
  }

  @Test
  void anExhaustedPoolChangesNothing() throws Exception {
    CountDownLatch isTold = exhaustedPool();

    StorageException told = assertThrows(StorageException.class, () -> items.create(item(1)));
    isTold.countDown();

    assertTrue(told.isTransient());
    assertEquals(Outcome.NOT_APPLIED, told.outcome());
    waitUntil(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    assertEquals(1, items.count());
  }

  @Test
  void aThreadThatIsInterruptedWhileItWaitsChangesNothing() throws Exception {
    CountDownLatch isTold = exhaustedPool();
    Thread.currentThread().interrupt();
    StorageException told;
    try {
      told = assertThrows(StorageException.class, () -> items.create(item(1)));
    } finally {
      assertTrue(Thread.interrupted());
      isTold.countDown();
    }

    assertTrue(told.getMessage().contains("interrupted"), told::getMessage);
    assertEquals(Outcome.NOT_APPLIED, told.outcome());
    waitUntil(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    assertEquals(1, items.count());
  }

  /** All connections are out until the latch is counted down. */
  private CountDownLatch exhaustedPool() throws InterruptedException {
    CountDownLatch areAllOut = new CountDownLatch(5);
    CountDownLatch isTold = new CountDownLatch(1);
    for (int thread = 0; thread < 5; thread++) {
      threads.submit(
          () ->
              driver.withConnection(
                  connection -> {
                    areAllOut.countDown();
                    return awaited(isTold);
                  }));
    }
    areAllOut.await();
    return isTold;
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One of two that wait for each other is undone, and says that it may be tried again. */
  @Test
  void aDeadlockEndsForOneOfTwoAndIsTriedAgain() throws Exception {
    items.create(item(1));
    CyclicBarrier meeting = new CyclicBarrier(2);
    AtomicInteger runs = new AtomicInteger();
    List<Future<Row>> both = new ArrayList<>();
    for (int first = 0; first < 2; first++) {
      int mine = first;
      both.add(
          threads.submit(
              () ->
                  driver.transaction(
                      TransactionOptions.of().retries(5),
                      () -> {
                        boolean isFirstRun = runs.incrementAndGet() <= 2;
                        items.update(renamed(mine));
                        if (isFirstRun) {
                          met(meeting);
                        }
                        return items.update(renamed(1 - mine));
                      })));
    }
    for (Future<Row> one : both) {
      one.get();
    }
    assertEquals(3, runs.get());
  }

  private static Row renamed(int id) {
    return Row.of(ITEM, Map.of("id", id, "name", "renamed", "copy", "renamed"));
  }

  private static void met(CyclicBarrier meeting) {
    try {
      meeting.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A server that isn't there. */
  @Test
  void anUnreachableServerIsToldWithoutItsPassword() throws SQLException {
    JdbcOptions hasty = JdbcOptions.of().waitingAtMost(Duration.ofMillis(250));
    try (JdbcDriver unreachable = JdbcDriver.of(nowhere() + "?user=me&password=s3cret", hasty)) {
      ServiceContract<Row> none = Anhanga.createService(SCHEMA, unreachable);

      StorageException told = assertThrows(StorageException.class, () -> none.read(Id.of(1)));

      assertTrue(told.isTransient());
      assertEquals(Outcome.NOT_APPLIED, told.outcome());
      assertFalse(told.toString().contains("s3cret"));
    }
  }
}
