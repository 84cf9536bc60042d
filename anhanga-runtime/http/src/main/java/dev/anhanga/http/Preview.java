package dev.anhanga.http;

import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.persistence.Stages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Asks a reader whether it takes what is about to be stored, as a remote store can't be told to
 * undo it afterwards. What the reader throws passes through, before anything is sent.
 */
final class Preview {

  private Preview() {}

  static void ofUpsert(Row row, RowReader<?> reader) {
    if (!Rows.isIdentityAbsent(row)) {
      reader.read(Rows.created(row));
    }
  }

  static CompletionStage<Integer> ofUpdates(
      AsyncPersistenceContract driver,
      PersistenceMeta meta,
      List<Row> patches,
      RowReader<?> reader) {
    List<Id> ids = patches.stream().map(Row::id).distinct().toList();
    return Stages.map(
        driver.findAll(meta, ids, row -> row),
        found -> {
          Map<Id, Row> stored = new HashMap<>();
          found.forEach(row -> stored.put(row.id(), row));
          patches.forEach(patch -> reader.read(merged(meta, stored, patch)));
          return patches.size();
        });
  }

  private static Row merged(PersistenceMeta meta, Map<Id, Row> stored, Row patch) {
    Row before = stored.get(patch.id());
    if (before == null) {
      throw new RecordNotFoundException(meta.resource(), patch.id().toString());
    }
    return Rows.merged(before, patch);
  }
}
