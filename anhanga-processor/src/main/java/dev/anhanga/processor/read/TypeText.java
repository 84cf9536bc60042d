package dev.anhanga.processor.read;

import com.palantir.javapoet.TypeName;
import javax.lang.model.type.TypeMirror;

/** Types as users read them: without packages and annotations, on every compiler alike. */
final class TypeText {

  private static final String PACKAGES = "(?<![\\w$.])(?:\\p{Ll}[\\w$]*\\.)+(?=\\p{Lu})";

  private TypeText() {}

  static String of(TypeMirror type) {
    return TypeName.get(type).toString().replaceAll(PACKAGES, "");
  }
}
