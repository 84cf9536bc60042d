package dev.anhanga.processor.random;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A record that is declared inside another one, and its values. */
final class NestedType {

  private NestedType() {}

  /** Declares a record with these components. */
  static RandomType declare(
      Members members, List<RandomComponent> components, boolean hasConstructor) {
    String name = members.newTypeName();
    members.declare(
        "record "
            + name
            + "("
            + components.stream().map(Object::toString).collect(Collectors.joining(", "))
            + ") {"
            + (hasConstructor ? constructor(name, components) : "")
            + "}");
    return of(members, name, name, components);
  }

  /** A record that is declared by someone else, with type arguments maybe. */
  static RandomType of(
      Members members, String name, String text, List<RandomComponent> components) {
    String binaryName = members.binaryName(name);
    Function<Values, Class<?>> erased = values -> values.type(binaryName);
    return new RandomType(
        text,
        "",
        erased,
        (values, isInTree) ->
            Values.construct(erased.apply(values), arguments(components, values, isInTree)),
        Set.of(),
        value -> isNothing(value, components),
        components.stream()
            .flatMap(component -> component.type().paths(component.name()))
            .toList());
  }

  /** A constructor that refuses a null where there is to be none. */
  static String constructor(String name, List<RandomComponent> components) {
    return components.stream()
        .filter(RandomComponent::isRequired)
        .map(component -> "Objects.requireNonNull(" + component.name() + ");")
        .collect(Collectors.joining(" ", " " + name + " { ", " } "));
  }

  static Object[] arguments(List<RandomComponent> components, Values values, boolean isInTree) {
    return components.stream()
        .map(
            component ->
                isInTree
                    ? values.inside(component.type().maker())
                    : component.type().maker().make(values, false))
        .toArray();
  }

  private static boolean isNothing(Object value, List<RandomComponent> components) {
    if (value == null) {
      return true;
    }
    RecordComponent[] declared = value.getClass().getRecordComponents();
    for (int index = 0; index < declared.length; index++) {
      if (!components.get(index).type().isNothing().test(DeepEquals.get(declared[index], value))) {
        return false;
      }
    }
    return true;
  }
}
