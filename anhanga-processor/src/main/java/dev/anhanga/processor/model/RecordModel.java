package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A record to be stored, whatever is wrong with it. Once it has passed the checks, every writer
 * succeeds.
 *
 * @param origin its {@code @Schema}
 */
public record RecordModel(
    ClassName name,
    Declaration declaration,
    ResourceModel resource,
    List<FieldModel> fields,
    GeneratedNames names,
    Origin origin) {

  /** The record's name as users say it: {@code Outer.Person}. */
  public String shownName() {
    return String.join(".", name.simpleNames());
  }

  /** The components marked as identity, in identity order. */
  public List<FieldModel> identity() {
    return fields.stream().filter(field -> field.identity().isPresent()).toList();
  }

  /** Whether several components are the identity together. */
  public boolean isIdentityComposite() {
    return identity().size() > 1;
  }
}
