package dev.anhanga.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How a value is reached from the record: the name of a component, and below it those of components
 * of nested records.
 */
public record FieldPath(List<String> components) {

  /** A component of the record itself. */
  public static FieldPath of(String component) {
    return new FieldPath(List.of(component));
  }

  /** A component of the record that is nested here. */
  public FieldPath then(String component) {
    List<String> longer = new ArrayList<>(components);
    longer.add(component);
    return new FieldPath(List.copyOf(longer));
  }

  /** The name of the field in the meta: {@code address.street}. */
  public String name() {
    return String.join(".", components);
  }

  /** The name of the component itself: {@code street}. */
  public String last() {
    return components.get(components.size() - 1);
  }

  /** Whether it is inside a nested record. */
  public boolean isNested() {
    return components.size() > 1;
  }

  @Override
  public String toString() {
    return name();
  }
}
