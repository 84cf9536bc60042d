package dev.anhanga.http.wire;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Identities in JSON: a value, or a list of them where there are several. */
public final class IdTrees {

  private IdTrees() {}

  /** An identity in normal form. */
  public static Object tree(PersistenceMeta meta, Id id) {
    List<Object> values = new ArrayList<>();
    for (int index = 0; index < id.size(); index++) {
      FieldMeta part = meta.identityFields().get(index);
      values.add(ValueTrees.tree(part.dataType(), id.value(index)));
    }
    return values.size() == 1 ? values.get(0) : values;
  }

  /**
   * The identity that a tree tells.
   *
   * @throws InvalidQueryException if it is none of this meta
   */
  public static Id id(PersistenceMeta meta, @Nullable Object tree) {
    List<FieldMeta> parts = meta.identityFields();
    List<?> values =
        parts.size() > 1 && tree instanceof List<?> several
            ? several
            : Collections.singletonList(tree);
    if (values.size() != parts.size()) {
      throw new InvalidQueryException(
          "An identity of " + meta + " is a list of " + parts.size() + " values.");
    }
    Object[] parsed = new Object[values.size()];
    for (int index = 0; index < parsed.length; index++) {
      parsed[index] = value(meta, parts.get(index), values.get(index));
    }
    return parsed.length == 1 ? Id.of(parsed[0]) : Id.of(parsed);
  }

  private static Object value(PersistenceMeta meta, FieldMeta part, @Nullable Object tree) {
    if (tree == null) {
      throw new InvalidQueryException("An identity of " + meta + " is null.");
    }
    try {
      return ValueTrees.value(part, tree);
    } catch (IllegalArgumentException e) {
      throw new InvalidQueryException(
          "This is no identity of " + meta + ": " + part + " " + e.getMessage() + ".");
    }
  }
}
