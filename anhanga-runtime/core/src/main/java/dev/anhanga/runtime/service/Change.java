package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.persistence.Stages;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A change of one record, checked as far as that can be done before any I/O. */
record Change<T>(Preparation<T> preparation, Id id, Row draft, Drafting ofMade) {

  static <T> Change<T> of(Preparation<T> preparation, Id id, Row patch) {
    Drafting drafting = preparation.drafting();
    Row draft = RecordDraft.forUpdate(id, patch, drafting);
    return new Change<>(preparation, id, draft, drafting.ofMade());
  }

  /** Changes the record by a driver, and returns it as it is then stored. */
  T by(PersistenceContract driver) {
    if (!RecordDraft.changesSomething(draft)) {
      return found(driver.read(meta(), id, unchanged()));
    }
    if (!meta().hasInvariants()) {
      return driver.update(meta(), id, draft, preparation.reader());
    }
    if (driver.currentTransaction() != null) {
      return driver.transaction(() -> byReadingFirst(driver));
    }
    try {
      return driver.update(meta(), id, draft, this::readAsStored);
    } catch (ChangedByConstructorException e) {
      return driver.update(meta(), id, asMade(e), preparation.reader());
    }
  }

  /**
   * In a transaction the constructor is asked beforehand, as a call that fails would be the end of
   * that. So is a record that isn't there, or one that is refused, as with any other update: hence
   * the inner transaction.
   */
  private T byReadingFirst(PersistenceContract driver) {
    Row made =
        found(driver.read(meta(), id, stored -> MadePatch.of(preparation, stored, draft, ofMade)));
    return driver.update(meta(), id, made, preparation.reader());
  }

  /** The same by an asynchronous driver. */
  CompletionStage<T> by(AsyncPersistenceContract driver) {
    if (!RecordDraft.changesSomething(draft)) {
      return Stages.map(driver.read(meta(), id, unchanged()), this::found);
    }
    if (!meta().hasInvariants()) {
      return driver.update(meta(), id, draft, preparation.reader());
    }
    return Stages.recover(
        driver.update(meta(), id, draft, this::readAsStored),
        failure ->
            failure instanceof ChangedByConstructorException changed
                ? driver.update(meta(), id, asMade(changed), preparation.reader())
                : CompletableFuture.failedStage(failure));
  }

  private PersistenceMeta meta() {
    return preparation.meta();
  }

  private <R> R found(Optional<R> stored) {
    return stored.orElseThrow(() -> preparation.notFound(id));
  }

  private RowReader<T> unchanged() {
    return stored -> {
      Rows.checkVersion(stored, draft);
      return preparation.reader().read(stored);
    };
  }

  private T readAsStored(Row stored) {
    T record = preparation.reader().read(stored);
    ChangedByConstructorException.check(stored, draft, preparation.schema().toRow(record));
    return record;
  }

  /** What the record's own constructor made of the patch, which is stored instead. */
  private Row asMade(ChangedByConstructorException changed) {
    return RecordDraft.forUpdate(id, changed.made(), ofMade);
  }
}
