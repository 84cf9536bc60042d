package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The service's methods by the identity's own type, or by the types of its parts.
 *
 * <pre>{@code
 * public OrderLine read(UUID orderId, int line) {
 *   return read(Id.of(orderId, line));
 * }
 * }</pre>
 */
final class IdentityMethods {

  private final TypeName record;
  private final List<ParameterSpec> identity;

  private IdentityMethods(TypeName record, List<ParameterSpec> identity) {
    this.record = record;
    this.identity = identity;
  }

  static List<MethodSpec> of(TypeName record, List<ParameterSpec> identity) {
    return new IdentityMethods(record, identity).all();
  }

  private List<MethodSpec> all() {
    return List.of(read(), find(), update(), destroy());
  }

  private MethodSpec read() {
    return method("read", "{@link #read($T)}", RuntimeTypes.ID)
        .returns(record)
        .addStatement("return read($L)", id())
        .build();
  }

  private MethodSpec find() {
    return method("find", "{@link #find($T)}", RuntimeTypes.ID)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), record))
        .addStatement("return find($L)", id())
        .build();
  }

  private MethodSpec update() {
    return method("update", "{@link #update($T, $T)}", RuntimeTypes.ID, RuntimeTypes.PARTIAL)
        .returns(record)
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.PARTIAL, record), IdentityParameters.PATCH)
        .addStatement("return update($L, patch)", id())
        .build();
  }

  private MethodSpec destroy() {
    return method("destroy", "{@link #destroy($T)}", RuntimeTypes.ID)
        .addStatement("destroy($L)", id())
        .build();
  }

  private MethodSpec.Builder method(String name, String link, Object... types) {
    String by =
        identity.size() == 1 ? ", by the identity's own type." : ", by the identity's parts.";
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Code.prose("As " + link + by, types))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(identity);
  }

  private CodeBlock id() {
    List<CodeBlock> names = identity.stream().map(part -> CodeBlock.of("$N", part.name())).toList();
    return CodeBlock.of("$T.of($L)", RuntimeTypes.ID, CodeBlock.join(names, ", "));
  }
}
