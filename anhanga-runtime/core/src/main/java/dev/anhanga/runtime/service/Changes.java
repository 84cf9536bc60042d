package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.persistence.Stages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A change of several records, each by a patch of its own. Read before they are changed are those
 * that a patch sets nothing of, and all of them where the record's own constructor is to see what
 * they become.
 */
record Changes<T>(Preparation<T> preparation, Map<Id, Row> drafts, Drafting ofMade) {

  static <T> Changes<T> of(Preparation<T> preparation, Map<Id, ? extends Partial<T>> patches) {
    Drafting drafting = preparation.drafting();
    Map<Id, Row> drafts = new LinkedHashMap<>();
    patches.forEach(
        (id, patch) -> {
          Id checked = preparation.id(id);
          Row other = drafts.put(checked, RecordDraft.forUpdate(checked, patch.toRow(), drafting));
          if (other != null) {
            throw new InvalidQueryException(
                "There are two patches for the "
                    + preparation.meta()
                    + " with identity "
                    + checked
                    + ". Merge them, or give them one after the other.");
          }
        });
    return new Changes<>(preparation, drafts, drafting.ofMade());
  }

  /**
   * Changes the records by a driver, and returns them as they are then stored. In a transaction,
   * whatever fails is the end of that, as if the driver alone had done it.
   */
  List<T> by(PersistenceContract driver) {
    return driver.currentTransaction() == null
        ? inSteps(driver)
        : driver.transaction(() -> inSteps(driver));
  }

  private List<T> inSteps(PersistenceContract driver) {
    List<Id> first = readFirst();
    Map<Id, Row> stored =
        first.isEmpty() ? Map.of() : byId(driver.findAll(meta(), first, Row::copyOf));
    List<Row> rows = rows(stored);
    return whole(
        stored, rows.isEmpty() ? List.of() : driver.updateAll(meta(), rows, preparation.reader()));
  }

  /** The same by an asynchronous driver. */
  CompletionStage<List<T>> by(AsyncPersistenceContract driver) {
    List<Id> first = readFirst();
    CompletionStage<Map<Id, Row>> read =
        first.isEmpty()
            ? CompletableFuture.completedStage(Map.of())
            : Stages.map(driver.findAll(meta(), first, Row::copyOf), Changes::byId);
    return Stages.then(
        read,
        stored -> {
          List<Row> rows = rows(stored);
          return rows.isEmpty()
              ? CompletableFuture.completedStage(whole(stored, List.of()))
              : Stages.map(
                  driver.updateAll(meta(), rows, preparation.reader()),
                  changed -> whole(stored, changed));
        });
  }

  private PersistenceMeta meta() {
    return preparation.meta();
  }

  private List<Id> readFirst() {
    return drafts.entrySet().stream()
        .filter(draft -> meta().hasInvariants() || !RecordDraft.changesSomething(draft.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<Id, Row> byId(List<Row> rows) {
    Map<Id, Row> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return byId;
  }

  /** What the driver is given: those patches that set something, with their identities. */
  private List<Row> rows(Map<Id, Row> stored) {
    List<Row> rows = new ArrayList<>(drafts.size());
    drafts.forEach(
        (id, draft) -> {
          if (!RecordDraft.changesSomething(draft)) {
            Rows.checkVersion(present(stored, id), draft);
          } else {
            rows.add(identified(id, made(stored, id, draft)));
          }
        });
    return rows;
  }

  private Row made(Map<Id, Row> stored, Id id, Row draft) {
    return meta().hasInvariants()
        ? MadePatch.of(preparation, present(stored, id), draft, ofMade)
        : draft;
  }

  private Row present(Map<Id, Row> stored, Id id) {
    Row row = stored.get(id);
    if (row == null) {
      throw preparation.notFound(id);
    }
    return row;
  }

  private ValueRow identified(Id id, Row draft) {
    ValueRow row = ValueRow.copyOf(draft);
    for (int index = 0; index < id.size(); index++) {
      row = row.with(meta().identityFields().get(index).position(), id.value(index));
    }
    return row;
  }

  /** All records in order: those that were changed, and those that only were read. */
  private List<T> whole(Map<Id, Row> stored, List<T> changed) {
    Iterator<T> next = changed.iterator();
    List<T> whole = new ArrayList<>(drafts.size());
    drafts.forEach(
        (id, draft) ->
            whole.add(
                RecordDraft.changesSomething(draft)
                    ? next.next()
                    : preparation.reader().read(present(stored, id))));
    return List.copyOf(whole);
  }
}
