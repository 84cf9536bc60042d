package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A single write that finds another version ends by a commit: H2 may, when it rolls back one that
 * waited for the row, undo what it waited for.
 */
class StaleWriteTest {

  private static final PersistenceMeta PAGE =
      PersistenceMeta.of(
          "page",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING),
          FieldMeta.of("version", DataType.LONG).version());

  @TempDir Path folder;

  private static Row page(String text, long version) {
    return Row.of(PAGE, Map.of("id", 1, "text", text, "version", version));
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void nothingIsRolledBackThatChangedNothing(Stores store) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(store.url(folder));
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      CountedSource source = new CountedSource(pool);
      JdbcDriver driver = JdbcDriver.of(source);
      driver.initialize(PAGE);
      driver.create(PAGE, page("a", 1));
      Row stale = page("x", 7);

      assertThrows(StaleRecordException.class, () -> driver.update(PAGE, stale.id(), stale));
      assertThrows(StaleRecordException.class, () -> driver.destroy(PAGE, stale.id(), 7));
      assertThrows(
          StaleRecordException.class, () -> driver.upsert(PAGE, stale, row -> row.getString(1)));

      assertEquals(0, source.rollbacks());
      assertEquals(page("a", 1), driver.read(PAGE, stale.id()).orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void inATransactionItUndoesAll(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(PAGE);
      driver.create(PAGE, page("a", 1));
      Row stale = page("x", 1);

      assertThrows(
          StaleRecordException.class,
          () ->
              driver.transaction(
                  () -> {
                    driver.update(PAGE, stale.id(), page("b", 1));
                    return driver.upsert(PAGE, stale, row -> row.getString(1));
                  }));

      assertEquals(page("a", 1), driver.read(PAGE, stale.id()).orElseThrow());
    }
  }
}
