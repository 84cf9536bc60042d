package dev.anhanga.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTypesTest {

  private static final JavacTask COMPILER =
      (JavacTask)
          ToolProvider.getSystemJavaCompiler()
              .getTask(null, null, null, null, List.of("java.lang.Object"), null);

  private final Elements elements = COMPILER.getElements();
  private final Types types = COMPILER.getTypes();

  @ParameterizedTest
  @CsvSource({
    "java.lang.String, STRING",
    "java.lang.Boolean, BOOLEAN",
    "java.lang.Integer, INT",
    "java.lang.Long, LONG",
    "java.lang.Double, DOUBLE",
    "java.math.BigDecimal, DECIMAL",
    "java.util.UUID, UUID",
    "java.time.LocalDate, DATE",
    "java.time.LocalTime, TIME",
    "java.time.LocalDateTime, DATETIME",
    "java.time.Instant, INSTANT",
    "java.lang.Byte, INT",
    "java.lang.Short, INT",
    "java.lang.Character, STRING",
    "java.lang.Float, DOUBLE",
    "java.math.BigInteger, DECIMAL",
    "java.time.OffsetDateTime, INSTANT",
    "java.time.Duration, LONG",
    "java.time.Year, INT",
    "java.time.YearMonth, STRING",
    "java.time.ZoneId, STRING",
    "java.time.ZoneOffset, STRING",
    "java.net.URI, STRING",
    "java.time.DayOfWeek, ENUM",
    "java.lang.Thread.State, ENUM"
  })
  void knows(String name, Kind kind) {
    assertEquals(kind, ((KnownType) of(name)).kind());
  }

  @Test
  void knowsPrimitivesAndBytes() {
    Map<TypeKind, Kind> kinds =
        Map.of(
            TypeKind.BOOLEAN, Kind.BOOLEAN,
            TypeKind.INT, Kind.INT,
            TypeKind.LONG, Kind.LONG,
            TypeKind.DOUBLE, Kind.DOUBLE);
    kinds.forEach(
        (primitive, kind) -> assertEquals(kind, known(types.getPrimitiveType(primitive)).kind()));
    assertEquals(
        Kind.BYTES, known(types.getArrayType(types.getPrimitiveType(TypeKind.BYTE))).kind());
  }

  @Test
  void anEnumHasItsConstants() {
    KnownType days = (KnownType) of("java.time.DayOfWeek");
    assertEquals("MONDAY", days.constants().get(0));
    assertEquals(7, days.constants().size());
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.Date, HAS_SUBSTITUTE, java.time.Instant",
    "java.util.ArrayList, HAS_SUBSTITUTE, List",
    "java.util.List, RAW, ''",
    "java.lang.Object, UNSUPPORTED, ''",
    "java.util.concurrent.atomic.AtomicLong, UNSUPPORTED, ''"
  })
  void saysWhyNot(String name, Reason reason, String detail) {
    UnknownType type = (UnknownType) of(name);
    assertEquals(reason, type.reason());
    assertEquals(detail, type.detail());
  }

  private FieldType of(String name) {
    return read(types.erasure(type(name).asType()));
  }

  private KnownType known(TypeMirror type) {
    return (KnownType) read(type);
  }

  private FieldType read(TypeMirror type) {
    return new TypeReader(
            new ReadingScope(elements, types, record -> Map.of(), type("java.lang.String")))
        .read(TypeUse.of(type));
  }

  private TypeElement type(String name) {
    return elements.getTypeElement(name);
  }
}
