package dev.anhanga.runtime.meta;

import dev.anhanga.runtime.error.InvalidQueryException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as data: its resource, its identity and its fields. Immutable. Two metas are equal only
 * if they are the same object, which makes one a cheap key for what a driver prepares.
 */
public final class PersistenceMeta {

  private static final Pattern RESOURCE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,62}");

  private final String resource;
  private final boolean invariants;
  private final FieldMeta[] positions;
  private final Map<String, FieldMeta> fields;
  private final List<String> identity;
  private final List<FieldMeta> identityFields;
  private final List<FieldMeta> uniqueFields;
  private final @Nullable FieldMeta version;

  private PersistenceMeta(String resource, boolean invariants, FieldMeta[] positions) {
    this.resource = resource;
    this.invariants = invariants;
    this.positions = positions;
    this.fields = byName(positions);
    this.identityFields = Stream.of(positions).filter(FieldMeta::isIdentity).toList();
    this.identity = identityFields.stream().map(FieldMeta::name).toList();
    this.uniqueFields = Stream.of(positions).filter(FieldMeta::isUnique).toList();
    this.version = Stream.of(positions).filter(FieldMeta::isVersion).findFirst().orElse(null);
  }

  /**
   * The meta of a record with these fields, in this order.
   *
   * @param resource 1 to 63 letters, digits, {@code _} or {@code -}, the first a letter
   * @throws IllegalArgumentException if the resource has another form, two fields share a name,
   *     none is the identity, or the store is to make one of several that are
   */
  public static PersistenceMeta of(String resource, FieldMeta... fields) {
    if (!RESOURCE.matcher(resource).matches()) {
      throw new IllegalArgumentException(
          "A resource is 1 to 63 letters, digits, _ or -, first a letter: " + resource);
    }
    FieldMeta[] placed = new FieldMeta[fields.length];
    Arrays.setAll(placed, position -> fields[position].at(position));
    PersistenceMeta meta = new PersistenceMeta(resource, false, placed);
    if (meta.identity.isEmpty()) {
      throw new IllegalArgumentException(resource + " has no identity.");
    }
    boolean isPartMade = meta.identityFields.stream().anyMatch(FieldMeta::isMadeByStore);
    if (isPartMade && meta.identity.size() > 1) {
      throw new IllegalArgumentException(
          resource + " has an identity of several fields, of which the store can't make one.");
    }
    return meta;
  }

  /** The same meta for a record whose own constructor may refuse values. */
  public PersistenceMeta withInvariants() {
    return new PersistenceMeta(resource, true, positions);
  }

  private static Map<String, FieldMeta> byName(FieldMeta[] positions) {
    Map<String, FieldMeta> names = new LinkedHashMap<>();
    for (FieldMeta field : positions) {
      if (names.put(field.name(), field) != null) {
        throw new IllegalArgumentException("Two fields are named " + field.name() + ".");
      }
    }
    return Collections.unmodifiableMap(names);
  }

  /** The resource's name, such as {@code person}. */
  public String resource() {
    return resource;
  }

  /** The names of the identity's fields; one, unless the identity is composite. */
  public List<String> identity() {
    return identity;
  }

  /** The fields by name, in the order of the record's components. */
  public Map<String, FieldMeta> fields() {
    return fields;
  }

  /** The number of fields. */
  public int size() {
    return positions.length;
  }

  /**
   * The field at a position.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public FieldMeta field(int position) {
    return positions[position];
  }

  /**
   * The field with this name.
   *
   * @throws InvalidQueryException if there is none, naming those that are
   */
  public FieldMeta field(String name) {
    FieldMeta field = fields.get(name);
    if (field == null) {
      throw new InvalidQueryException(
          resource + " has no field " + Suggestion.among(name, fields.keySet()));
    }
    return field;
  }

  /** The identity's fields, in identity order. */
  public List<FieldMeta> identityFields() {
    return identityFields;
  }

  /** The unique fields, in order. */
  public List<FieldMeta> uniqueFields() {
    return uniqueFields;
  }

  /** The field that every update raises, if there is one. */
  public Optional<FieldMeta> version() {
    return Optional.ofNullable(version);
  }

  /**
   * Whether the record's own constructor may refuse or change values. Where it can't, a driver may
   * commit an update before the record is built.
   */
  public boolean hasInvariants() {
    return invariants;
  }

  /** The resource's name. */
  @Override
  public String toString() {
    return resource;
  }
}
