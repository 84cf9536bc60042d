package dev.anhanga.contract;

import dev.anhanga.annotations.Generation;
import dev.anhanga.contract.sequence.Subject;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.Capability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The records of random sequences, as far as a driver has what they need. */
final class SequenceSubjects {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);

  private final Set<Capability> capabilities;
  private final boolean sortsByCodePoint;

  SequenceSubjects(Set<Capability> capabilities, boolean sortsByCodePoint) {
    this.capabilities = capabilities;
    this.sortsByCodePoint = sortsByCodePoint;
  }

  List<Subject> all() {
    List<Subject> all = new ArrayList<>(List.of(everyKind(), orderLine()));
    if (capabilities.contains(Capability.VERSIONS)) {
      all.add(document());
    }
    if (capabilities.contains(Capability.UNIQUE_FIELDS)) {
      all.add(member());
    }
    if (capabilities.contains(Capability.GENERATED_IDENTITY)) {
      all.add(ticket());
    }
    return all;
  }

  /** A field of each kind, with values at its edges. */
  private Subject everyKind() {
    List<FieldMeta> fields = new ArrayList<>(List.of(ID));
    Map<String, List<Object>> values = new HashMap<>(Map.of("id", List.of(1, 2, 3, 4)));
    for (FieldKind kind : FieldKind.values()) {
      if (kind != FieldKind.JSON || capabilities.contains(Capability.JSON_FIELDS)) {
        String name =
            "a" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        fields.add(kind.field(name).nullable());
        values.put(name, Samples.boundaries(kind).stream().filter(this::isSorted).toList());
      }
    }
    return new Subject(
        PersistenceMeta.of("sequence-kinds", fields.toArray(FieldMeta[]::new)), values);
  }

  private boolean isSorted(Object value) {
    return sortsByCodePoint
        || !(value instanceof String text)
        || text.chars().allMatch(unit -> unit < Character.MIN_SURROGATE);
  }

  /** An identity of two parts, and defaults. */
  private static Subject orderLine() {
    return new Subject(
        PersistenceMeta.of(
            "sequence-lines",
            FieldMeta.of("product", DataType.STRING),
            FieldMeta.of("orderId", DataType.UUID).identity(Generation.ASSIGNED),
            FieldMeta.of("quantity", DataType.INT).defaultValue(1),
            FieldMeta.of("line", DataType.INT).identity(Generation.ASSIGNED),
            FieldMeta.of("note", DataType.STRING).nullable()),
        Map.of(
            "product", List.of("", "Salt", "salt", "pepper"),
            "orderId", List.of(new UUID(0, 1), new UUID(-1, 1)),
            "quantity", List.of(-1, 0, 1, 1_000),
            "line", List.of(1, 2),
            "note", List.of("", " ", "100%", "a_b", "é")));
  }

  /** A version, which is stale as often as not. */
  private static Subject document() {
    return new Subject(
        PersistenceMeta.of(
            "sequence-documents",
            ID,
            FieldMeta.of("title", DataType.STRING),
            FieldMeta.of("version", DataType.LONG).version()),
        Map.of(
            "id", List.of(1, 2, 3),
            "title", List.of("a", "B", "b"),
            "version", List.of(1L, 2L, 3L)));
  }

  /** A unique field, and two that are unique together, one of which may be null. */
  private static Subject member() {
    return new Subject(
        PersistenceMeta.of(
                "sequence-members",
                ID,
                FieldMeta.of("email", DataType.STRING).nullable().unique(),
                FieldMeta.of("tenant", DataType.INT),
                FieldMeta.of("userName", DataType.STRING).nullable())
            .withUnique("tenant", "userName"),
        Map.of(
            "id", List.of(1, 2, 3, 4, 5),
            "email", List.of("", "a@b", "A@b", "c@d", "e@f", "g@h"),
            "tenant", List.of(1, 2, 3),
            "userName", List.of("ada", "bob", "eve")));
  }

  /** An identity that the store makes. */
  private static Subject ticket() {
    return new Subject(
        PersistenceMeta.of(
            "sequence-tickets",
            FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE),
            FieldMeta.of("title", DataType.STRING),
            FieldMeta.of("rank", DataType.INT).nullable()),
        Map.of("title", List.of("a", "b", "c"), "rank", List.of(0, 1, 2)));
  }
}
