package dev.anhanga.contract.sequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record or a patch holds, before it is known which identities the store makes.
 *
 * @param values by the fields' names, in order
 */
record Fields(Map<String, @Nullable Object> values) {

  Fields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Names and values in turn, as {@link Session#row} takes them. */
  @Nullable Object[] inTurn() {
    List<@Nullable Object> all = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          all.add(name);
          all.add(value);
        });
    return all.toArray();
  }

  Fields without(String name) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(values);
    rest.remove(name);
    return new Fields(rest);
  }

  Fields with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new Fields(changed);
  }

  /** The call that makes them a record. */
  String row() {
    return "s.row(" + arguments() + ")";
  }

  /** The call that makes them a patch. */
  String patch() {
    return "s.patch(" + arguments() + ")";
  }

  private String arguments() {
    return Literals.arguments(inTurn());
  }

  static String rows(List<Fields> all) {
    return "List.of(" + String.join(", ", all.stream().map(Fields::row).toList()) + ")";
  }
}
