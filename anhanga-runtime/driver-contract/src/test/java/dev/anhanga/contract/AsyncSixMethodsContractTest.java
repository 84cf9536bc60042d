package dev.anhanga.contract;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** All that is done by default: an asynchronous driver with just the six methods. */
class AsyncSixMethodsContractTest extends DriverContract {

  @Override
  protected PersistenceContract openDriver() {
    return new AsyncSixMethods(new MemoryDriver().async()).blocking();
  }

  private record AsyncSixMethods(AsyncPersistenceContract store)
      implements AsyncPersistenceContract {

    @Override
    public Set<Capability> capabilities() {
      return EnumSet.complementOf(EnumSet.of(Capability.ATOMIC_BATCHES, Capability.TRANSACTIONS));
    }

    @Override
    public CompletionStage<@Nullable Void> initialize(PersistenceMeta meta) {
      return store.initialize(meta);
    }

    @Override
    public CompletionStage<Row> create(PersistenceMeta meta, Row data) {
      return store.create(meta, data);
    }

    @Override
    public CompletionStage<Optional<Row>> read(PersistenceMeta meta, Id id) {
      return store.read(meta, id);
    }

    @Override
    public CompletionStage<Row> update(PersistenceMeta meta, Id id, Row patch) {
      return store.update(meta, id, patch);
    }

    @Override
    public CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id) {
      return store.destroy(meta, id);
    }

    @Override
    public CompletionStage<PaginatedResult<Row>> search(
        PersistenceMeta meta, PaginateParams<?> params) {
      return store.search(meta, params);
    }
  }
}
