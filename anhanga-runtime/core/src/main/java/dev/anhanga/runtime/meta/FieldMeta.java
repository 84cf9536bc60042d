package dev.anhanga.runtime.meta;

import dev.anhanga.annotations.Generation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record: its name, its type and what holds for its values. Immutable; the methods
 * named for a property, such as {@link #unique()}, return a field that has it.
 */
public final class FieldMeta {

  /** The longest text, in characters, of an identity, unique or indexed field, unless it says. */
  public static final int INDEXED_LENGTH = 255;

  /** The longest text, in characters, that such a field can say. */
  public static final int LONGEST_INDEXED = 670;

  private final String name;
  private final DataType dataType;
  private final FieldTraits traits;
  private final @Nullable String requiredIn;
  private final FieldStorage storage;
  private final int maxLength;
  private final int position;

  private FieldMeta(
      String name,
      DataType dataType,
      FieldTraits traits,
      @Nullable String requiredIn,
      FieldStorage storage,
      int position) {
    this.name = name;
    this.dataType = dataType;
    this.traits = traits;
    this.requiredIn = requiredIn;
    this.storage = storage;
    this.position = position;
    this.maxLength = longest();
  }

  private int longest() {
    if (storage.length() > 0) {
      return storage.length();
    }
    boolean isShort = isInKey() || !enumNames().isEmpty();
    return dataType == DataType.STRING && isShort ? INDEXED_LENGTH : Integer.MAX_VALUE;
  }

  /** A required field that nothing else is said about. */
  public static FieldMeta of(String name, DataType dataType) {
    return new FieldMeta(name, dataType, FieldTraits.NONE, null, FieldStorage.UNSAID, -1);
  }

  /** A required field of an enum type, which travels as the constants' names. */
  public static FieldMeta of(String name, Class<? extends Enum<?>> type) {
    List<String> names = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    return new FieldMeta(
        name, DataType.STRING, FieldTraits.NONE.withNames(names), null, FieldStorage.UNSAID, -1);
  }

  /** This field as the identity, or as a part of it. */
  public FieldMeta identity(Generation generation) {
    return with(traits.withGeneration(generation));
  }

  /** This field, with null as one more value. */
  public FieldMeta nullable() {
    return with(traits.withNullable());
  }

  /**
   * This field as a required one of a nested record that may be null: it is null where all fields
   * of the nested record are, and nowhere else.
   *
   * @param nested the nested record's name, as {@code address} for {@code address.street}
   */
  public FieldMeta requiredIn(String nested) {
    return new FieldMeta(name, dataType, traits.withNullable(), nested, storage, position);
  }

  /** This field, with every value but null in at most one record. */
  public FieldMeta unique() {
    return with(traits.withUnique());
  }

  /**
   * This field as one that an HTTP handler neither tells nor takes. In stores, and in queries of
   * Java code, it is like any other. It has to be nullable, and neither the identity nor the
   * version or a time; {@link PersistenceMeta#of} refuses others.
   */
  public FieldMeta hidden() {
    return with(traits.withHidden());
  }

  /** This field as the version that every update raises. */
  public FieldMeta version() {
    return with(traits.withUpkeep(FieldTraits.Upkeep.VERSION));
  }

  /**
   * This field as the time at which a record was created, which services set.
   *
   * @throws IllegalArgumentException if it isn't an INSTANT
   */
  public FieldMeta createdAt() {
    return stamp(FieldTraits.Upkeep.CREATED_AT);
  }

  /**
   * This field as the time at which a record was last created or updated, which services set.
   *
   * @throws IllegalArgumentException if it isn't an INSTANT
   */
  public FieldMeta updatedAt() {
    return stamp(FieldTraits.Upkeep.UPDATED_AT);
  }

  private FieldMeta stamp(FieldTraits.Upkeep upkeep) {
    if (dataType != DataType.INSTANT) {
      throw new IllegalArgumentException(this + " can't be a time, as it is no INSTANT.");
    }
    return with(traits.withUpkeep(upkeep));
  }

  /** This field with so many digits, so many of them behind the point. */
  public FieldMeta decimal(int precision, int scale) {
    return with(traits.withDecimal(precision, scale));
  }

  /**
   * This field with a value for records that are created without one.
   *
   * @throws IllegalArgumentException if the field can't hold the value
   */
  public FieldMeta defaultValue(Object value) {
    return with(traits.withDefault(NormalForm.of(this, value)));
  }

  /** This field with an index, so that searches and sorts by it are fast. */
  public FieldMeta indexed() {
    return with(storage.withIndex());
  }

  /** This field as a part of a key of the meta's. */
  FieldMeta inKey() {
    return with(storage.withKey());
  }

  /**
   * This field with text of at most so many characters.
   *
   * @throws IllegalArgumentException if it is another type, or the length is below 1
   */
  public FieldMeta length(int longest) {
    if (dataType != DataType.STRING || longest < 1) {
      throw new IllegalArgumentException(this + " can't have the length " + longest + ".");
    }
    return with(storage.withLength(longest));
  }

  /**
   * This field, by that name in every store.
   *
   * @throws IllegalArgumentException if the name is empty
   */
  public FieldMeta stored(String storedName) {
    if (storedName.isBlank()) {
      throw new IllegalArgumentException(this + " is stored without a name.");
    }
    return with(storage.withName(storedName));
  }

  private FieldMeta with(FieldTraits changed) {
    return new FieldMeta(name, dataType, changed, requiredIn, storage, position);
  }

  private FieldMeta with(FieldStorage changed) {
    return new FieldMeta(name, dataType, traits, requiredIn, changed, position);
  }

  /** This field at a place in a meta, where all has been said of it. */
  FieldMeta at(int place) {
    if (isInKey() && storage.length() > LONGEST_INDEXED) {
      throw new IllegalArgumentException(
          this + " can be indexed up to " + LONGEST_INDEXED + " characters.");
    }
    if (traits.defaultValue() != null) {
      NormalForm.of(this, traits.defaultValue());
    }
    return new FieldMeta(name, dataType, traits, requiredIn, storage, place);
  }

  private boolean isInKey() {
    return isIdentity() || isUnique() || storage.inKey();
  }

  /** The record component's name. */
  public String name() {
    return name;
  }

  /** The type of the values that drivers see. */
  public DataType dataType() {
    return dataType;
  }

  /** The field's place in {@link PersistenceMeta#fields()}, from 0; -1 before it is in a meta. */
  public int position() {
    return position;
  }

  /** Whether null is a value of this field; all others are required. */
  public boolean isNullable() {
    return traits.nullable();
  }

  /** The nested record in which this field is null only if all of its fields are, if any. */
  public @Nullable String requiredIn() {
    return requiredIn;
  }

  /** Whether this is a field of the nested record of this name, at whatever depth. */
  boolean isIn(String nested) {
    return name.startsWith(nested) && name.startsWith(".", nested.length());
  }

  /** Whether the field is the identity, or a part of it. */
  public boolean isIdentity() {
    return traits.generation() != null;
  }

  /** How the identity is made when absent; null for a field that isn't one. */
  public @Nullable Generation generation() {
    return traits.generation();
  }

  /** Whether the store makes this field's values. */
  public boolean isMadeByStore() {
    return traits.generation() == Generation.DATABASE;
  }

  /** Whether every value but null is in at most one record. */
  public boolean isUnique() {
    return traits.unique();
  }

  /** Whether the field never leaves the server: an HTTP handler neither tells nor takes it. */
  public boolean isHidden() {
    return traits.hidden();
  }

  /** Whether this is the version that every update raises. */
  public boolean isVersion() {
    return traits.upkeep() == FieldTraits.Upkeep.VERSION;
  }

  /** Whether this is the time at which a record was created, which no update changes. */
  public boolean isCreatedAt() {
    return traits.upkeep() == FieldTraits.Upkeep.CREATED_AT;
  }

  /** Whether this is the time at which a record was last created or updated. */
  public boolean isUpdatedAt() {
    return traits.upkeep() == FieldTraits.Upkeep.UPDATED_AT;
  }

  /** The value at create when absent, in normal form; null if there is none. */
  public @Nullable Object defaultValue() {
    return traits.defaultValue();
  }

  /** The number of digits of a decimal; 0 for other types. */
  public int precision() {
    return traits.precision();
  }

  /** The number of digits behind the point of a decimal; 0 for other types. */
  public int scale() {
    return traits.scale();
  }

  /** The names of an enum's constants, in order; empty for all other fields. */
  public List<String> enumNames() {
    return traits.enumNames();
  }

  /** Whether the field has an index of its own, beside that which keeps it unique. */
  public boolean isIndexed() {
    return storage.indexed();
  }

  /** What every store is to call it; null if that is the driver's affair. */
  public @Nullable String storedName() {
    return storage.name();
  }

  /** The longest text, in characters (UTF-16 units); {@link Integer#MAX_VALUE} without a limit. */
  public int maxLength() {
    return maxLength;
  }

  /** What the field is, to be read in a message: {@code "balance (DECIMAL)"}. */
  @Override
  public String toString() {
    return name + " (" + dataType + ")";
  }
}
