package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** Which of the runtime's converters carries a value of one Java type to its stored form. */
public sealed interface Form {

  /** One that stands as a constant in {@code Converters}. */
  record Converted(BuiltInConverter constant) implements Form {}

  /** One that the user wrote. */
  record Users(ClassName converter) implements Form {}

  /** A form in JSON trees that stands as a constant in {@code Json}. */
  record Scalar(String constant) implements Form {}

  /** An enum in JSON trees. */
  record OfEnum(ClassName type) implements Form {}

  /** A record in JSON trees, by the class that is generated for it. */
  record OfRecord(String className) implements Form {}

  /** A list, set or map of values, or one that may be missing: a method of {@code Json}. */
  record Combined(String method, Form element) implements Form {}

  /** An array of objects in JSON trees. */
  record OfArray(Form element, TypeName component) implements Form {}

  /** A value in JSON trees that a user's converter makes another of first. */
  record UsersInJson(ClassName converter, Form stored) implements Form {}

  /** The form of what it holds, if it holds values of one form. */
  default Optional<Form> inside() {
    if (this instanceof Combined combined) {
      return Optional.of(combined.element());
    }
    return this instanceof OfArray array ? Optional.of(array.element()) : Optional.empty();
  }

  /** Whether it is there already, so that no constant of our own is needed. */
  default boolean isConstant() {
    return this instanceof Converted || this instanceof Scalar;
  }
}
