package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record inside the record.
 *
 * @param type the nested record, with arguments if it has parameters
 * @param hasOwnConstructor whether the user wrote its canonical constructor
 * @param staticNames the names of its static methods that can be called with such a record alone
 * @param parts its components; at least one
 * @param identity what {@code @Identity} says of all of it
 * @param misplaced annotations that are for single values
 */
public record NestedModel(
    FieldPath path,
    TypeName type,
    Nullness nullness,
    Hiding hiding,
    boolean hasOwnConstructor,
    Set<String> staticNames,
    List<PartModel> parts,
    Optional<IdentityModel> identity,
    List<MisplacedModel> misplaced,
    Origin origin)
    implements PartModel {

  @Override
  public List<FieldModel> fields() {
    return parts.stream().flatMap(part -> part.fields().stream()).toList();
  }

  /** The nested record's name. */
  public ClassName record() {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }

  /** The position of its first field. */
  public int start() {
    return fields().get(0).position();
  }

  /** The position behind its last field. */
  public int end() {
    return start() + fields().size();
  }

  /** An annotation that says nothing of a nested record. */
  public record MisplacedModel(String annotation, Origin origin) {}
}
