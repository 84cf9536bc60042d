package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.Kind;

/**
 * A value of a component as drivers see it, for code inside the meta.
 *
 * <pre>{@code
 * Row.nameOf(person.color())
 * Row.stored(Converters.URI, Row.orNull(person.site()))
 * }</pre>
 */
final class StoredValue {

  private StoredValue() {}

  static CodeBlock of(CodeBlock given, FieldModel field, GeneratedNames names) {
    CodeBlock value =
        field.nullness().isOptional()
            ? CodeBlock.of("$T.orNull($L)", RuntimeTypes.ROW, given)
            : given;
    if (field.kind() == Kind.ENUM) {
      return CodeBlock.of("$T.nameOf($Z$L)", RuntimeTypes.ROW, value);
    }
    return field.known().form().isPresent()
        ? CodeBlock.of("$T.stored($Z$L,$W$L)", RuntimeTypes.ROW, FormCode.in(field, names), value)
        : value;
  }
}
