package dev.anhanga.runtime.meta;

import dev.anhanga.runtime.error.InvalidQueryException;
import java.util.ArrayList;
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
  private final Keys keys;
  private final List<FieldMeta> uniqueFields;
  private final List<List<FieldMeta>> uniques;
  private final List<List<FieldMeta>> indexes;
  private final @Nullable FieldMeta version;
  private final @Nullable FieldMeta createdAt;
  private final @Nullable FieldMeta updatedAt;

  private PersistenceMeta(String resource, boolean invariants, FieldMeta[] given, Keys keys) {
    this.resource = resource;
    this.invariants = invariants;
    this.keys = keys;
    this.positions = new FieldMeta[given.length];
    // No functions here: each would be linked at the start of every program.
    for (int position = 0; position < given.length; position++) {
      positions[position] = keys.marked(given[position]).at(position);
    }
    HiddenFields.check(List.of(positions));
    this.fields = byName(positions);
    FieldRoles roles = FieldRoles.of(positions);
    this.identityFields = List.copyOf(roles.identity);
    this.identity = names(identityFields);
    this.uniqueFields = List.copyOf(roles.unique);
    this.uniques = keysOf(roles.unique, keys.uniques());
    this.indexes = keysOf(roles.indexed, keys.indexes());
    this.version = roles.version;
    this.createdAt = roles.createdAt;
    this.updatedAt = roles.updatedAt;
  }

  private static List<String> names(List<FieldMeta> some) {
    List<String> names = new ArrayList<>(some.size());
    for (FieldMeta field : some) {
      names.add(field.name());
    }
    return List.copyOf(names);
  }

  /**
   * The meta of a record with these fields, in this order.
   *
   * @param resource 1 to 63 letters, digits, {@code _} or {@code -}, the first a letter
   * @throws IllegalArgumentException if the resource has another form, two fields share a name,
   *     none is the identity, the store is to make one of several that are, or a hidden field is
   *     needed: it isn't nullable, is the identity, the version or a time, or is required in a
   *     nested record of which other fields aren't hidden
   */
  public static PersistenceMeta of(String resource, FieldMeta... fields) {
    if (!RESOURCE.matcher(resource).matches()) {
      throw new IllegalArgumentException(
          "A resource is 1 to 63 letters, digits, _ or -, first a letter: " + resource);
    }
    PersistenceMeta meta = new PersistenceMeta(resource, false, fields, Keys.NONE);
    if (meta.identity.isEmpty()) {
      throw new IllegalArgumentException(resource + " has no identity.");
    }
    if (meta.identity.size() > 1
        && meta.identityFields.stream().anyMatch(FieldMeta::isMadeByStore)) {
      throw new IllegalArgumentException(
          resource + " has an identity of several fields, of which the store can't make one.");
    }
    return meta;
  }

  /** The same meta for a record whose own constructor may refuse values. */
  public PersistenceMeta withInvariants() {
    return new PersistenceMeta(resource, true, positions, keys);
  }

  /**
   * The same meta with a unique key: no two records have the same values in these fields together,
   * unless one of them is null.
   *
   * @throws IllegalArgumentException if there is no such field, or none is named
   */
  public PersistenceMeta withUnique(String... names) {
    return with(keys.withUnique(checkedKey(names)));
  }

  /**
   * The same meta with an index on these fields together, in this order.
   *
   * @throws IllegalArgumentException if there is no such field, or none is named
   */
  public PersistenceMeta withIndex(String... names) {
    return with(keys.withIndex(checkedKey(names)));
  }

  private PersistenceMeta with(Keys changed) {
    return new PersistenceMeta(resource, invariants, positions, changed);
  }

  private List<String> checkedKey(String... names) {
    for (String name : names) {
      FieldMeta field = fields.get(name);
      if (field == null) {
        throw new IllegalArgumentException(
            resource + " has no field " + Suggestion.among(name, fields.keySet()));
      }
      if (field.dataType() == DataType.JSON) {
        throw new IllegalArgumentException("No store can index " + field + ".");
      }
    }
    if (names.length == 0 || Stream.of(names).distinct().count() < names.length) {
      throw new IllegalArgumentException(
          "A key of " + resource + " names at least one field, and none twice.");
    }
    return List.of(names);
  }

  /** Those of one field each, and then those of several. */
  private List<List<FieldMeta>> keysOf(List<FieldMeta> alone, List<List<String>> named) {
    List<List<FieldMeta>> all = new ArrayList<>();
    for (FieldMeta field : alone) {
      all.add(List.of(field));
    }
    for (List<String> names : named) {
      if (names.size() > 1) {
        all.add(names.stream().map(fields::get).toList());
      }
    }
    return List.copyOf(all);
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

  /** The fields that are unique by themselves, in order. */
  public List<FieldMeta> uniqueFields() {
    return uniqueFields;
  }

  /** The unique keys: first those of one field each, and then those of several. */
  public List<List<FieldMeta>> uniques() {
    return uniques;
  }

  /** What is indexed, beside identity and unique keys: fields by themselves, then several. */
  public List<List<FieldMeta>> indexes() {
    return indexes;
  }

  /** The field that every update raises, if there is one. */
  public Optional<FieldMeta> version() {
    return Optional.ofNullable(version);
  }

  /** The field with the time at which a record was created, if there is one. */
  public Optional<FieldMeta> createdAt() {
    return Optional.ofNullable(createdAt);
  }

  /** The field with the time at which a record was last created or updated, if there is one. */
  public Optional<FieldMeta> updatedAt() {
    return Optional.ofNullable(updatedAt);
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
