package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * Some fields of a record.
 *
 * <pre>{@code
 * public final class PersonPatch implements Partial<Person> {
 *   private final ValueRow row;
 *   public PersonPatch name(String name) { ... }
 * }
 * }</pre>
 */
final class PatchClass {

  private PatchClass() {}

  static TypeSpec of(RecordModel model) {
    ClassName patch = model.names().patch();
    TypeSpec.Builder type =
        Code.type(patch, model.declaration())
            .addJavadoc(
                Code.prose(
                    "Some of the fields of a {@link $T}: each is absent, null or has a value."
                        + " Immutable.",
                    model.name()))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.PARTIAL, model.name()))
            .addField(empty(model))
            .addField(RuntimeTypes.VALUE_ROW, "row", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(PatchFactories.of(patch))
            .addMethod(PatchFactories.from(model));
    for (PartModel part : model.settable()) {
      type.addMethod(PatchSetter.of(part, model.names()));
    }
    return type.addMethod(toRow())
        .addMethod(PatchObjectMethods.equalTo(patch))
        .addMethod(PatchObjectMethods.hash())
        .addMethod(PatchObjectMethods.text())
        .build();
  }

  private static FieldSpec empty(RecordModel model) {
    ClassName patch = model.names().patch();
    return FieldSpec.builder(patch, "EMPTY", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$Znew $T($T.empty($T.META))", patch, RuntimeTypes.VALUE_ROW, model.names().meta())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.VALUE_ROW, "row")
        .addStatement("this.row = row")
        .build();
  }

  private static MethodSpec toRow() {
    return Code.override("toRow").returns(RuntimeTypes.ROW).addStatement("return row").build();
  }
}
