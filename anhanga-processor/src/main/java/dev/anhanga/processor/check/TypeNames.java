package dev.anhanga.processor.check;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.KnownType;
import java.util.regex.Pattern;

/** Types in a sentence. */
final class TypeNames {

  private static final Pattern PACKAGE =
      Pattern.compile("(?<![\\w$.])(?:\\p{Ll}[\\w$]*\\.)+(?=\\p{Lu})");

  private TypeNames() {}

  /** The type without its package: {@code LocalDate}, {@code int}, {@code byte[]}. */
  static String of(KnownType type) {
    return type.name() instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : PACKAGE.matcher(type.name().toString()).replaceAll("");
  }
}
