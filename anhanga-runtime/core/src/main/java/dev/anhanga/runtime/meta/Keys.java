package dev.anhanga.runtime.meta;

import java.util.ArrayList;
import java.util.List;

/**
 * The unique keys and indexes of a meta that were said of it rather than of a field, by the names
 * of their fields.
 */
record Keys(List<List<String>> uniques, List<List<String>> indexes) {

  static final Keys NONE = new Keys(List.of(), List.of());

  Keys withUnique(List<String> names) {
    return new Keys(with(uniques, names), indexes);
  }

  Keys withIndex(List<String> names) {
    return new Keys(uniques, with(indexes, names));
  }

  private static List<List<String>> with(List<List<String>> some, List<String> one) {
    List<List<String>> more = new ArrayList<>(some);
    more.add(one);
    return List.copyOf(more);
  }

  /** The field as the keys have it: in one with others, or in one of its own. */
  FieldMeta marked(FieldMeta field) {
    List<String> alone = List.of(field.name());
    FieldMeta marked = uniques.contains(alone) ? field.unique() : field;
    marked = indexes.contains(alone) ? marked.indexed() : marked;
    boolean isPart = isInAny(uniques, field.name()) || isInAny(indexes, field.name());
    return isPart ? marked.inKey() : marked;
  }

  private static boolean isInAny(List<List<String>> keys, String name) {
    for (List<String> names : keys) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
