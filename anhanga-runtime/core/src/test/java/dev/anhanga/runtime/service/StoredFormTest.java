package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records that hold what is stored in another form: a list of doubles in which there is a 2.0. */
class StoredFormTest {

  private static final PersistenceMeta META =
      PersistenceMeta.of(
              "series",
              FieldMeta.of("id", DataType.LONG).identity(Generation.ASSIGNED),
              FieldMeta.of("points", DataType.JSON))
          .withInvariants();

  record Series(long id, List<Double> points) {}

  private static final RecordSchema<Series> SCHEMA =
      new RecordSchema<>() {
        @Override
        public PersistenceMeta meta() {
          return META;
        }

        @Override
        public boolean isExact() {
          return false;
        }

        @Override
        public Row toRow(Series series) {
          return Row.of(META, Map.of("id", series.id(), "points", series.points()));
        }

        @Override
        public Series fromRow(Row row) {
          List<?> points = (List<?>) row.get(1);
          return new Series(
              row.getLong(0),
              points.stream().map(point -> ((Number) point).doubleValue()).toList());
        }
      };

  private static final Partial<Series> PATCH =
      () -> Row.of(META, Map.of("points", List.of(2.0, 0.5)));

  /** Otherwise it would be undone, and done again. */
  @Test
  void anUpdateIsDoneOnce() {
    CountingUpdates driver = new CountingUpdates();
    ServiceContract<Series> series = Anhanga.createService(SCHEMA, driver);
    series.create(new Series(1, List.of(1.0)));

    Series changed = series.update(Id.of(1L), PATCH);

    assertEquals(new Series(1, List.of(2.0, 0.5)), changed);
    assertEquals(1, driver.updates);
  }

  private static final class CountingUpdates extends ForwardingDriver {
    private int updates;

    CountingUpdates() {
      super(new MemoryDriver());
    }

    @Override
    public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
      updates++;
      return super.update(meta, id, patch, reader);
    }
  }
}
