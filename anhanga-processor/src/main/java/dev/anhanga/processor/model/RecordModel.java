package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record to be stored, whatever is wrong with it. Once it has passed the checks, every writer
 * succeeds.
 *
 * @param naming how names are spelled that the user didn't write
 * @param parts its components
 * @param jsonRecords the records in its JSON trees, each once
 * @param keys the keys that are declared on the record, and not on one component
 * @param origin its {@code @Schema}
 */
public record RecordModel(
    ClassName name,
    Declaration declaration,
    ResourceModel resource,
    NamingOptions naming,
    List<PartModel> parts,
    List<JsonRecordModel> jsonRecords,
    List<KeyModel> keys,
    GeneratedNames names,
    Origin origin) {

  /** With all that can be said of a field, the code that makes the meta has room for these. */
  public static final int MOST_FIELDS = 500;

  /** The longest text that stores index, unless the user says otherwise. */
  private static final int INDEXED_LENGTH = 255;

  /** All that is stored, in order: nested records are the fields of their components. */
  public List<FieldModel> fields() {
    return parts.stream().flatMap(part -> part.fields().stream()).toList();
  }

  /** The components that patches set: all but those times that services set. */
  public List<PartModel> settable() {
    return parts.stream().filter(part -> !isTime(part)).toList();
  }

  /** Whether services set a time of its records. */
  public boolean isTimed() {
    return parts.stream().anyMatch(RecordModel::isTime);
  }

  private static boolean isTime(PartModel part) {
    return part instanceof FieldModel field && !field.times().isEmpty();
  }

  /** The nested records, at any depth. */
  public List<NestedModel> nested() {
    return nested(parts).toList();
  }

  private static Stream<NestedModel> nested(List<PartModel> parts) {
    return parts.stream()
        .filter(NestedModel.class::isInstance)
        .map(NestedModel.class::cast)
        .flatMap(part -> Stream.concat(Stream.of(part), nested(part.parts())));
  }

  /** Whether making the record of a row may fail, or change values. */
  public boolean mayRefuse() {
    return declaration.hasOwnConstructor()
        || nested().stream().anyMatch(NestedModel::hasOwnConstructor)
        || !isExact();
  }

  /** Whether a row gives back the very values that it was made of. */
  public boolean isExact() {
    return nested().stream().noneMatch(nested -> nested.nullness().isOwn())
        && fields().stream()
            .allMatch(field -> field.known().form().isEmpty() && !field.nullness().isOptional());
  }

  /** The record's name as users say it: {@code Outer.Person}. */
  public String shownName() {
    return String.join(".", name.simpleNames());
  }

  /** The components that are the identity, or have it in them. */
  public List<PartModel> identityParts() {
    return parts.stream().filter(PartModel::isIdentity).toList();
  }

  /** The fields that are the identity, in identity order. */
  public List<FieldModel> identity() {
    return fields().stream().filter(field -> field.identity().isPresent()).toList();
  }

  /** The component of this name. */
  public Optional<FieldModel> field(String component) {
    return fields().stream().filter(field -> field.name().equals(component)).findFirst();
  }

  /** All keys whose components are known: first those of components, and then the record's. */
  public List<ResolvedKey> resolvedKeys() {
    List<ResolvedKey> resolved = new ArrayList<>();
    for (FieldModel field : fields()) {
      field.unique().ifPresent(key -> resolved.add(ResolvedKey.alone(key, field)));
      field.index().ifPresent(key -> resolved.add(ResolvedKey.alone(key, field)));
    }
    keys.forEach(key -> ResolvedKey.of(key, this).ifPresent(resolved::add));
    return resolved;
  }

  /** The finders of the unique keys whose components are known. */
  public List<FinderModel> finders() {
    return resolvedKeys().stream()
        .filter(key -> key.kind() == KeyKind.UNIQUE)
        .map(FinderModel::of)
        .toList();
  }

  /** Whether a component has such a key of its own, wherever that is declared. */
  public boolean isKeyAlone(FieldModel field, KeyKind kind) {
    return resolvedKeys().stream().anyMatch(key -> key.kind() == kind && key.isAlone(field));
  }

  /** Whether stores index a component, be it with others. */
  public boolean isIndexed(FieldModel field) {
    return field.identity().isPresent()
        || resolvedKeys().stream().anyMatch(key -> key.fields().contains(field));
  }

  /** How long a component's text may be. */
  public int maxLength(FieldModel field) {
    int usual = isIndexed(field) ? INDEXED_LENGTH : Integer.MAX_VALUE;
    return field.stored().flatMap(StoredModel::length).filter(length -> length > 0).orElse(usual);
  }

  /** What stores are told to call a component; empty, if they find the usual name themselves. */
  public Optional<String> toldName(FieldModel field) {
    return field.givenName().isPresent() || naming.fields() == NamingOptions.USUAL.fields()
        ? field.givenName()
        : Optional.of(naming.fields().spelled(field.name()));
  }

  /** What stores commonly call a component: no two of a record may share a name. */
  public String storedName(FieldModel field) {
    return toldName(field).orElseGet(() -> NamingOptions.USUAL.fields().spelled(field.name()));
  }

  /** Whether several fields are the identity together. */
  public boolean isIdentityComposite() {
    return identity().size() > 1;
  }
}
