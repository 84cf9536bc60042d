package dev.anhanga.processor.report;

import java.util.Locale;
import java.util.Optional;

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
  IDENTITY_OPTIONAL(
      "ANH112",
      "%s is the identity, which every record has, so it can't be an Optional. Make it the type"
          + " itself."),

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
  STATIC_ANNOTATED(
      "ANH208", "@%s on %s says nothing, as a static field isn't a component. Take it off."),
  OPTION_NAMING("ANH211", "-A%s can't be \"%s\".%s Write %s."),
  OPTION_UNKNOWN("ANH212", "There is no option -A%s.%s It can be %s."),
  RECORD_SLOTS(
      "ANH221",
      "%s has components for %s slots of its constructor, and Java has 254 (a long or a double"
          + " takes two). Group some in a nested record."),
  RECORD_FIELDS(
      "ANH222",
      "%s has more than %s fields, those of nested records counted. Split it, or put some in a List"
          + " or a Map."),

  // 3: the types of components
  TYPE_UNSUPPORTED(
      "ANH301",
      "%s has the type %s, which can't be stored. Use one of docs/types.md (text, numbers, dates and"
          + " times, UUID, enums, byte[], records, lists and maps of them), or a @Convert."),
  TYPE_HAS_SUBSTITUTE("ANH302", "%s has the type %s, which can't be stored. Use %s instead."),
  TYPE_HIDDEN(
      "ANH304",
      "%s has the type %s, which generated code can't see from its package. Make %s visible there."),
  TYPE_MISSING(
      "ANH305",
      "%s has the type %s, which doesn't exist, nor did any processor make it.%s Import it, or"
          + " correct the name."),
  PRIMITIVE_NULLABLE(
      "ANH306",
      "%s is @Nullable, and a primitive %s is never null. Use %s, or take off @Nullable."),
  FIELD_TWICE(
      "ANH307",
      "%s and %s would both be stored as \"%s\", as stores ignore case. Rename one of them, or"
          + " name it in @Stored."),

  TYPE_RAW(
      "ANH308",
      "%s has the type %s, which leaves open what is in it. Name the type, as in List<String>."),
  TYPE_KEY(
      "ANH309",
      "%s has the type %s, and the keys of a stored map are text. Make it a Map<String, ...>, or a"
          + " list of records."),
  NESTED_SCHEMA(
      "ANH310",
      "%s has the type %s, which is stored on its own, as it is a @Schema. Keep its identity"
          + " instead, or nest a record without @Schema."),
  NESTED_RECURSIVE(
      "ANH311",
      "%s has the type %s again inside it, so it would have fields without end. Make it a List, or"
          + " keep an identity."),
  NESTED_EMPTY(
      "ANH312", "%s has the type %s, a record without components, so there is nothing to store."),
  NESTED_ANNOTATION(
      "ANH313",
      "%s is a nested record, and @%s is for single values. Put it on a component of that record, or"
          + " take it off."),
  OPTIONAL_NULLABLE("ANH314", "%s is an Optional and @Nullable. One says it: take off @Nullable."),
  CONVERTER_UNFIT(
      "ANH321",
      "%1$s can't be converted: %3$s. Name a class that implements"
          + " Converter<its type, a stored type>."),

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
  DECIMAL_WHOLE(
      "ANH405",
      "%s is a BigInteger and has a scale of %s. It has no digits behind the point: leave the scale"
          + " out."),
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
  TIME_TYPE(
      "ANH415", "%s has %s and can't be of type %s. Make it an Instant that nothing converts."),
  TIME_SEVERAL(
      "ANH416", "%s has a second %s, %s, beside %s. One has the time: take off the other."),
  TIME_TAKEN("ANH417", "%s has %s, so %s can't set it. Use two components."),
  TIME_UNIQUE(
      "ANH418", "%s is a time, which several records may share, so %s can't have it. Take it out."),
  KEY_UNORDERED(
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
  HIDDEN_REQUIRED(
      "ANH451",
      "%s is @Hidden, and who doesn't see it can't make a record that requires it. Make it %s, or"
          + " take @Hidden off."),
  HIDDEN_NEEDED(
      "ANH452",
      "%s has %s, which everyone who uses the record goes by, so it can't be @Hidden. Take @Hidden"
          + " off."),
  HIDDEN_IN_TREE(
      "ANH453",
      "%s is stored as one JSON value, in which @Hidden on %s of %s hides nothing. Hide all of %1$s,"
          + " or take @Hidden off %2$s."),

  // 5: defaults
  DEFAULT_MALFORMED("ANH501", "The default of %s, \"%s\", is no %s. Write it like %s."),
  DEFAULT_REFUSED("ANH502", "The default of %s, \"%s\", %s. Write one that fits."),
  DEFAULT_CONSTANT("ANH503", "The default of %s, \"%s\", is no constant of %s.%s It has %s."),
  DEFAULT_FORMLESS("ANH504", "%s is a %s, which has no text form, so it can't have a @Default."),
  DEFAULT_MADE("ANH505", "%s is the %s, which %s, so it can't have a @Default. Take @Default off."),

  // 6: warnings
  IDENTITY_FRACTION(
      "ANH601",
      "double-identity",
      "%s is the identity and a %s, which is found only by exactly the same fraction: 0.1 + 0.2"
          + " doesn't find 0.3. Make it a long, a String or a UUID."),
  IDENTITY_NULLABLE(
      "ANH602",
      "nullable-identity",
      "%s is @Nullable, and an identity that nobody makes is never null. Take off @Nullable."),
  UNIQUE_BOOLEAN(
      "ANH604",
      "unique-boolean",
      "%s is @Unique and a %s, so there can't be a third record: one is true, one is false. Take"
          + " @Unique off."),
  WARNING_UNKNOWN(
      "ANH609",
      "unknown-warning",
      "@SuppressWarnings(\"%s\") silences nothing, as there is no such warning.%s There are %s."),

  // 9: ourselves
  INTERNAL(
      "ANH901",
      "Anhanga failed on %s. That is a bug of ours, not of yours: please report it, with the record"
          + " and this line: %s"),
  UNWRITABLE("ANH902", "%s, made for %s, can't be written: %s");

  private final String code;
  private final Optional<String> tag;
  private final String text;

  /** An error. */
  Problem(String code, String text) {
    this.code = code;
    this.tag = Optional.empty();
    this.text = text;
  }

  /** A warning, to be silenced by this tag. */
  Problem(String code, String tag, String text) {
    this.code = code;
    this.tag = Optional.of(tag);
    this.text = text + " Silence it by @SuppressWarnings(\"anhanga:" + tag + "\").";
  }

  /** What the user can search for: {@code ANH101}. */
  public String code() {
    return code;
  }

  /** What silences it, if it is a warning: {@code @SuppressWarnings("anhanga:<tag>")}. */
  public Optional<String> tag() {
    return tag;
  }

  /** Whether it fails the compilation. */
  public boolean isError() {
    return tag.isEmpty();
  }

  /** The whole message, with names filled in. */
  String message(Object... names) {
    return "[" + code + "] " + String.format(Locale.ROOT, text, names);
  }
}
