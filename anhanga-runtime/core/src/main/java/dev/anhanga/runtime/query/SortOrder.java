package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Checks an order against a meta, and completes it so that no two rows are equal in it. That is
 * done for each query, so that lists are gone through by index, which needs no memory.
 */
final class SortOrder {

  private SortOrder() {}

  /**
   * The order with the identity as last key, in the direction of the last named one, unless a key
   * already tells all rows apart.
   */
  static List<Sort> complete(PersistenceMeta meta, List<Sort> named) {
    List<Sort> complete = new ArrayList<>(named.size() + meta.identity().size());
    for (int index = 0; index < named.size(); index++) {
      Sort sort = named.get(index);
      check(meta, sort);
      if (!isTotal(meta, complete) && !isTold(complete, sort)) {
        complete.add(sort);
      }
    }
    boolean isNamedWhole = complete.size() == named.size();
    return !addIdentity(meta, complete) && isNamedWhole
        ? named
        : Collections.unmodifiableList(complete);
  }

  /** Adds what is needed of the identity; whether anything is. */
  private static boolean addIdentity(PersistenceMeta meta, List<Sort> complete) {
    int named = complete.size();
    if (!isTotal(meta, complete)) {
      boolean descending = named > 0 && complete.get(named - 1).isDescending();
      for (int index = 0; index < meta.identity().size(); index++) {
        String part = meta.identity().get(index);
        Sort last = descending ? Sort.descending(part) : Sort.ascending(part);
        if (!isTold(complete, last)) {
          complete.add(last);
        }
      }
    }
    return complete.size() > named;
  }

  /** Whether no two rows are equal in it: it tells all of the identity, or of a unique value. */
  private static boolean isTotal(PersistenceMeta meta, List<Sort> told) {
    if (areExact(told, meta.identityFields())) {
      return true;
    }
    for (int index = 0; index < meta.uniques().size(); index++) {
      List<FieldMeta> key = meta.uniques().get(index);
      if (areExact(told, key) && key.stream().noneMatch(FieldMeta::isNullable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areExact(List<Sort> told, List<FieldMeta> fields) {
    if (told.size() < fields.size()) {
      return false;
    }
    for (int index = 0; index < fields.size(); index++) {
      if (!isExact(told, fields.get(index))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExact(List<Sort> told, FieldMeta field) {
    for (int index = 0; index < told.size(); index++) {
      Sort sort = told.get(index);
      if (!sort.ignoringCase() && sort.field().equals(field.name())) {
        return true;
      }
    }
    return false;
  }

  /** A field's second mention changes nothing, unless only the first ignores case. */
  private static boolean isTold(List<Sort> complete, Sort sort) {
    for (int index = 0; index < complete.size(); index++) {
      Sort told = complete.get(index);
      if (told.field().equals(sort.field()) && (!told.ignoringCase() || sort.ignoringCase())) {
        return true;
      }
    }
    return false;
  }

  private static void check(PersistenceMeta meta, Sort sort) {
    FieldMeta field = meta.field(sort.field());
    if (!field.dataType().isOrdered()) {
      throw new InvalidQueryException("There is no order by " + field + ".");
    }
    if (sort.ignoringCase() && field.dataType() != DataType.STRING) {
      throw new InvalidQueryException("Only text can ignore case, and not " + field + ".");
    }
  }
}
