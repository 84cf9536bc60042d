package dev.anhanga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One value of the record that is stored: a component, or one of a nested record. Optional parts
 * are there where the user wrote the annotation.
 *
 * @param position its place among the fields, from 0
 * @param unique its {@code @Unique}
 * @param index its {@code @Index}
 * @param stored its {@code @Stored}
 * @param version where {@code @Version} is
 * @param times its {@code @CreatedAt} and {@code @UpdatedAt}
 * @param origin the component's name
 */
public record FieldModel(
    FieldPath path,
    int position,
    FieldType type,
    Nullness nullness,
    Hiding hiding,
    Optional<IdentityModel> identity,
    Optional<DecimalModel> decimal,
    Optional<DefaultModel> defaultValue,
    Optional<KeyModel> unique,
    Optional<KeyModel> index,
    Optional<StoredModel> stored,
    Optional<Origin> version,
    List<TimeModel> times,
    Origin origin)
    implements PartModel {

  /** Its name in the meta: {@code address.street}. */
  public String name() {
    return path.name();
  }

  /** Whether null is a value of the field in the meta. */
  public boolean isNullable() {
    return identity.isEmpty() && (nullness.isOwn() || nullness.around().isPresent());
  }

  /** The default; none inside a nested record that may be missing, or it never would be. */
  public Optional<DefaultModel> appliedDefault() {
    return nullness.around().isPresent() ? Optional.empty() : defaultValue;
  }

  @Override
  public List<FieldModel> fields() {
    return List.of(this);
  }

  /** The type of a component that passed the checks. */
  public KnownType known() {
    if (type instanceof KnownType known) {
      return known;
    }
    throw new IllegalStateException(name() + " has no known type.");
  }

  /** What its values are, for a component that passed the checks. */
  public Kind kind() {
    return known().kind();
  }

  /** The digits of a decimal; as many as there can be where nothing is said, as of BigInteger. */
  public Digits digits() {
    return decimal.map(given -> new Digits(given.precision(), given.scale())).orElse(Digits.WHOLE);
  }

  /** How many digits there are, and how many of them behind the point. */
  public record Digits(int precision, int scale) {

    private static final Digits WHOLE = new Digits(38, 0);
  }

  /** The name that every store is to give it, where the user wrote one; after those around it. */
  public Optional<String> givenName() {
    return stored.flatMap(StoredModel::name).map(name -> around() + name);
  }

  private String around() {
    String name = name();
    int end = name.length() - path.last().length();
    return Words.snake(name.substring(0, end)).replace('.', '_');
  }
}
