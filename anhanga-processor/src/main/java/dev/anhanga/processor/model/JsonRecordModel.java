package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A record that is stored inside a JSON tree.
 *
 * @param className the class that is generated for its form
 * @param variable a variable that holds such a record
 */
public record JsonRecordModel(
    String className,
    TypeName type,
    String variable,
    boolean hasOwnConstructor,
    List<ComponentModel> components) {

  /** The record's name. */
  public ClassName record() {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }

  /**
   * One component, which is one key of the tree's map.
   *
   * @param isHidden whether it has a {@code @Hidden}, which says nothing there
   */
  public record ComponentModel(String name, Form form, Nullness nullness, boolean isHidden) {}
}
