package dev.anhanga.processor.model;

/** What a component's values are, however its Java type is spelled. */
public enum Kind {
  STRING("STRING", "getString", "TextField", "any text"),
  BOOLEAN("BOOLEAN", "getBoolean", "BooleanField", "true or false"),
  INT("INT", "getInt", "IntField", "42"),
  LONG("LONG", "getLong", "LongField", "42"),
  DOUBLE("DOUBLE", "getDouble", "DoubleField", "1.5"),
  DECIMAL("DECIMAL", "getDecimal", "ComparableField", "12.50"),
  UUID("UUID", "getUuid", "ComparableField", "01890a5d-ac96-774b-bcce-b302099a8057"),
  DATE("DATE", "getDate", "ComparableField", "2026-01-31"),
  TIME("TIME", "getTime", "ComparableField", "12:30:00"),
  DATETIME("DATETIME", "getDateTime", "ComparableField", "2026-01-31T12:30:00"),
  INSTANT("INSTANT", "getInstant", "ComparableField", "2026-01-31T12:30:00Z"),
  /** Travels as text: the constant's name. */
  ENUM("STRING", "getEnum", "EnumField", "a constant's name"),
  BYTES("BYTES", "getBytes", "BytesField", "nothing"),
  JSON("JSON", "getJson", "JsonField", "nothing");

  private final String dataType;
  private final String getter;
  private final String fieldClass;
  private final String example;

  Kind(String dataType, String getter, String fieldClass, String example) {
    this.dataType = dataType;
    this.getter = getter;
    this.fieldClass = fieldClass;
    this.example = example;
  }

  /** The constant of the runtime's {@code DataType}. */
  public String dataType() {
    return dataType;
  }

  /** The method of the runtime's {@code Row} that reads such a value. */
  public String getter() {
    return getter;
  }

  /** The runtime's class for constants of such fields. */
  public String fieldClass() {
    return fieldClass;
  }

  /** Whether that class is generic in the value's type. */
  public boolean isFieldGeneric() {
    return this == ENUM || fieldClass.equals("ComparableField");
  }

  /** How a value is written in {@code @Default}. */
  public String example() {
    return example;
  }
}
