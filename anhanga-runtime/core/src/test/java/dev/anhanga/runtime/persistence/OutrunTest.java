package dev.anhanga.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.fixture.AsyncSixMethods;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes in several steps, between which others are quicker, again and again. */
class OutrunTest {

  private static final PersistenceMeta META =
      PersistenceMeta.of(
          "note",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING).nullable(),
          FieldMeta.of("version", DataType.LONG).version());

  private static final Id ID = Id.of(1);
  private static final Row PATCH = Row.of(META, Map.of("text", "mine"));
  private static final Row WHOLE = Row.of(META, Map.of("id", 1, "text", "mine"));

  private static final int MANY = 15;

  private final Outrunning driver = new Outrunning();

  @BeforeEach
  void fill() {
    driver.initialize(META);
    driver.create(META, Row.of(META, Map.of("id", 1, "text", "first")));
  }

  private long updateEach() {
    return FilteredWrites.updateEach(driver, META, Filter.all(), row -> PATCH);
  }

  private long updateEachLater() {
    AsyncPersistenceContract async = new AsyncSixMethods(driver.async());
    return Waiting.forWrite(
        new AsyncFilteredWrites(async, META, Filter.all()).updateEach(row -> PATCH));
  }

  private String text() {
    return driver.read(META, ID).orElseThrow().getString(1);
  }

  @Test
  void whoIsOutrunManyTimesSucceedsInTheEnd() {
    driver.outrunTimes = MANY;
    assertEquals(1, updateEach());
    assertEquals("mine", text());
    driver.outrunTimes = MANY;
    assertEquals(1, updateEachLater());
    assertEquals(2L * MANY + 3, driver.read(META, ID).orElseThrow().getLong(2));
  }

  @Test
  void whoIsOutrunForGoodIsTold() {
    driver.outrunTimes = Integer.MAX_VALUE;
    assertThrows(StaleRecordException.class, this::updateEach);
    assertThrows(StaleRecordException.class, this::updateEachLater);
    assertEquals("theirs", text());
  }

  @Test
  void anUpsertWhoseRowComesAndGoesSucceedsInTheEnd() {
    driver.destroy(META, ID);
    driver.outrunTimes = MANY;
    assertEquals("mine", Upsert.of(driver, META, WHOLE, row -> row.getString(1)));
    driver.destroy(META, ID);
    driver.outrunTimes = MANY;
    AsyncPersistenceContract async = new AsyncSixMethods(driver.async());
    assertEquals(
        "mine", Waiting.forWrite(AsyncUpsert.of(async, META, WHOLE, row -> row.getString(1))));
  }

  /** Who is told to stop doesn't try thirty times at once. */
  @Test
  void whoIsInterruptedIsToldAtOnce() {
    driver.interruptsWhoIsOutrun = true;
    driver.outrunTimes = Integer.MAX_VALUE;
    assertThrows(StaleRecordException.class, this::updateEach);
    assertTrue(Thread.interrupted());
    driver.destroy(META, ID);
    assertThrows(DuplicateRecordException.class, () -> Upsert.of(driver, META, WHOLE, row -> row));
    assertTrue(Thread.interrupted());
    assertEquals(Integer.MAX_VALUE - 2, driver.outrunTimes);
  }

  @Test
  void anUpsertWhoseRowComesAndGoesForGoodIsTold() {
    driver.destroy(META, ID);
    driver.outrunTimes = Integer.MAX_VALUE;
    assertThrows(DuplicateRecordException.class, () -> Upsert.of(driver, META, WHOLE, row -> row));
  }

  /** Somebody else writes just before each write, so many times. */
  private static final class Outrunning extends ForwardingDriver {

    private int outrunTimes;
    private boolean interruptsWhoIsOutrun;

    Outrunning() {
      super(new MemoryDriver());
    }

    private boolean isOutrun() {
      return outrunTimes > 0 && outrunTimes-- > 0;
    }

    @Override
    public Row update(PersistenceMeta meta, Id id, Row patch) {
      if (isOutrun()) {
        super.update(meta, id, Row.of(meta, Map.of("text", "theirs")));
      }
      try {
        return super.update(meta, id, patch);
      } catch (StaleRecordException e) {
        interrupt();
        throw e;
      }
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      if (!isOutrun()) {
        return super.create(meta, data);
      }
      super.create(meta, data);
      try {
        return super.create(meta, data);
      } finally {
        super.destroy(meta, data.id());
        interrupt();
      }
    }

    private void interrupt() {
      if (interruptsWhoIsOutrun) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
