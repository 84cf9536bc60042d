package dev.anhanga.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Backoff;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that are built by the client, and changed by others before it has sent them back. */
class OutrunTest {

  private static final PersistenceMeta META =
      PersistenceMeta.of(
              "note",
              FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
              FieldMeta.of("text", DataType.STRING).nullable(),
              FieldMeta.of("version", DataType.LONG).version())
          .withInvariants();

  private final Outrunning store = new Outrunning();
  private final Deployed servers = Deployed.over(store);
  private final PersistenceContract driver = servers.driver(face -> face);

  @BeforeEach
  void fill() {
    driver.initialize(META);
    driver.create(META, Row.of(META, Map.of("id", 1, "text", "first")));
  }

  @AfterEach
  void stop() {
    driver.close();
    servers.close();
  }

  private long updateEach() {
    return driver.updateEach(META, Filter.all(), row -> Row.of(META, Map.of("text", "mine")));
  }

  private String text() {
    return driver.read(META, Id.of(1)).orElseThrow().getString(1);
  }

  @Test
  void whoIsOutrunManyTimesSucceedsInTheEnd() {
    store.outrunTimes = Backoff.MOST_TRIES - 1;
    assertEquals(1, updateEach());
    assertEquals("mine", text());
  }

  @Test
  void whoIsOutrunForGoodIsTold() {
    store.outrunTimes = Integer.MAX_VALUE;
    assertThrows(StaleRecordException.class, this::updateEach);
    assertEquals("theirs", text());
  }

  /** Somebody else writes just before what comes from outside, so many times. */
  private static final class Outrunning extends ForwardingDriver {

    private volatile int outrunTimes;

    Outrunning() {
      super(new MemoryDriver());
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // One request comes after the other.
    public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
      if (outrunTimes > 0) {
        outrunTimes--;
        update(meta, Id.of(1), Row.of(meta, Map.of("text", "theirs")));
      }
      return super.updateAll(meta, patches, reader);
    }
  }
}
