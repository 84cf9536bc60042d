package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;

/**
 * The service of a record with errors. Its identity, where it isn't known, may be anything that can
 * be compared, as all types of identities can.
 *
 * <pre>{@code
 * public Person read(Comparable<?> id) {
 *   return read(Id.of(id));
 * }
 * }</pre>
 */
final class ServiceStub {

  private static final TypeName ANY_IDENTITY =
      ParameterizedTypeName.get(
          ClassName.get(Comparable.class), WildcardTypeName.subtypeOf(StubTypes.OBJECT));

  private ServiceStub() {}

  static TypeSpec of(RecordModel model) {
    TypeName record = StubTypes.record(model);
    return ServiceClass.typeOf(model, record)
        .addMethod(ServiceClass.constructor(CodeBlock.of("null")))
        .addJavadoc(StubTypes.javadoc(model))
        .addMethods(IdentityMethods.of(record, identity(model)))
        .build();
  }

  private static List<ParameterSpec> identity(RecordModel model) {
    List<FieldModel> identity = model.identity();
    boolean isKnown =
        !identity.isEmpty()
            && identity.stream().allMatch(field -> field.type() instanceof KnownType);
    return isKnown
        ? identity.stream().map(ServiceClass::parameter).toList()
        : List.of(ParameterSpec.builder(ANY_IDENTITY, "id").build());
  }
}
