package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

  /** Where types come from that generated code may have to name in full. */
  private static final Set<String> PACKAGES = Set.of("dev", "java", "org");

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

  /**
   * The names for a record and its fields.
   *
   * @param isTaken whether a class inside a companion can't be called so
   */
  public static GeneratedNames of(
      ClassName record, List<String> fields, Predicate<String> isTaken) {
    NameAllocator allocator = new NameAllocator();
    allocator.newName("META", "META");
    allocator.newName("SCHEMA", "SCHEMA");
    List<String> constants =
        fields.stream()
            .map(name -> allocator.newName(Words.upperSnake(name), "field " + name))
            .toList();
    String prefix = String.join("_", record.simpleNames());
    return new GeneratedNames(
        ClassName.get(record.packageName(), prefix + "Meta"),
        ClassName.get(record.packageName(), prefix + "Patch"),
        ClassName.get(record.packageName(), prefix + "Service"),
        variableFor(record),
        free(record.simpleName() + "Schema", isTaken),
        free(record.simpleName() + "Row", isTaken),
        constants,
        constants.stream().map(name -> allocator.newName(name + "_FORM", "form " + name)).toList());
  }

  private static String free(String wished, Predicate<String> isTaken) {
    return isTaken.test(wished) ? free(wished + "_", isTaken) : wished;
  }

  /** The three top-level types. */
  public List<ClassName> types() {
    return List.of(meta, patch, service);
  }

  /** The name of a variable that holds such a record. */
  public static String variableFor(ClassName record) {
    String name = Words.lowerCamel(record.simpleName());
    boolean isHiding = PACKAGES.contains(name) || record.simpleNames().contains(name);
    return isHiding || TAKEN.contains(name) || SourceVersion.isKeyword(name) ? "record" : name;
  }
}
