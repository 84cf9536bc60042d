package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.Filter;
import java.util.concurrent.CompletionStage;

/** A change of all records that pass a filter. */
record FilteredChange<T>(
    RecordSchema<T> schema, RecordReader<T> reader, Drafting drafting, Filter filter, Row draft) {

  /** If not, no driver need be asked. */
  boolean changesSomething() {
    return RecordDraft.changesSomething(draft);
  }

  long by(PersistenceContract driver) {
    return Rows.mayRefuse(meta())
        ? driver.updateEach(meta(), filter, this::replacement)
        : driver.updateWhere(meta(), filter, draft);
  }

  CompletionStage<Long> by(AsyncPersistenceContract driver) {
    return Rows.mayRefuse(meta())
        ? driver.updateEach(meta(), filter, this::replacement)
        : driver.updateWhere(meta(), filter, draft);
  }

  private PersistenceMeta meta() {
    return schema.meta();
  }

  private Row replacement(Row stored) {
    return Replacement.of(schema, drafting, reader, stored, draft);
  }
}
