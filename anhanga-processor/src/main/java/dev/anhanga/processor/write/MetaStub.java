package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * The meta of a record with errors.
 *
 * <pre>{@code
 * public final class PersonMeta {
 *   public static final TextField NAME = stub();
 *   private static <T> T stub() { throw new UnsupportedOperationException("..."); }
 * }
 * }</pre>
 */
final class MetaStub {

  private MetaStub() {}

  static TypeSpec of(RecordModel model) {
    TypeName record = StubTypes.record(model);
    TypeSpec.Builder type =
        Code.type(model.names().meta(), model.declaration())
            .addJavadoc(StubTypes.javadoc(model))
            .addModifiers(Modifier.FINAL)
            .addField(constant(RuntimeTypes.PERSISTENCE_META, "META"))
            .addField(
                constant(ParameterizedTypeName.get(RuntimeTypes.RECORD_SCHEMA, record), "SCHEMA"));
    for (FieldModel field : model.fields()) {
      String name = model.names().constants().get(field.position());
      type.addField(constant(StubTypes.constant(field), name));
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(PageMethod.of(record, CodeBlock.of("return stub()")))
        .addMethod(stub(model))
        .build();
  }

  private static FieldSpec constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("stub()")
        .build();
  }

  private static MethodSpec stub(RecordModel model) {
    TypeVariableName any = TypeVariableName.get("T");
    return MethodSpec.methodBuilder("stub")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addTypeVariable(any)
        .returns(any)
        .addStatement(StubTypes.thrown(model))
        .build();
  }
}
