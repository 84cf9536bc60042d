package dev.anhanga.processor.read;

import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.KnownType;
import javax.lang.model.type.TypeMirror;

/** Types as users read them: without packages and annotations, on every compiler alike. */
final class TypeText {

  private TypeText() {}

  static String of(TypeMirror type) {
    return KnownType.shown(TypeName.get(type));
  }
}
