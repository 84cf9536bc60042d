package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stream holds: of memory little, and a connection only until it is over. */
class StreamTest {

  private static final int ROWS = 1_300;
  private static final int MOST_TRIES = 200;
  private static final PersistenceMeta CITY =
      PersistenceMeta.of(
          "city",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("name", DataType.STRING).nullable());

  @TempDir Path folder;

  private static ServiceContract<Row> filled(JdbcDriver driver) {
    ServiceContract<Row> cities = Anhanga.createService(new RowSchema(CITY), driver);
    List<Row> rows = new ArrayList<>();
    for (int id = 0; id < ROWS; id++) {
      rows.add(city(id));
    }
    cities.createAll(rows);
    return cities;
  }

  private static Row city(int id) {
    return Row.of(CITY, Map.of("id", id));
  }

  /**
   * A heap of 32 MB, of which the rows together would need twice as much; in memory, H2 keeps its
   * rows in the heap itself.
   */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"H2_MEMORY"})
  void memoryDoesNotGrowWithTheRows(Stores store) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRows.class.getName(),
                store.url(folder),
                "id"));
    // Page by page, a sort that no index serves is done anew for each of them.
    if (store != Stores.SQLITE_MEMORY) {
      command.add("bucket");
    }
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, program.waitFor(), said);
  }

  /** With no other connection to be had, a stream that kept it would wait for itself. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void streamOverTheOnlyConnectionKeepsNobodyOut(Stores store) {
    try (JdbcDriver driver = JdbcDriver.of(store.url(folder), JdbcOptions.of().poolSize(1))) {
      writesWhileReading(filled(driver));
    }
  }

  /** Without a write-ahead log, SQLite lets nobody write while a result is open. */
  @Test
  void streamOfSqliteWithAnotherJournalKeepsNobodyOut() {
    String url = Stores.SQLITE_FILE.url(folder) + "?journal_mode=DELETE&busy_timeout=100";
    try (JdbcDriver driver = JdbcDriver.of(url)) {
      writesWhileReading(filled(driver));
    }
  }

  private static void writesWhileReading(ServiceContract<Row> cities) {
    int seen = 0;
    try (Stream<Row> all = cities.stream()) {
      for (Iterator<Row> each = all.iterator(); each.hasNext(); seen++) {
        assertEquals(seen, each.next().getInt(0));
        if (seen % 200 == 0) {
          cities.create(city(-1 - seen));
        }
      }
    }
    assertEquals(ROWS, seen);
    assertEquals(ROWS + 7, cities.count());
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "H2_FILE", "POSTGRES"})
  void connectionGoesBackWhenTheStreamIsOver(Stores store) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(store.url(folder));
    config.setAutoCommit(false);
    if (store == Stores.SQLITE_FILE) {
      config.addDataSourceProperty("journal_mode", "WAL");
    }
    try (HikariDataSource pool = new HikariDataSource(config);
        JdbcDriver driver = JdbcDriver.of(pool)) {
      ServiceContract<Row> cities = filled(driver);
      Stream<Row> closed = cities.stream();
      assertEquals(0, closed.iterator().next().getInt(0));
      assertEquals(1, pool.getHikariPoolMXBean().getActiveConnections());
      closed.close();
      assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
      Stream<Row> whole = cities.stream();
      assertEquals(ROWS, whole.toList().size());
      assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
      whole.close();
    }
  }

  /** Nobody closes these streams, and there are as many connections as streams. */
  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "H2_FILE", "POSTGRES"})
  void connectionsOfDroppedStreamsComeBack(Stores store) {
    JdbcOptions few = JdbcOptions.of().poolSize(3).waitingAtMost(Duration.ofMillis(250));
    Logger logger = Logger.getLogger("dev.anhanga.runtime");
    Filter before = logger.getFilter();
    List<String> reported = new ArrayList<>();
    try (JdbcDriver driver = JdbcDriver.of(store.url(folder), few)) {
      ServiceContract<Row> cities = filled(driver);
      logger.setFilter(
          report -> {
            synchronized (reported) {
              reported.add(String.valueOf(report.getParameters()[0]));
            }
            return false;
          });
      for (int number = 0; number < 3; number++) {
        assertEquals(0, cities.stream().iterator().next().getInt(0));
      }
      assertEquals(ROWS, countedOnceThereIsAConnection(cities));
      synchronized (reported) {
        assertTrue(reported.contains("city"), reported::toString);
      }
    } finally {
      logger.setFilter(before);
    }
  }

  private static long countedOnceThereIsAConnection(ServiceContract<Row> cities) {
    for (int tries = 1; ; tries++) {
      System.gc();
      try {
        return cities.count();
      } catch (StorageException e) {
        assertTrue(tries < MOST_TRIES && e.isTransient(), "The connections never come back.");
      }
    }
  }
}
