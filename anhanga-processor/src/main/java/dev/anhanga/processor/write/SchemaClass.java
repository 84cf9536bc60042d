package dev.anhanga.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * The two directions between records and rows.
 *
 * <pre>{@code
 * private static final class PersonSchema implements RecordSchema<Person> {
 *   public Row toRow(Person person) { ... }
 *   public Person fromRow(Row row) { ... }
 * }
 * }</pre>
 */
final class SchemaClass {

  private SchemaClass() {}

  static TypeSpec of(RecordModel model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.names().schemaClass())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.RECORD_SCHEMA, model.name()))
            .addMethod(meta())
            .addMethod(toRow(model))
            .addMethod(FromRowMethod.of(model));
    return model.isExact() ? type.build() : type.addMethod(isExact()).build();
  }

  /** Said only where values are converted, or null has two forms. */
  private static MethodSpec isExact() {
    return Code.override("isExact").returns(TypeName.BOOLEAN).addStatement("return false").build();
  }

  /** Both this class and the row have it. */
  static MethodSpec meta() {
    return Code.override("meta")
        .returns(RuntimeTypes.PERSISTENCE_META)
        .addStatement("return META")
        .build();
  }

  private static MethodSpec toRow(RecordModel model) {
    return Code.override("toRow")
        .returns(RuntimeTypes.ROW)
        .addParameter(model.name(), model.names().variable())
        .addStatement("return new $N($N)", model.names().rowClass(), model.names().variable())
        .build();
  }
}
