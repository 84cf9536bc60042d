package dev.anhanga.contract;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.List;
import java.util.Objects;

/** Mistakes in keeping several fields unique together. */
final class KeyFaults {

  private KeyFaults() {}

  /** Compares a new row with those there are, in a way that a fault can be planted in. */
  abstract static class FaultyKeys extends ForwardingDriver {

    FaultyKeys(PersistenceContract driver) {
      super(driver);
    }

    abstract boolean clash(List<FieldMeta> key, Row given, Row stored);

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      for (Row row : search(meta, PaginateParams.of(1, 1_000)).data()) {
        for (List<FieldMeta> key : meta.uniques()) {
          if (clash(key, data, row)) {
            throw new DuplicateRecordException(
                meta.resource(), key.stream().map(FieldMeta::name).toList());
          }
        }
      }
      return super.create(meta, data);
    }

    static boolean isSame(FieldMeta field, Row given, Row stored) {
      return Objects.equals(given.get(field.position()), stored.get(field.position()));
    }
  }

  static final class EachUnique extends FaultyKeys {
    EachUnique(PersistenceContract driver) {
      super(driver);
    }

    @Override
    boolean clash(List<FieldMeta> key, Row given, Row stored) {
      return key.stream().anyMatch(field -> isSame(field, given, stored));
    }
  }

  static final class NullsClash extends FaultyKeys {
    NullsClash(PersistenceContract driver) {
      super(driver);
    }

    @Override
    boolean clash(List<FieldMeta> key, Row given, Row stored) {
      return key.stream().allMatch(field -> isSame(field, given, stored));
    }
  }

  static final class FirstFieldReported extends ForwardingDriver {
    FirstFieldReported(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      try {
        return super.create(meta, data);
      } catch (DuplicateRecordException e) {
        throw new DuplicateRecordException(e.resource(), e.fields().subList(0, 1), e);
      }
    }
  }
}
