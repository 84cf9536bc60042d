package dev.anhanga.runtime.persistence;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.EnumSet;
import java.util.Set;

/**
 * What not every store can do. A driver declares those it has; a service whose schema needs another
 * one is refused when it is built.
 */
public enum Capability {
  /** Keeps unique keys unique, of one field or several, also among concurrent writers. */
  UNIQUE_FIELDS,
  /** Raises versions atomically, and refuses writes that carry a stale one. */
  VERSIONS,
  /** Makes identities itself. */
  GENERATED_IDENTITY,
  /** Stores trees. */
  JSON_FIELDS,
  /** Of several rows that one call writes, writes all or none. */
  ATOMIC_BATCHES,
  /** Makes several calls as one: all that they change is kept, or nothing. */
  TRANSACTIONS;

  /** What is left of these where calls may be on any thread, and a transaction is on one. */
  static Set<Capability> withoutTransactions(Set<Capability> capabilities) {
    Set<Capability> left = EnumSet.allOf(Capability.class);
    left.retainAll(capabilities);
    left.remove(TRANSACTIONS);
    return left;
  }

  /** What a driver must have to store such records. */
  public static Set<Capability> neededBy(PersistenceMeta meta) {
    Set<Capability> needed = EnumSet.noneOf(Capability.class);
    if (!meta.uniques().isEmpty()) {
      needed.add(UNIQUE_FIELDS);
    }
    for (FieldMeta field : meta.fields().values()) {
      if (field.isVersion()) {
        needed.add(VERSIONS);
      }
      if (field.isMadeByStore()) {
        needed.add(GENERATED_IDENTITY);
      }
      if (field.dataType() == DataType.JSON) {
        needed.add(JSON_FIELDS);
      }
    }
    return needed;
  }
}
