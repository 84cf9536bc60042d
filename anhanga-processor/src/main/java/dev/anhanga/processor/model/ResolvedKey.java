package dev.anhanga.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key of which every component is known, be it declared on one or on the record.
 *
 * @param fields its components, in its order
 */
public record ResolvedKey(KeyModel declared, List<FieldModel> fields) {

  /** A component's own key. */
  static ResolvedKey alone(KeyModel declared, FieldModel field) {
    return new ResolvedKey(declared, List.of(field));
  }

  /** A record's key; empty if it names no component, or one twice, or one that isn't there. */
  static Optional<ResolvedKey> of(KeyModel declared, RecordModel model) {
    List<FieldModel> fields = new ArrayList<>();
    for (KeyPart part : declared.parts()) {
      model.field(part.name()).filter(field -> !fields.contains(field)).ifPresent(fields::add);
    }
    boolean isWhole = !fields.isEmpty() && fields.size() == declared.parts().size();
    return isWhole ? Optional.of(new ResolvedKey(declared, List.copyOf(fields))) : Optional.empty();
  }

  /** Which annotation it is. */
  public KeyKind kind() {
    return declared.kind();
  }

  /** Whether this component is all of it. */
  public boolean isAlone(FieldModel field) {
    return fields.size() == 1 && fields.get(0).position() == field.position();
  }

  /** Whether the other is unique in the same components, which may be in another order. */
  public boolean isSameAs(ResolvedKey other) {
    return Set.copyOf(fields).equals(Set.copyOf(other.fields));
  }

  /** The names of its components, in its order. */
  public List<String> names() {
    return fields.stream().map(FieldModel::name).toList();
  }

  /** Where one of its components is named: in the annotation's fields, or by being annotated. */
  public Origin origin(FieldModel field) {
    return declared.parts().stream()
        .filter(part -> part.name().equals(field.name()))
        .map(KeyPart::origin)
        .findFirst()
        .orElse(declared.origin());
  }

  /** The key as users know it: {@code @Unique(tenant, email)}. */
  @Override
  public String toString() {
    return names().stream().collect(Collectors.joining(", ", kind() + "(", ")"));
  }
}
