package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Every name that is made up for a record's companions, made up once.
 *
 * @param variable a variable that holds a record: {@code person}
 * @param schemaClass the class inside the meta for the two directions
 * @param rowClass the class inside the meta for a record seen as a row
 * @param constants the constants in the meta, by the position of their field
 * @param forms the converters in the meta, where a field has one, by the position of the field
 */
public record GeneratedNames(
    ClassName meta,
    ClassName patch,
    ClassName service,
    String variable,
    String schemaClass,
    String rowClass,
    List<String> constants,
    List<String> forms) {

  /** No record may have a component of these names, or the view would mean another. */
  private static final Set<String> TAKEN =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "id",
          "meta",
          "notify",
          "notifyAll",
          "position",
          "toMap",
          "toString",
          "wait");

  /** The names for a record and its fields. */
  public static GeneratedNames of(ClassName record, List<String> fields) {
    NameAllocator allocator = new NameAllocator();
    allocator.newName("META", "META");
    allocator.newName("SCHEMA", "SCHEMA");
    List<String> constants =
        fields.stream().map(name -> allocator.newName(Words.upperSnake(name), name)).toList();
    String prefix = String.join("_", record.simpleNames());
    return new GeneratedNames(
        ClassName.get(record.packageName(), prefix + "Meta"),
        ClassName.get(record.packageName(), prefix + "Patch"),
        ClassName.get(record.packageName(), prefix + "Service"),
        variableFor(record.simpleName()),
        record.simpleName() + "Schema",
        record.simpleName() + "Row",
        constants,
        constants.stream().map(name -> allocator.newName(name + "_FORM", name + "_FORM")).toList());
  }

  /** The three top-level types. */
  public List<ClassName> types() {
    return List.of(meta, patch, service);
  }

  /** The name of a variable that holds such a record. */
  public static String variableFor(String record) {
    return variable(Words.lowerCamel(record));
  }

  private static String variable(String name) {
    return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? "record" : name;
  }
}
