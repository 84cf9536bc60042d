package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.RecordModel;
import java.time.Clock;
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
        .addMethods(constructors(model, CodeBlock.of("$T.SCHEMA", model.names().meta())))
        .addJavadoc(
            Code.prose(
                "Typed storage for {@link $T} over any driver. Extend it to add methods of your"
                    + " own.",
                model.name()))
        .addMethods(IdentityMethods.of(model.name(), IdentityParameters.of(model)))
        .addMethods(FinderMethods.of(model))
        .build();
  }

  /** The class without members. */
  static TypeSpec.Builder typeOf(RecordModel model, TypeName record) {
    return Code.type(model.names().service(), model.declaration())
        .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_SERVICE, record));
  }

  /** One with a clock only where a clock is asked. */
  static List<MethodSpec> constructors(RecordModel model, CodeBlock schema) {
    MethodSpec usual =
        constructor("A service that keeps its records by this driver. Does no I/O.")
            .addStatement("super($L, driver)", schema)
            .build();
    MethodSpec timed =
        constructor("The same, with the clock that says when records are created and updated.")
            .addParameter(Clock.class, "clock")
            .addStatement("super($L, driver, clock)", schema)
            .build();
    return model.isTimed() ? List.of(usual, timed) : List.of(usual);
  }

  private static MethodSpec.Builder constructor(String javadoc) {
    return MethodSpec.constructorBuilder()
        .addJavadoc(Code.prose(javadoc))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.PERSISTENCE_CONTRACT, "driver");
  }
}
