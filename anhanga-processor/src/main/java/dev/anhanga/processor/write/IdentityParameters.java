package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The identity as a service's methods take it, part by part: {@code UUID orderId, int line}. A part
 * whose type isn't known, in a stub, may be anything that can be compared, as all types of
 * identities can.
 */
final class IdentityParameters {

  /** What the methods call their other parameter. */
  static final String PATCH = "patch";

  private static final TypeName ANY_IDENTITY =
      ParameterizedTypeName.get(
          ClassName.get(Comparable.class), WildcardTypeName.subtypeOf(ClassName.get(Object.class)));

  private IdentityParameters() {}

  static List<ParameterSpec> of(RecordModel model) {
    NameAllocator names = new NameAllocator();
    names.newName(PATCH);
    boolean isIdFree = model.identity().stream().noneMatch(field -> field.name().equals("id"));
    List<ParameterSpec> parameters = new ArrayList<>();
    for (FieldModel field : model.identity()) {
      String name = field.name().equals(PATCH) && isIdFree ? "id" : field.name();
      parameters.add(ParameterSpec.builder(type(field), names.newName(Words.joined(name))).build());
    }
    return parameters.isEmpty()
        ? List.of(ParameterSpec.builder(ANY_IDENTITY, "id").build())
        : parameters;
  }

  /** An identity that is asked for is never null, so a box is of no use. */
  private static TypeName type(FieldModel field) {
    if (!(field.type() instanceof KnownType known)) {
      return ANY_IDENTITY;
    }
    TypeName type = known.name();
    return type.isBoxedPrimitive() ? type.unbox() : type;
  }
}
