package dev.anhanga.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Static methods of a record that a method reference may mean instead of an accessor. */
final class StaticMethods {

  private StaticMethods() {}

  /** The names of those that can be called with the record alone. */
  static Set<String> taking(TypeElement record, Types types) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> takes(method, types.erasure(record.asType()), types))
        .map(method -> method.getSimpleName().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean takes(ExecutableElement method, TypeMirror record, Types types) {
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty() || parameters.size() > (method.isVarArgs() ? 2 : 1)) {
      return false;
    }
    TypeMirror first = types.erasure(parameters.get(0).asType());
    boolean isElement = method.isVarArgs() && parameters.size() == 1;
    return types.isAssignable(record, first)
        || (isElement && types.isAssignable(record, ((ArrayType) first).getComponentType()));
  }
}
