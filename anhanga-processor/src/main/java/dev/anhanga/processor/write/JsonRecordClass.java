package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.JsonRecordModel;
import dev.anhanga.processor.model.JsonRecordModel.ComponentModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The form of a record inside a JSON tree.
 *
 * <pre>{@code
 * private static final class LineForm implements Converter<Line, Object> {
 *   static final LineForm INSTANCE = new LineForm();
 *   public Object toStored(Line line) { ... }
 *   public Line fromStored(Object tree) { ... }
 * }
 * }</pre>
 */
final class JsonRecordClass {

  private JsonRecordClass() {}

  static TypeSpec of(JsonRecordModel model) {
    return TypeSpec.classBuilder(model.className())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeTypes.CONVERTER, model.type(), StubTypes.OBJECT))
        .addField(instance(model))
        .addMethod(toStored(model))
        .addMethod(fromStored(model))
        .build();
  }

  private static FieldSpec instance(JsonRecordModel model) {
    ClassName type = ClassName.get("", model.className());
    return FieldSpec.builder(type, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", type)
        .build();
  }

  private static MethodSpec toStored(JsonRecordModel model) {
    CodeBlock.Builder tree = CodeBlock.builder().add("$T.of()", RuntimeTypes.JSON_OBJECT);
    model.components().forEach(component -> tree.add("\n$L", with(model, component)));
    return Code.override("toStored")
        .returns(StubTypes.OBJECT)
        .addParameter(model.type(), model.variable())
        .addStatement("return $L\n.tree()", tree.build())
        .build();
  }

  private static CodeBlock with(JsonRecordModel model, ComponentModel component) {
    CodeBlock accessor = CodeBlock.of("$N.$N()", model.variable(), component.name());
    return CodeBlock.of(
        ".$L($S, $L, $L)",
        component.nullness().isOwn() ? "withNullable" : "with",
        component.name(),
        FormCode.of(component.form()),
        component.nullness().isOptional()
            ? CodeBlock.of("$T.orNull($L)", RuntimeTypes.ROW, accessor)
            : accessor);
  }

  private static MethodSpec fromStored(JsonRecordModel model) {
    List<CodeBlock> values = model.components().stream().map(JsonRecordClass::value).toList();
    return Code.override("fromStored")
        .returns(model.type())
        .addParameter(StubTypes.OBJECT, "tree")
        .addStatement("$T object = $T.in(tree)", RuntimeTypes.JSON_OBJECT, RuntimeTypes.JSON_OBJECT)
        .addCode("return new $T$L;\n", model.type(), Code.arguments(values))
        .build();
  }

  private static CodeBlock value(ComponentModel component) {
    CodeBlock value =
        CodeBlock.of(
            "object.$L($S, $L)",
            component.nullness().isOwn() ? "getNullable" : "get",
            component.name(),
            FormCode.of(component.form()));
    return component.nullness().isOptional()
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }
}
