package dev.anhanga.runtime.error;

import java.io.Serializable;

/**
 * What is wrong with one field of a record.
 *
 * @param field the field's name in the meta
 * @param message what is wrong with its value, to be read after the name; never the value itself
 */
public record FieldProblem(String field, String message) implements Serializable {

  @Override
  public String toString() {
    return field + " " + message;
  }
}
