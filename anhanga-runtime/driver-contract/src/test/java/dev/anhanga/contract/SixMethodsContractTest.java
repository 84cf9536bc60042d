package dev.anhanga.contract;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** All that is done by default: a driver with just the six methods, over a store that can more. */
class SixMethodsContractTest extends DriverContract {

  @Override
  protected PersistenceContract openDriver() {
    return new SixMethods(new MemoryDriver());
  }

  private record SixMethods(PersistenceContract store) implements PersistenceContract {

    @Override
    public Set<Capability> capabilities() {
      return EnumSet.complementOf(EnumSet.of(Capability.ATOMIC_BATCHES, Capability.TRANSACTIONS));
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      store.initialize(meta);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      return store.create(meta, data);
    }

    @Override
    public Optional<Row> read(PersistenceMeta meta, Id id) {
      return store.read(meta, id);
    }

    @Override
    public Row update(PersistenceMeta meta, Id id, Row patch) {
      return store.update(meta, id, patch);
    }

    @Override
    public void destroy(PersistenceMeta meta, Id id) {
      store.destroy(meta, id);
    }

    @Override
    public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
      return store.search(meta, params);
    }
  }
}
