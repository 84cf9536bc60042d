package dev.anhanga.contract;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Mistakes in keeping values unique, in making identities, and in initializing. */
final class UniqueFaults {

  private UniqueFaults() {}

  /** Compares a new row with those there are, in a way that a fault can be planted in. */
  abstract static class FaultyUnique extends ForwardingDriver {

    FaultyUnique(PersistenceContract driver) {
      super(driver);
    }

    abstract boolean clash(Object given, Object stored);

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      for (Row row : search(meta, PaginateParams.of(1, 1_000)).data()) {
        for (FieldMeta field : meta.uniqueFields()) {
          if (clash(data.get(field.position()), row.get(field.position()))) {
            throw new DuplicateRecordException(meta.resource(), List.of(field.name()));
          }
        }
      }
      return super.create(meta, data);
    }
  }

  static final class IgnoresCase extends FaultyUnique {
    IgnoresCase(PersistenceContract driver) {
      super(driver);
    }

    @Override
    boolean clash(Object given, Object stored) {
      return given instanceof String text
          && stored instanceof String other
          && text.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
  }

  static final class NullsClash extends FaultyUnique {
    NullsClash(PersistenceContract driver) {
      super(driver);
    }

    @Override
    boolean clash(Object given, Object stored) {
      return Objects.equals(given, stored);
    }
  }

  static final class StoredNameReported extends ForwardingDriver {
    StoredNameReported(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      try {
        return super.create(meta, data);
      } catch (DuplicateRecordException e) {
        List<String> stored =
            e.fields().stream()
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
        throw new DuplicateRecordException(e.resource(), stored, e);
      }
    }
  }

  /** As an identity column does that isn't told of identities given by hand. */
  static final class IdentityTakenTwice extends ForwardingDriver {
    private int made;

    IdentityTakenTwice(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public synchronized Row create(PersistenceMeta meta, Row data) {
      FieldMeta identity = meta.identityFields().get(0);
      if (!identity.isMadeByStore() || data.has(identity.position())) {
        return super.create(meta, data);
      }
      made++;
      Map<String, Object> values = Map.of(identity.name(), Rows.ofType(identity, made));
      return super.create(meta, Rows.merged(data, Row.of(meta, values)));
    }
  }

  /** Creates the table anew where it should have left it alone. */
  static final class InitializeStartsAnew extends ForwardingDriver {
    InitializeStartsAnew(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      super.initialize(meta);
      search(meta, PaginateParams.of(1, 1_000)).data().forEach(row -> destroy(meta, row.id()));
    }
  }

  /** Creates tables, and never adds to one. */
  static final class NewFieldsNotAdded extends ForwardingDriver {
    private final Map<String, PersistenceMeta> known = new HashMap<>();

    NewFieldsNotAdded(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public synchronized void initialize(PersistenceMeta meta) {
      PersistenceMeta before = known.putIfAbsent(meta.resource(), meta);
      if (before != null && before.size() < meta.size()) {
        throw new StorageException("The table of " + meta + " has too few columns.");
      }
      super.initialize(meta);
    }
  }
}
