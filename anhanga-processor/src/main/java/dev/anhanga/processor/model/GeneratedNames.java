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
 * @param constants the constants in the meta, by the position of their component
 */
public record GeneratedNames(
    ClassName meta,
    ClassName patch,
    ClassName service,
    String variable,
    String schemaClass,
    String rowClass,
    List<String> constants) {

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

  /** The names for a record and its components. */
  public static GeneratedNames of(ClassName record, List<String> components) {
    String prefix = String.join("_", record.simpleNames());
    return new GeneratedNames(
        ClassName.get(record.packageName(), prefix + "Meta"),
        ClassName.get(record.packageName(), prefix + "Patch"),
        ClassName.get(record.packageName(), prefix + "Service"),
        variable(Words.lowerCamel(record.simpleName())),
        record.simpleName() + "Schema",
        record.simpleName() + "Row",
        constants(components));
  }

  /** The three top-level types. */
  public List<ClassName> types() {
    return List.of(meta, patch, service);
  }

  private static String variable(String name) {
    return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? "record" : name;
  }

  private static List<String> constants(List<String> components) {
    NameAllocator allocator = new NameAllocator();
    allocator.newName("META");
    allocator.newName("SCHEMA");
    return components.stream().map(name -> allocator.newName(Words.upperSnake(name))).toList();
  }
}
