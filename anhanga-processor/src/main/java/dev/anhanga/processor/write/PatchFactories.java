package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.anhanga.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * An empty patch and a full one.
 *
 * <pre>{@code
 * public static PersonPatch of() { ... }
 * public static PersonPatch from(Person person) { ... }
 * }</pre>
 */
final class PatchFactories {

  private PatchFactories() {}

  static MethodSpec of(ClassName patch) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("A patch in which every field is absent.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(patch)
        .addStatement("return EMPTY")
        .build();
  }

  static MethodSpec from(RecordModel model) {
    return MethodSpec.methodBuilder("from")
        .addJavadoc("A patch in which every field is as in the record.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.names().patch())
        .addParameter(model.name(), model.names().variable())
        .addStatement(
            "return new $T($Z$T.copyOf($T.SCHEMA.toRow($N)))",
            model.names().patch(),
            RuntimeTypes.VALUE_ROW,
            model.names().meta(),
            model.names().variable())
        .build();
  }
}
