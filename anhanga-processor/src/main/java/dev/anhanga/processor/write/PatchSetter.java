package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A patch with one more field.
 *
 * <pre>{@code
 * public PersonPatch email(@Nullable String email) {
 *   return new PersonPatch(row.with(2, email));
 * }
 * }</pre>
 */
final class PatchSetter {

  private final GeneratedNames names;
  private final PartModel part;
  private final String parameter;

  private PatchSetter(GeneratedNames names, PartModel part) {
    this.names = names;
    this.part = part;
    this.parameter = ParameterName.of(part.path().last(), types(names, part));
  }

  static MethodSpec of(PartModel part, GeneratedNames names) {
    return new PatchSetter(names, part).setter();
  }

  private MethodSpec setter() {
    return MethodSpec.methodBuilder(part.path().last())
        .addModifiers(Modifier.PUBLIC)
        .returns(names.patch())
        .addParameter(PartTypes.of(part), parameter)
        .addStatement("return new $T($L)", names.patch(), changed())
        .build();
  }

  /** The types whose names the setter's code begins an expression with. */
  private static List<ClassName> types(GeneratedNames names, PartModel part) {
    List<ClassName> types = new ArrayList<>(names.types());
    if (part instanceof NestedModel nested) {
      types.add(nested.record());
      nested.parts().forEach(inner -> types.addAll(types(names, inner)));
    }
    return types;
  }

  private CodeBlock changed() {
    // A parameter of that name hides the patch's own row.
    String row = parameter.equals("row") ? "this.row" : "row";
    List<CodeBlock> calls = part.fields().stream().map(this::with).toList();
    return calls.size() == 1
        ? CodeBlock.of("$Z$L$L", row, calls.get(0))
        : CodeBlock.of("\n$L$>$>$L$<$<", row, CodeBlock.join(calls, "\n"));
  }

  private CodeBlock with(FieldModel field) {
    CodeBlock given = CodeBlock.of("$N", parameter);
    CodeBlock value =
        part instanceof NestedModel nested ? AccessorCode.within(nested, given, field) : given;
    CodeBlock bare =
        field.nullness().isOptional()
            ? CodeBlock.of("$T.orNull($L)", RuntimeTypes.ROW, value)
            : value;
    if (field.known().form().isPresent()) {
      return CodeBlock.of(".with($L, $L, $L)", field.position(), FormCode.from(field, names), bare);
    }
    return field.kind() == Kind.ENUM
        ? CodeBlock.of(".with($L, $T.nameOf($L))", field.position(), RuntimeTypes.ROW, bare)
        : CodeBlock.of(".with($L, $L)", field.position(), bare);
  }
}
