package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the core allocates by itself, which needs no clock to be seen. */
class AllocationTest {

  private static final int OPERATIONS = 2_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile Object sink;

  private final UUID id = new UUID(1, 2);
  private final Row ready =
      PersonPatch.from(
              new PersonService(new MemoryDriver())
                  .create(PersonPatch.of().id(id).name("Ada").balance(BigDecimal.ONE)))
          .toRow();

  @Test
  void readAddsAnIdentityAndAnOptionalToTheRecord() {
    PersonService people = new PersonService(new ReadyRow(ready));
    long record = bytes(() -> PersonMeta.SCHEMA.fromRow(ready));
    long read = bytes(() -> people.read(id));
    assertTrue(read - record <= 64, () -> "beyond the record: " + (read - record));
  }

  /** The least of several rounds, as whatever else runs in this thread only adds to it. */
  private static long bytes(Supplier<Person> operation) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int number = 0; number < OPERATIONS; number++) {
        sink = operation.get();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least / OPERATIONS;
  }

  /** A store that has one row at hand, and does nothing else. */
  private record ReadyRow(Row row) implements PersistenceContract {

    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.values());
    }

    @Override
    public void initialize(PersistenceMeta meta) {}

    @Override
    public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
      return Optional.of(reader.read(row));
    }

    @Override
    public Optional<Row> read(PersistenceMeta meta, Id id) {
      return Optional.of(row);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      return data;
    }

    @Override
    public Row update(PersistenceMeta meta, Id id, Row patch) {
      return row;
    }

    @Override
    public void destroy(PersistenceMeta meta, Id id) {}

    @Override
    public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
      throw new UnsupportedOperationException("This store only has one row at hand.");
    }
  }
}
