package dev.anhanga.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The record as data.
 *
 * <pre>{@code
 * public final class PersonMeta {
 *   public static final PersistenceMeta META = ...;
 *   public static final RecordSchema<Person> SCHEMA = new PersonSchema();
 *   public static final TextField NAME = TextField.of("name");
 * }
 * }</pre>
 */
final class MetaClass {

  private MetaClass() {}

  static TypeSpec of(RecordModel model) {
    TypeSpec.Builder type =
        Code.type(model.names().meta(), model.declaration())
            .addJavadoc(
                Code.prose(
                    "What {@link $T} is, as data: its meta, its schema and a constant for each"
                        + " field.",
                    model.name()))
            .addModifiers(Modifier.FINAL)
            .addFields(forms(model))
            .addField(MetaConstant.of(model))
            .addField(schema(model));
    for (FieldModel field : model.fields()) {
      type.addField(FieldConstant.of(field, model.names()));
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(PageMethod.of(model))
        .addType(SchemaClass.of(model))
        .addType(RowClass.of(model))
        .addTypes(model.jsonRecords().stream().map(JsonRecordClass::of).toList())
        .build();
  }

  private static List<FieldSpec> forms(RecordModel model) {
    return model.fields().stream()
        .filter(FormCode::needsConstant)
        .map(field -> FormCode.constant(field, model.names()))
        .toList();
  }

  private static FieldSpec schema(RecordModel model) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.RECORD_SCHEMA, model.name()),
            "SCHEMA",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The two directions between records and rows.")
        .initializer("$Znew $N()", model.names().schemaClass())
        .build();
  }
}
