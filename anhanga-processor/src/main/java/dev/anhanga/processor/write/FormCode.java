package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.GeneratedNames;
import javax.lang.model.element.Modifier;

/**
 * The converter of a field.
 *
 * <pre>{@code
 * static final Converter<List<String>, Object> TAGS_FORM = Json.list(Json.STRING);
 * }</pre>
 */
final class FormCode {

  private FormCode() {}

  /** The constant that a field's converter stands in, for code inside the meta. */
  static CodeBlock in(FieldModel field, GeneratedNames names) {
    Form form = field.known().form().orElseThrow();
    return form.isConstant() ? of(form) : CodeBlock.of("$L", names.forms().get(field.position()));
  }

  /** The same, for code outside the meta. */
  static CodeBlock from(FieldModel field, GeneratedNames names) {
    Form form = field.known().form().orElseThrow();
    return form.isConstant()
        ? of(form)
        : CodeBlock.of("$T.$L", names.meta(), names.forms().get(field.position()));
  }

  /** Whether the meta needs a constant for a field's converter. */
  static boolean needsConstant(FieldModel field) {
    return field.known().form().filter(form -> !form.isConstant()).isPresent();
  }

  static FieldSpec constant(FieldModel field, GeneratedNames names) {
    TypeName converter =
        ParameterizedTypeName.get(
            RuntimeTypes.CONVERTER, field.known().name().box(), StoredTypes.of(field.kind()));
    return FieldSpec.builder(
            converter, names.forms().get(field.position()), Modifier.STATIC, Modifier.FINAL)
        .initializer("$Z$L", of(field.known().form().orElseThrow()))
        .build();
  }

  static CodeBlock of(Form form) {
    if (form instanceof Form.Converted constant) {
      return CodeBlock.of("$T.$L", RuntimeTypes.CONVERTERS, constant.constant());
    }
    if (form instanceof Form.Users users) {
      return CodeBlock.of("new $T()", users.converter());
    }
    return inJson(form);
  }

  private static CodeBlock inJson(Form form) {
    if (form instanceof Form.Scalar scalar) {
      return CodeBlock.of("$T.$L", RuntimeTypes.JSON, scalar.constant());
    }
    if (form instanceof Form.OfEnum constants) {
      return CodeBlock.of("$T.enumOf($T.class)", RuntimeTypes.JSON, constants.type());
    }
    if (form instanceof Form.OfRecord record) {
      return CodeBlock.of("$L.INSTANCE", record.className());
    }
    if (form instanceof Form.Combined combined) {
      return CodeBlock.of(
          "$T.$L($Z$L)", RuntimeTypes.JSON, combined.method(), of(combined.element()));
    }
    if (form instanceof Form.OfArray array) {
      return CodeBlock.of(
          "$T.array($Z$L, $T.class)",
          RuntimeTypes.JSON,
          of(array.element()),
          Code.raw(array.component()));
    }
    Form.UsersInJson users = (Form.UsersInJson) form;
    return CodeBlock.of(
        "$T.converted($Znew $T(), $L)", RuntimeTypes.JSON, users.converter(), of(users.stored()));
  }
}
