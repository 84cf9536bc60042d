package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.anhanga.processor.model.DefaultParser;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.Kind;
import java.math.BigDecimal;

/**
 * A default as Java code.
 *
 * <pre>{@code
 * 42L
 * LocalDate.parse("2026-01-31")
 * Color.RED
 * }</pre>
 */
final class DefaultLiteral {

  private DefaultLiteral() {}

  static CodeBlock of(FieldModel field, GeneratedNames names) {
    Object value = DefaultParser.parse(field);
    return switch (field.kind()) {
      case STRING -> CodeBlock.of("$S", value);
      case LONG -> CodeBlock.of("$LL", value);
      case DECIMAL ->
          CodeBlock.of("new $T($S)", BigDecimal.class, ((BigDecimal) value).toPlainString());
      case ENUM ->
          isNameless(field, names)
              ? CodeBlock.of("$T.valueOf($T.class, $S)", Enum.class, field.known().name(), value)
              : CodeBlock.of("$L.$L", qualifier(field, names), value);
      case UUID -> CodeBlock.of("$L.fromString($S)", qualifier(field, names), value);
      case DATE, TIME, DATETIME, INSTANT ->
          CodeBlock.of("$L.parse($S)", qualifier(field, names), value);
      case BOOLEAN, INT, DOUBLE, BYTES, JSON -> CodeBlock.of("$L", value);
    };
  }

  /** Whether a constant has the name of an enum that no package tells from it. */
  private static boolean isNameless(FieldModel field, GeneratedNames names) {
    ClassName type = ((ClassName) field.known().name()).topLevelClassName();
    return type.packageName().isEmpty() && names.constants().contains(type.simpleName());
  }

  /** In full, where a constant of that name would be meant: {@code UUID} for a field "uuid". */
  private static CodeBlock qualifier(FieldModel field, GeneratedNames names) {
    ClassName type =
        (ClassName)
            (field.kind() == Kind.ENUM ? field.known().name() : StoredTypes.of(field.kind()));
    return names.constants().contains(type.topLevelClassName().simpleName())
        ? CodeBlock.of("$L", type.canonicalName())
        : CodeBlock.of("$T", type);
  }
}
