package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * The patch of a record with errors.
 *
 * <pre>{@code
 * public PersonPatch name(@Nullable String name) {
 *   throw new UnsupportedOperationException("Person has errors.");
 * }
 * }</pre>
 */
final class PatchStub {

  private PatchStub() {}

  static TypeSpec of(RecordModel model) {
    ClassName patch = model.names().patch();
    TypeName record = StubTypes.record(model);
    TypeSpec.Builder type =
        Code.type(patch, model.declaration())
            .addJavadoc(StubTypes.javadoc(model))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.PARTIAL, record))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(factory(model, "of").build())
            .addMethod(factory(model, "from").addParameter(record, "record").build());
    for (PartModel part : model.parts()) {
      type.addMethod(setter(model, part));
    }
    return type.addMethod(
            Code.override("toRow")
                .returns(RuntimeTypes.ROW)
                .addStatement(StubTypes.thrown(model))
                .build())
        .build();
  }

  private static MethodSpec.Builder factory(RecordModel model, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.names().patch())
        .addStatement(StubTypes.thrown(model));
  }

  private static MethodSpec setter(RecordModel model, PartModel part) {
    return MethodSpec.methodBuilder(part.path().last())
        .addModifiers(Modifier.PUBLIC)
        .returns(model.names().patch())
        .addParameter(StubTypes.value(part), part.path().last())
        .addStatement(StubTypes.thrown(model))
        .build();
  }
}
