package dev.anhanga.processor.read;

import static java.util.Map.entry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The table of Java types that can be stored, and of those that users reach for in their place. */
final class DataTypes {

  private static final Map<String, Kind> KNOWN =
      Map.ofEntries(
          entry("boolean", Kind.BOOLEAN),
          entry("int", Kind.INT),
          entry("long", Kind.LONG),
          entry("double", Kind.DOUBLE),
          entry("byte[]", Kind.BYTES),
          entry("java.lang.Boolean", Kind.BOOLEAN),
          entry("java.lang.Integer", Kind.INT),
          entry("java.lang.Long", Kind.LONG),
          entry("java.lang.Double", Kind.DOUBLE),
          entry("java.lang.String", Kind.STRING),
          entry("java.math.BigDecimal", Kind.DECIMAL),
          entry("java.util.UUID", Kind.UUID),
          entry("java.time.LocalDate", Kind.DATE),
          entry("java.time.LocalTime", Kind.TIME),
          entry("java.time.LocalDateTime", Kind.DATETIME),
          entry("java.time.Instant", Kind.INSTANT));

  private static final Map<String, String> SUBSTITUTES =
      Map.ofEntries(
          entry("byte", "int"),
          entry("short", "int"),
          entry("char", "String"),
          entry("float", "double"),
          entry("java.lang.Byte", "Integer"),
          entry("java.lang.Short", "Integer"),
          entry("java.lang.Character", "String"),
          entry("java.lang.Float", "Double"),
          entry("java.lang.CharSequence", "String"),
          entry("java.math.BigInteger", "BigDecimal with a scale of 0"),
          entry("java.lang.Byte[]", "byte[]"),
          entry("java.util.Date", "java.time.Instant"),
          entry("java.util.Calendar", "java.time.Instant"),
          entry("java.util.GregorianCalendar", "java.time.Instant"),
          entry("java.sql.Timestamp", "java.time.Instant"),
          entry("java.sql.Date", "java.time.LocalDate"),
          entry("java.sql.Time", "java.time.LocalTime"),
          entry("java.time.ZonedDateTime", "java.time.Instant"));

  private static final Set<String> NOT_YET =
      Set.of(
          "java.net.URI",
          "java.time.Duration",
          "java.time.OffsetDateTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.Set");

  private DataTypes() {}

  /** What a component's type is to us; an enum is told whether generated code can see it. */
  static FieldType of(TypeMirror type, Visibility visibility) {
    if (MissingTypes.isIn(type)) {
      return UnknownType.of(Reason.MISSING, MissingTypes.nameIn(type));
    }
    String name = name(type);
    Kind kind = KNOWN.get(name);
    if (kind != null) {
      return KnownType.of(kind, TypeName.get(type).withoutAnnotations());
    }
    String substitute = SUBSTITUTES.get(name);
    if (substitute != null) {
      return new UnknownType(Reason.HAS_SUBSTITUTE, TypeText.of(type), substitute);
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      return declared(type, element, visibility);
    }
    return UnknownType.of(
        switch (type.getKind()) {
          case ARRAY -> Reason.NOT_YET;
          case TYPEVAR -> Reason.PARAMETER;
          default -> Reason.UNSUPPORTED;
        },
        TypeText.of(type));
  }

  private static FieldType declared(TypeMirror type, TypeElement element, Visibility visibility) {
    String shown = TypeText.of(type);
    if (element.getKind() == ElementKind.ENUM) {
      return visibility
          .hiderOf(element)
          .<FieldType>map(hider -> new UnknownType(Reason.HIDDEN, shown, hider))
          .orElseGet(() -> enumType(element));
    }
    boolean isNotYet = element.getKind() == ElementKind.RECORD || NOT_YET.contains(name(type));
    return UnknownType.of(isNotYet ? Reason.NOT_YET : Reason.UNSUPPORTED, shown);
  }

  private static KnownType enumType(TypeElement element) {
    return new KnownType(
        Kind.ENUM,
        ClassName.get(element),
        element.getEnclosedElements().stream()
            .filter(enclosed -> enclosed.getKind() == ElementKind.ENUM_CONSTANT)
            .map(constant -> constant.getSimpleName().toString())
            .toList());
  }

  /** The type's name without annotations, which {@code toString} may show, and arguments. */
  private static String name(TypeMirror type) {
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
