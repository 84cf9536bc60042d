package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.RecordModel;

/**
 * The service of a record with errors.
 *
 * <pre>{@code
 * public Person read(Comparable<?> id) {
 *   return read(Id.of(id));
 * }
 * }</pre>
 */
final class ServiceStub {

  private ServiceStub() {}

  static TypeSpec of(RecordModel model) {
    TypeName record = StubTypes.record(model);
    return ServiceClass.typeOf(model, record)
        .addMethods(ServiceClass.constructors(model, CodeBlock.of("null")))
        .addJavadoc(StubTypes.javadoc(model))
        .addMethods(IdentityMethods.of(record, IdentityParameters.inStub(model)))
        .addMethods(FinderStubs.of(model))
        .build();
  }
}
