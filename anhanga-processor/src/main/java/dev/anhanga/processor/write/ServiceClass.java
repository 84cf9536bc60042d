package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The typed service.
 *
 * <pre>{@code
 * public class PersonService extends RecordService<Person> {
 *   public PersonService(PersistenceContract driver) { ... }
 *   public Person read(UUID id) { ... }
 * }
 * }</pre>
 */
final class ServiceClass {

  private ServiceClass() {}

  static TypeSpec of(RecordModel model) {
    return typeOf(model, model.name())
        .addMethod(constructor(CodeBlock.of("$T.SCHEMA", model.names().meta())))
        .addJavadoc(
            Code.prose(
                "Typed storage for {@link $T} over any driver. Extend it to add methods of your"
                    + " own.",
                model.name()))
        .addMethods(IdentityMethods.of(model.name(), identity(model)))
        .build();
  }

  /** The class without members. */
  static TypeSpec.Builder typeOf(RecordModel model, TypeName record) {
    return Code.type(model.names().service(), model.declaration())
        .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_SERVICE, record));
  }

  static MethodSpec constructor(CodeBlock schema) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(Code.prose("A service that keeps its records by this driver. Does no I/O."))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.PERSISTENCE_CONTRACT, "driver")
        .addStatement("super($L, driver)", schema)
        .build();
  }

  private static List<ParameterSpec> identity(RecordModel model) {
    return model.identity().stream().map(ServiceClass::parameter).toList();
  }

  /** An identity that is asked for is never null, so a box is of no use. */
  static ParameterSpec parameter(FieldModel field) {
    TypeName type = field.known().name();
    String last = field.path().last();
    String name = ParameterName.of(last.equals("patch") ? "id" : last, List.of());
    return ParameterSpec.builder(type.isBoxedPrimitive() ? type.unbox() : type, name).build();
  }
}
