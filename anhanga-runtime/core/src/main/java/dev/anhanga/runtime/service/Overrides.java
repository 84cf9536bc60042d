package dev.anhanga.runtime.service;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a service's class changes what a method of the contract does. What is generated doesn't:
 * it only adds methods of the same names, with other parameters.
 */
final class Overrides {

  private static final Set<Signature> DECLARED =
      signatures(ServiceContract.class)
          // Whoever overrides it has said what it is to be.
          .filter(signature -> !signature.name().equals("async"))
          .collect(Collectors.toUnmodifiableSet());

  private static final ClassValue<Boolean> FOUND =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> service) {
          return Stream.<Class<?>>iterate(
                  service, type -> type != RecordService.class, Class::getSuperclass)
              .flatMap(Overrides::signatures)
              .anyMatch(DECLARED::contains);
        }
      };

  /** What tells a method from others. An override of a generic one has a bridge with the same. */
  private record Signature(String name, List<Class<?>> parameterTypes) {}

  private Overrides() {}

  /** Whether the class, or one between it and {@link RecordService}, overrides any of them. */
  static boolean areIn(Class<?> service) {
    return FOUND.get(service);
  }

  private static Stream<Signature> signatures(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .map(
            (Method method) ->
                new Signature(method.getName(), List.of(method.getParameterTypes())));
  }
}
