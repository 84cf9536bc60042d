package dev.anhanga.processor.report;

import java.util.Locale;

/**
 * Everything that can be wrong, with the text that users read: what is wrong, on which name, and
 * what to do. Codes are for searching, and never change. Each has an entry in {@code
 * docs/diagnostics.md}.
 */
public enum Problem {
  // 1: the identity
  IDENTITY_MISSING(
      "ANH101", "%s has no identity. Mark the component that finds it with @Identity."),
  // ANH102 is retired: an identity may have several components.
  IDENTITY_TYPE(
      "ANH103",
      "%s is in the identity and can't be of type %s. Make it a UUID, a String, an int, a long, a"
          + " BigDecimal, an enum, a date or a time."),
  GENERATION_UNFIT(
      "ANH104", "%s has the type %s, which %s can't make. It is for %s; leave it out, or use %s."),
  GENERATION_IN_PART(
      "ANH111",
      "%s is one part of an identity of %s, so the database can't make it. Leave the generation"
          + " out and give the value, or make it the only @Identity."),

  // 2: the record and its resource
  RECORD_NEEDED(
      "ANH201",
      "@Schema is for records, and %s is %s. Declare it as a record, or take @Schema off."),
  RECORD_GENERIC(
      "ANH202",
      "%s has type parameters, so what it stores isn't known. Take them off, and name the types."),
  RECORD_PRIVATE(
      "ANH203",
      "%s is private, or inside a type that is, so generated code can't see it. Take off private."),
  RESOURCE_NAME(
      "ANH204",
      "The resource \"%s\" of %s isn't a name. Write 1 to 63 letters, digits, _ or - in"
          + " @Schema(\"...\"), the first a letter."),
  RESOURCE_TWICE(
      "ANH205",
      "%s has the resource \"%s\", which is that of %s already. Name another in @Schema(\"...\")."),
  SCHEMA_MISSING(
      "ANH206", "@%s on %s says nothing, as %s isn't a @Schema record. Put @Schema on it."),
  GENERATED_NAME_TAKEN(
      "ANH207",
      "%s needs the name %s for generated code, and there is such a type already. Rename"
          + " one of them."),
  OPTION_NAMING("ANH211", "-A%s can't be \"%s\".%s Write %s."),
  OPTION_UNKNOWN("ANH212", "There is no option -A%s.%s It can be %s."),

  // 3: the types of components
  TYPE_UNSUPPORTED(
      "ANH301",
      "%s has the type %s, which can't be stored. Use String, boolean, int, long, double or their boxes,"
          + " BigDecimal, UUID, LocalDate, LocalTime, LocalDateTime, Instant, an enum or byte[]."),
  TYPE_HAS_SUBSTITUTE("ANH302", "%s has the type %s, which can't be stored. Use %s instead."),
  TYPE_NOT_YET(
      "ANH303",
      "%s has the type %s, which can't be stored yet. Until then, use String, boolean, int, long, double or"
          + " their boxes, BigDecimal, UUID, LocalDate, LocalTime, LocalDateTime, Instant, an enum"
          + " or byte[]."),
  TYPE_HIDDEN(
      "ANH304",
      "%s has the type %s, which generated code can't see from its package. Make %s visible there."),
  TYPE_MISSING(
      "ANH305",
      "%s has the type %s, which doesn't exist, nor did any processor make it. Import it, or correct"
          + " the name."),
  PRIMITIVE_NULLABLE(
      "ANH306",
      "%s is @Nullable, and a primitive %s is never null. Use %s, or take off @Nullable."),
  FIELD_TWICE(
      "ANH307",
      "%s and %s would both be stored as \"%s\", as stores ignore case. Rename one of them, or"
          + " name it in @Stored."),

