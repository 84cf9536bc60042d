package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;

/**
 * The value of a field by the record's accessors, which the user may have written.
 *
 * <pre>{@code
 * person.name()
 * Row.part(person.address(), Address::street)
 * }</pre>
 */
final class AccessorCode {

  private static final String VARIABLE = "part";

  private final List<String> constants;
  private final String variable;

  /** Code about what is given, with constants of these names around it. */
  private AccessorCode(CodeBlock given, List<String> constants) {
    this.constants = constants;
    this.variable = given.toString().equals(VARIABLE) ? VARIABLE + "_" : VARIABLE;
  }

  /** The value; null, if a nested record on the way to it is null. */
  static CodeBlock of(RecordModel model, CodeBlock record, FieldModel field) {
    String component = field.path().components().get(0);
    CodeBlock first = CodeBlock.of("$L.$N()", record, component);
    AccessorCode code = new AccessorCode(first, model.names().constants());
    return field.path().isNested() ? code.below(first, model.parts(), field, 0) : first;
  }

  /** The value of a field of a nested record that is given. */
  static CodeBlock within(NestedModel nested, CodeBlock given, FieldModel field) {
    AccessorCode code = new AccessorCode(given, List.of());
    return code.below(given, List.of(nested), field, nested.path().components().size() - 1);
  }

  private CodeBlock below(CodeBlock given, List<PartModel> parts, FieldModel field, int depth) {
    CodeBlock value = given;
    List<PartModel> level = parts;
    for (int index = depth; index < field.path().components().size() - 1; index++) {
      NestedModel nested = around(field, level, index);
      CodeBlock bare =
          nested.nullness().isOptional()
              ? CodeBlock.of("$T.orNull($L)", RuntimeTypes.ROW, value)
              : value;
      String next = field.path().components().get(index + 1);
      value = CodeBlock.of("$T.part($Z$L,$W$L)", RuntimeTypes.ROW, bare, accessor(nested, next));
      level = nested.parts();
    }
    return value;
  }

  /**
   * A lambda where the type's name would mean a constant, as in {@code ORDER.Line::sum}, or the
   * method's a static one as well.
   */
  private CodeBlock accessor(NestedModel nested, String component) {
    boolean isUnclear =
        nested.staticNames().contains(component)
            || constants.contains(nested.record().topLevelClassName().simpleName());
    return isUnclear
        ? CodeBlock.of("$L -> $L.$N()", variable, variable, component)
        : CodeBlock.of("$T::$N", nested.type(), component);
  }

  private static NestedModel around(FieldModel field, List<PartModel> level, int index) {
    String component = field.path().components().get(index);
    return level.stream()
        .filter(NestedModel.class::isInstance)
        .map(NestedModel.class::cast)
        .filter(part -> part.path().last().equals(component))
        .findFirst()
        .orElseThrow();
  }

  /** The value of a primitive that is surely there. */
  static CodeBlock direct(CodeBlock record, FieldModel field) {
    CodeBlock.Builder code = CodeBlock.builder().add(record);
    field.path().components().forEach(component -> code.add(".$N()", component));
    return code.build();
  }
}
