package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record to be stored, whatever is wrong with it. Once it has passed the checks, every writer
 * succeeds.
 *
 * @param parts its components
 * @param jsonRecords the records in its JSON trees, each once
 * @param origin its {@code @Schema}
 */
public record RecordModel(
    ClassName name,
    Declaration declaration,
    ResourceModel resource,
    List<PartModel> parts,
    List<JsonRecordModel> jsonRecords,
    GeneratedNames names,
    Origin origin) {

  /** All that is stored, in order: nested records are the fields of their components. */
  public List<FieldModel> fields() {
    return parts.stream().flatMap(part -> part.fields().stream()).toList();
  }

  /** The nested records, at any depth. */
  public List<NestedModel> nested() {
    return nested(parts).toList();
  }

  private static Stream<NestedModel> nested(List<PartModel> parts) {
    return parts.stream()
        .filter(NestedModel.class::isInstance)
        .map(NestedModel.class::cast)
        .flatMap(part -> Stream.concat(Stream.of(part), nested(part.parts())));
  }

  /** Whether making the record of a row may fail, or change values. */
  public boolean mayRefuse() {
    return declaration.hasOwnConstructor()
        || nested().stream().anyMatch(NestedModel::hasOwnConstructor)
        || !isExact();
  }

  /** Whether a row gives back the very values that it was made of. */
  public boolean isExact() {
    return nested().stream().noneMatch(nested -> nested.nullness().isOwn())
        && fields().stream()
            .allMatch(field -> field.known().form().isEmpty() && !field.nullness().isOptional());
  }

  /** The record's name as users say it: {@code Outer.Person}. */
  public String shownName() {
    return String.join(".", name.simpleNames());
  }

  /** The components marked as identity. */
  public List<FieldModel> identity() {
    return fields().stream().filter(field -> field.identity().isPresent()).toList();
  }
}
