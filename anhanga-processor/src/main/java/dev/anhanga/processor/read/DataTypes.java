package dev.anhanga.processor.read;

import static java.util.Map.entry;

import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.BuiltInConverter;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The table of Java types that are single values, and of those that users reach for instead. */
final class DataTypes {

  static final Map<String, Scalar> SCALARS =
      Map.ofEntries(
          entry("boolean", Scalar.known(Kind.BOOLEAN, "BOOLEAN")),
          entry("byte", Scalar.converted(Kind.INT, BuiltInConverter.BYTE)),
          entry("short", Scalar.converted(Kind.INT, BuiltInConverter.SHORT)),
          entry("int", Scalar.known(Kind.INT, "INT")),
          entry("long", Scalar.known(Kind.LONG, "LONG")),
          entry("char", Scalar.converted(Kind.STRING, BuiltInConverter.CHAR)),
          entry("float", Scalar.converted(Kind.DOUBLE, BuiltInConverter.FLOAT)),
          entry("double", Scalar.known(Kind.DOUBLE, "DOUBLE")),
          entry("byte[]", Scalar.known(Kind.BYTES, "BYTES")),
          entry("java.lang.Boolean", Scalar.known(Kind.BOOLEAN, "BOOLEAN")),
          entry("java.lang.Byte", Scalar.converted(Kind.INT, BuiltInConverter.BYTE)),
          entry("java.lang.Short", Scalar.converted(Kind.INT, BuiltInConverter.SHORT)),
          entry("java.lang.Integer", Scalar.known(Kind.INT, "INT")),
          entry("java.lang.Long", Scalar.known(Kind.LONG, "LONG")),
          entry("java.lang.Character", Scalar.converted(Kind.STRING, BuiltInConverter.CHAR)),
          entry("java.lang.Float", Scalar.converted(Kind.DOUBLE, BuiltInConverter.FLOAT)),
          entry("java.lang.Double", Scalar.known(Kind.DOUBLE, "DOUBLE")),
          entry("java.lang.String", Scalar.known(Kind.STRING, "STRING")),
          entry("java.math.BigDecimal", Scalar.known(Kind.DECIMAL, "DECIMAL")),
          entry(
              "java.math.BigInteger", Scalar.converted(Kind.DECIMAL, BuiltInConverter.BIG_INTEGER)),
          entry("java.util.UUID", Scalar.known(Kind.UUID, "UUID")),
          entry("java.time.LocalDate", Scalar.known(Kind.DATE, "DATE")),
          entry("java.time.LocalTime", Scalar.known(Kind.TIME, "TIME")),
          entry("java.time.LocalDateTime", Scalar.known(Kind.DATETIME, "DATETIME")),
          entry("java.time.Instant", Scalar.known(Kind.INSTANT, "INSTANT")),
          entry(
              "java.time.OffsetDateTime",
              Scalar.converted(Kind.INSTANT, BuiltInConverter.OFFSET_DATE_TIME)),
          entry("java.time.Duration", Scalar.converted(Kind.LONG, BuiltInConverter.DURATION)),
          entry("java.time.Year", Scalar.converted(Kind.INT, BuiltInConverter.YEAR)),
          entry("java.time.YearMonth", Scalar.converted(Kind.STRING, BuiltInConverter.YEAR_MONTH)),
          entry("java.time.ZoneId", Scalar.converted(Kind.STRING, BuiltInConverter.ZONE_ID)),
          entry(
              "java.time.ZoneOffset", Scalar.converted(Kind.STRING, BuiltInConverter.ZONE_OFFSET)),
          entry("java.net.URI", Scalar.converted(Kind.STRING, BuiltInConverter.URI)));

  private static final Map<String, String> SUBSTITUTES =
      Map.ofEntries(
          entry("java.lang.CharSequence", "String"),
          entry("java.lang.StringBuilder", "String"),
          entry("java.lang.Number", "BigDecimal"),
          entry("java.net.URL", "java.net.URI"),
          entry("java.nio.ByteBuffer", "byte[]"),
          entry("java.sql.Date", "java.time.LocalDate"),
          entry("java.sql.Time", "java.time.LocalTime"),
          entry("java.sql.Timestamp", "java.time.Instant"),
          entry("java.time.OffsetTime", "java.time.LocalTime"),
          entry("java.time.ZonedDateTime", "java.time.Instant, with a java.time.ZoneId beside it"),
          entry("java.util.ArrayList", "List"),
          entry("java.util.Calendar", "java.time.Instant"),
          entry("java.util.Date", "java.time.Instant"),
          entry("java.util.GregorianCalendar", "java.time.Instant"),
          entry("java.util.HashMap", "Map"),
          entry("java.util.HashSet", "Set"),
          entry("java.util.LinkedHashMap", "Map"),
          entry("java.util.LinkedHashSet", "Set"),
          entry("java.util.LinkedList", "List"),
          entry("java.util.OptionalDouble", "Optional<Double>"),
          entry("java.util.OptionalInt", "Optional<Integer>"),
          entry("java.util.OptionalLong", "Optional<Long>"),
          entry("java.util.SortedMap", "Map"),
          entry("java.util.SortedSet", "Set"),
          entry("java.util.TreeMap", "Map"),
          entry("java.util.TreeSet", "Set"));

  /**
   * A type that is a single value.
   *
   * @param converter the constant of {@code Converters}; empty for a type that drivers know
   * @param json the constant of {@code Json}
   */
  record Scalar(Kind kind, Optional<BuiltInConverter> converter, String json) {

    static Scalar known(Kind kind, String json) {
      return new Scalar(kind, Optional.empty(), json);
    }

    static Scalar converted(Kind kind, BuiltInConverter constant) {
      return new Scalar(kind, Optional.of(constant), constant.name());
    }
  }

  private DataTypes() {}

  /** The type as the type of a field, if it is a single value. */
  static Optional<KnownType> scalar(TypeMirror type) {
    TypeName name = TypeName.get(type).withoutAnnotations();
    return Optional.ofNullable(SCALARS.get(name(type)))
        .map(
            scalar ->
                new KnownType(
                    scalar.kind(), name, List.of(), scalar.converter().map(Form.Converted::new)));
  }

  /** The form of such a type inside a JSON tree. */
  static Optional<Form> json(TypeMirror type) {
    return Optional.ofNullable(SCALARS.get(name(type)))
        .map(scalar -> new Form.Scalar(scalar.json()));
  }

  /** Which type says the same as one that can't be stored. */
  static Optional<String> substitute(TypeMirror type) {
    return Optional.ofNullable(SUBSTITUTES.get(name(type)));
  }

  /** The type's name without annotations, which {@code toString} may show, and arguments. */
  static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      return element.getQualifiedName().toString();
    }
    return type.getKind().isPrimitive() ? TypeName.get(type).withoutAnnotations().toString() : "";
  }
}
