package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A record to be removed, if it still has its version; null where records have none. */
record Removal(PersistenceMeta meta, Id id, @Nullable Long version) {

  static Removal of(Row record) {
    Id id = Identities.of(record);
    FieldMeta version = record.meta().version().orElse(null);
    return new Removal(record.meta(), id, version == null ? null : Rows.version(record, version));
  }

  void by(PersistenceContract driver) {
    if (version == null) {
      driver.destroy(meta, id);
    } else {
      driver.destroy(meta, id, version);
    }
  }

  CompletionStage<@Nullable Void> by(AsyncPersistenceContract driver) {
    return version == null ? driver.destroy(meta, id) : driver.destroy(meta, id, version);
  }
}
