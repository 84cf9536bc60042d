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
    Set<String> names = new HashSet<>();
    boolean isTotal = false;
    boolean descending = false;
    for (Sort sort : named) {
      FieldMeta field = checked(meta, sort);
      // A field's second mention can't change the order any more.
      if (names.add(field.name()) && !isTotal) {
        complete.add(sort);
        isTotal = field.isUnique() && !field.isNullable() && !sort.ignoringCase();
        descending = sort.isDescending();
      }
    }
    if (!isTotal) {
      for (String part : meta.identity()) {
        if (complete.stream()
            .noneMatch(sort -> sort.field().equals(part) && !sort.ignoringCase())) {
          complete.add(descending ? Sort.descending(part) : Sort.ascending(part));
        }
      }
    }
    return List.copyOf(complete);
  }

  private static FieldMeta checked(PersistenceMeta meta, Sort sort) {
    FieldMeta field = meta.field(sort.field());
    if (!field.dataType().isOrdered()) {
      throw new InvalidQueryException("There is no order by " + field + ".");
    }
    if (sort.ignoringCase() && field.dataType() != DataType.STRING) {
      throw new InvalidQueryException("Only text can ignore case, and not " + field + ".");
    }
    return field;
  }
}
