package dev.anhanga.processor.model;

import java.util.Optional;

/**
 * One component. Optional parts are there where the user wrote the annotation.
 *
 * @param position its place among the components, from 0
 * @param unique its {@code @Unique}
 * @param index its {@code @Index}
 * @param stored its {@code @Stored}
 * @param version where {@code @Version} is
 * @param origin the component's name
 */
public record FieldModel(
    String name,
    int position,
    FieldType type,
    boolean nullable,
    Optional<IdentityModel> identity,
    Optional<DecimalModel> decimal,
    Optional<DefaultModel> defaultValue,
    Optional<KeyModel> unique,
    Optional<KeyModel> index,
    Optional<StoredModel> stored,
    Optional<Origin> version,
    Origin origin) {

  /** The type of a component that passed the checks. */
  public KnownType known() {
    if (type instanceof KnownType known) {
      return known;
    }
    throw new IllegalStateException(name + " has no known type.");
  }

  /** What its values are, for a component that passed the checks. */
  public Kind kind() {
    return known().kind();
  }

  /** The name that every store is to give it, where the user wrote one. */
  public Optional<String> givenName() {
    return stored.flatMap(StoredModel::name);
  }
}
