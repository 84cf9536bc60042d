package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a commit in SQLite, where others are after the lock that it lets go. */
class SqliteCommitTest {

  private static final PersistenceMeta CITY =
      PersistenceMeta.of("city", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));

  private static final int WRITES = 1_000;

  @TempDir Path folder;

  private static Row city(int id) {
    return Row.of(CITY, Map.of("id", id));
  }

  @Test
  void whatIsToldAsNotAppliedIsNotStored() throws Exception {
    String url = Stores.SQLITE_FILE.url(folder);
    AtomicBoolean isDone = new AtomicBoolean();
    try (JdbcDriver driver = JdbcDriver.of(url + "?busy_timeout=0")) {
      driver.initialize(CITY);
      Thread other = new Thread(() -> lockAgainAndAgain(url, isDone));
      other.start();
      List<Integer> stored = new ArrayList<>();
      for (int id = 0; id < WRITES; id++) {
        if (isTold(driver, id)) {
          stored.add(id);
        }
      }
      isDone.set(true);
      other.join();
      assertEquals(stored, driver.list(CITY, PaginateParams.of(), row -> row.getInt(0)));
    }
  }

  /** With this journal, a commit waits for those who read. */
  @Test
  void aCommitThatFailsIsRolledBack() throws Exception {
    String url = Stores.SQLITE_FILE.url(folder) + "?journal_mode=DELETE&busy_timeout=50";
    try (JdbcDriver driver = JdbcDriver.of(url, JdbcOptions.of().poolSize(1))) {
      driver.initialize(CITY);
      driver.create(CITY, city(0));
      try (Connection reading = DriverManager.getConnection(url);
          Statement statement = reading.createStatement();
          ResultSet open = statement.executeQuery("SELECT * FROM city")) {
        assertTrue(open.next());
        assertFalse(isTold(driver, 1));
        assertFalse(isTold(driver, 2));
      }
      assertEquals(1, driver.count(CITY, Filter.all()));
      assertTrue(isTold(driver, 1));
      assertTrue(isTold(driver, 2));
      assertEquals(3, driver.count(CITY, Filter.all()));
    }
  }

  private static boolean isTold(JdbcDriver driver, int id) {
    Row row = city(id);
    try {
      if (id % 2 == 0) {
        driver.createAll(CITY, List.of(row));
      } else {
        driver.transaction(() -> driver.create(CITY, row));
      }
      return true;
    } catch (StorageException busy) {
      assertTrue(busy.isTransient());
      assertEquals(Outcome.NOT_APPLIED, busy.outcome());
      return false;
    }
  }

  /** It doesn't wait, and so comes right after a commit as often as not. */
  private static void lockAgainAndAgain(String url, AtomicBoolean isDone) {
    try (Connection connection = DriverManager.getConnection(url + "?busy_timeout=0");
        Statement statement = connection.createStatement()) {
      while (!isDone.get()) {
        try {
          statement.execute("BEGIN IMMEDIATE");
          LockSupport.parkNanos(100_000);
          statement.execute("ROLLBACK");
        } catch (SQLException busy) {
          Thread.onSpinWait();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
