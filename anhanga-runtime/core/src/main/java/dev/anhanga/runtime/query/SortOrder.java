package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks an order against a meta, and completes it so that no two rows are equal in it. */
final class SortOrder {

  private SortOrder() {}

  /**
   * The order with the identity as last key, in the direction of the last named one, unless a key
   * already tells all rows apart.
   */
  static List<Sort> complete(PersistenceMeta meta, List<Sort> named) {
    List<Sort> complete = new ArrayList<>();
    boolean descending = false;
    for (Sort sort : named) {
      check(meta, sort);
      if (!isTotal(meta, complete) && !isTold(complete, sort)) {
        complete.add(sort);
        descending = sort.isDescending();
      }
    }
    if (!isTotal(meta, complete)) {
      for (String part : meta.identity()) {
        Sort last = descending ? Sort.descending(part) : Sort.ascending(part);
        if (!isTold(complete, last)) {
          complete.add(last);
        }
      }
    }
    return List.copyOf(complete);
  }

  /** Whether no two rows are equal in it: it tells all of the identity, or of a unique value. */
  private static boolean isTotal(PersistenceMeta meta, List<Sort> told) {
    Set<String> exact = new HashSet<>();
    told.stream().filter(sort -> !sort.ignoringCase()).forEach(sort -> exact.add(sort.field()));
    return exact.containsAll(meta.identity())
        || meta.uniques().stream()
            .anyMatch(
                key ->
                    key.stream()
                        .allMatch(field -> !field.isNullable() && exact.contains(field.name())));
  }

  /** A field's second mention changes nothing, unless only the first ignores case. */
  private static boolean isTold(List<Sort> complete, Sort sort) {
    return complete.stream()
        .filter(told -> told.field().equals(sort.field()))
        .anyMatch(told -> !told.ignoringCase() || sort.ignoringCase());
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
