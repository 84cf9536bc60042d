package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
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
  private final IdentityParameters identity;

  private IdentityMethods(TypeName record, IdentityParameters identity) {
    this.record = record;
    this.identity = identity;
  }

  /** The methods for each way to say the identity. */
  static List<MethodSpec> of(TypeName record, List<IdentityParameters> ways) {
    List<MethodSpec> methods = new ArrayList<>();
    for (IdentityParameters way : ways) {
      methods.addAll(new IdentityMethods(record, way).all());
    }
    // Of two collections, Java couldn't tell which is meant.
    IdentityParameters declared = ways.get(0);
    if (declared.parameters().size() == 1) {
      methods.add(2, FindAllMethod.of(record, declared));
    }
    return List.copyOf(methods);
  }

  private List<MethodSpec> all() {
    return List.of(read(), find(), exists(), update(), destroy());
  }

  private MethodSpec read() {
    return method("read", "{@link #read($T)}", RuntimeTypes.ID)
        .returns(record)
        .addStatement("return read($L)", identity.id())
        .build();
  }

  private MethodSpec find() {
    return method("find", "{@link #find($T)}", RuntimeTypes.ID)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), record))
        .addStatement("return find($L)", identity.id())
        .build();
  }

  private MethodSpec exists() {
    return method("exists", "{@link #exists($T)}", RuntimeTypes.ID)
        .returns(TypeName.BOOLEAN)
        .addStatement("return exists($L)", identity.id())
        .build();
  }

  private MethodSpec update() {
    return method("update", "{@link #update($T, $T)}", RuntimeTypes.ID, RuntimeTypes.PARTIAL)
        .returns(record)
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.PARTIAL, record), IdentityParameters.PATCH)
        .addStatement("return update($L, patch)", identity.id())
        .build();
  }

  private MethodSpec destroy() {
    return method("destroy", "{@link #destroy($T)}", RuntimeTypes.ID)
        .addStatement("destroy($L)", identity.id())
        .build();
  }

  private MethodSpec.Builder method(String name, String link, Object... types) {
    String by =
        identity.parameters().size() == 1
            ? ", by the identity's own type."
            : ", by the identity's parts.";
    return MethodSpec.methodBuilder(name)
        .addJavadoc(Code.prose("As " + link + by, types))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(identity.parameters());
  }
}
