package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The service's method by many identities, where one value tells an identity.
 *
 * <pre>{@code
 * public List<Person> findAll(Collection<UUID> ids) {
 *   return findAll(ids, id -> Id.of(id));
 * }
 * }</pre>
 */
final class FindAllMethod {

  private FindAllMethod() {}

  static MethodSpec of(TypeName record, IdentityParameters identity) {
    ParameterSpec one = identity.parameters().get(0);
    ParameterSpec all = ParameterSpec.builder(collectionOf(one.type()), nameBeside(one)).build();
    return MethodSpec.methodBuilder("findAll")
        .addJavadoc(
            Code.prose("As {@link #findAll($T)}, by the identity's own type.", Iterable.class))
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), record))
        .addParameter(all)
        .addStatement("return findAll($N, $N -> $L)", all, one, identity.id())
        .build();
  }

  /** In a stub, whose identity may be of any type, a collection of any such. */
  private static TypeName collectionOf(TypeName identity) {
    boolean isAny = identity.equals(IdentityParameters.ANY_IDENTITY);
    return ParameterizedTypeName.get(
        ClassName.get(Collection.class),
        isAny ? WildcardTypeName.subtypeOf(identity) : identity.box());
  }

  private static String nameBeside(ParameterSpec one) {
    return one.name().equals("ids") ? "all" : "ids";
  }
}