  // 4: what else is said about components
  DECIMAL_MISSING(
      "ANH401",
      "%s is a BigDecimal without @Decimal. Say how many digits it has, as in @Decimal(precision ="
          + " 12, scale = 2)."),
  DECIMAL_UNFIT(
      "ANH402", "@Decimal is for a BigDecimal, and %s has the type %s. Take @Decimal off."),
  DECIMAL_PRECISION("ANH403", "The precision of %s is %s. It counts all digits: make it 1 to 38."),
  DECIMAL_SCALE(
      "ANH404",
      "The scale of %s is %s. It counts the digits behind the point: make it 0 to %s, the"
          + " precision."),
  VERSION_TYPE("ANH411", "%s is the version and can't be of type %s. Make it a long or an int."),
  VERSION_SEVERAL(
      "ANH412",
      "%s has a second version, %s, beside %s. One counts every update: take off the other."),
  VERSION_IDENTITY(
      "ANH413",
      "%s is the identity, which never changes, so it can't be the @Version too. Use two"
          + " components."),
  VERSION_UNIQUE(
      "ANH414",
      "%s is the version, which starts at 1 in every record, so %s can't have it. Take it out."),
  KEY_BYTES(
      "ANH421",
      "%s is a %s, which stores can't index, so %s can't have it. Take it out, or keep a hash of it"
          + " in a String."),
  KEY_FIELD_UNKNOWN("ANH431", "%s of %s names \"%s\", which is no component.%s It has %s."),
  KEY_FIELD_TWICE("ANH432", "%s of %s names %s twice. Take it out once."),
  KEY_EMPTY(
      "ANH433",
      "%s on the record %s names no component. Write %1$s(fields = {\"a\", \"b\"}), or put it on"
          + " the component that is meant."),
  KEY_ON_COMPONENT(
      "ANH434",
      "%s on %s is of that component alone, and names others. Take out the fields, or put it on the"
          + " record."),
  KEY_TWICE("ANH435", "%s of %s says what %s says already. Take one of them off."),
  KEY_IS_IDENTITY(
      "ANH436",
      "%s of %s adds nothing, as the identity (%s) is unique and indexed already. Take it off."),
  FINDER_TWICE(
      "ANH437",
      "%s and %s of %s would both be found by %s, with parameters of the same types. Rename one of"
          + " their components."),
  STORED_NAME(
      "ANH441",
      "The stored name \"%s\" of %s isn't a name. Write 1 to 63 letters (A to Z), digits or _, the"
          + " first a letter."),
  LENGTH_UNFIT(
      "ANH442", "%s has the type %s, and only text has a length. Take the length out of @Stored."),
  LENGTH_RANGE("ANH443", "The length of %s is %s. Make it 1 to %s%s."),
  STORED_NOTHING(
      "ANH444", "@Stored on %s says nothing. Give it a name or a length, or take it off."),

  // 5: defaults
  DEFAULT_MALFORMED("ANH501", "The default of %s, \"%s\", is no %s. Write it like %s."),
  DEFAULT_REFUSED("ANH502", "The default of %s, \"%s\", %s. Write one that fits."),
  DEFAULT_CONSTANT("ANH503", "The default of %s, \"%s\", is no constant of %s.%s It has %s."),
  DEFAULT_BYTES("ANH504", "%s is a byte[], which has no text form, so it can't have a @Default."),
  DEFAULT_MADE("ANH505", "%s is the %s, which %s, so it can't have a @Default. Take @Default off."),

  // 9: ourselves
  INTERNAL(
      "ANH901",
      "Anhanga failed on %s. That is a bug of ours, not of yours: please report it, with the record"
          + " and this line: %s"),
  UNWRITABLE("ANH902", "%s, made for %s, can't be written: %s");

  private final String code;
  private final String text;

  Problem(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** What the user can search for: {@code ANH101}. */
  public String code() {
    return code;
  }

  /** The whole message, with names filled in. */
  String message(Object... names) {
    return "[" + code + "] " + String.format(Locale.ROOT, text, names);
  }
}
