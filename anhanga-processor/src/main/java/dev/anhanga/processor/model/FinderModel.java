package dev.anhanga.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A method of the service that finds the one record with the values of a unique key.
 *
 * @param name {@code findByTenantAndEmail}
 * @param key the unique key, whose components are the parameters
 */
public record FinderModel(String name, ResolvedKey key) {

  static FinderModel of(ResolvedKey key) {
    return new FinderModel(nameOf(key.names()), key);
  }

  /** What the finder by components of these names is called. */
  public static String nameOf(List<String> components) {
    return components.stream()
        .map(Words::upperCamel)
        .collect(Collectors.joining("And", "findBy", ""));
  }
}
