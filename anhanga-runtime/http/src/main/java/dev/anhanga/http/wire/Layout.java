package dev.anhanga.http.wire;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON object the fields of a record are: one named {@code address.street} is the {@code
 * street} of an object {@code address}. Hidden fields are nowhere. Immutable once made.
 */
final class Layout {

  /** What a name in an object stands for. */
  sealed interface Part {}

  /** A field of the record. */
  record Leaf(FieldMeta field) implements Part {}

  /**
   * A nested record.
   *
   * @param isNullable whether it is null where all of its fields are
   */
  record Branch(Layout layout, boolean isNullable) implements Part {}

  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Layout() {}

  /**
   * The layout of a record.
   *
   * @throws IllegalArgumentException if a name is both a field and an object with fields in it
   */
  static Layout of(PersistenceMeta meta) {
    Layout root = new Layout();
    for (FieldMeta field : meta.fields().values()) {
      if (!field.isHidden()) {
        root.add(meta, field, 0);
      }
    }
    return root;
  }

  private void add(PersistenceMeta meta, FieldMeta field, int from) {
    String name = field.name();
    int point = name.indexOf('.', from);
    if (point < 0) {
      if (parts.putIfAbsent(name.substring(from), new Leaf(field)) != null) {
        throw ambiguous(meta, name);
      }
      return;
    }
    String path = name.substring(0, point);
    Part branch =
        parts.computeIfAbsent(
            name.substring(from, point), it -> new Branch(new Layout(), isNullable(meta, path)));
    if (!(branch instanceof Branch nested)) {
      throw ambiguous(meta, path);
    }
    nested.layout().add(meta, field, point + 1);
  }

  private static boolean isNullable(PersistenceMeta meta, String path) {
    return meta.fields().values().stream().anyMatch(field -> path.equals(field.requiredIn()));
  }

  private static IllegalArgumentException ambiguous(PersistenceMeta meta, String name) {
    return new IllegalArgumentException(
        meta
            + " can't be written as JSON: "
            + name
            + " is a field, and other fields are in it. Rename one of them.");
  }

  Map<String, Part> parts() {
    return parts;
  }

  @Nullable Part part(String name) {
    return parts.get(name);
  }
}
