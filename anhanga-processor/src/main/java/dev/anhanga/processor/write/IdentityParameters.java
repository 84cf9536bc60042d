package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.UnknownType;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a service's methods take the identity, and what they make of it.
 *
 * <pre>{@code
 * UUID orderId, int line      orderId, line
 * LineId id                   id.orderId(), id.line()
 * }</pre>
 *
 * @param values the parts as drivers know them, in identity order
 */
record IdentityParameters(List<ParameterSpec> parameters, List<CodeBlock> values) {

  /** What the methods call their other parameter. */
  static final String PATCH = "patch";

  /** In a stub, for a part whose type isn't known: all types of identities can be compared. */
  static final TypeName ANY_IDENTITY =
      ParameterizedTypeName.get(
          ClassName.get(Comparable.class), WildcardTypeName.subtypeOf(ClassName.get(Object.class)));

  /** By the components as they are declared; and by the fields, where one is a nested record. */
  static List<IdentityParameters> of(RecordModel model) {
    List<PartModel> parts = model.identityParts();
    if (parts.isEmpty()) {
      ParameterSpec any = ParameterSpec.builder(ANY_IDENTITY, "id").build();
      return List.of(new IdentityParameters(List.of(any), List.of(CodeBlock.of("id"))));
    }
    IdentityParameters declared = of(model, parts);
    boolean isFlat = parts.stream().noneMatch(NestedModel.class::isInstance);
    return isFlat ? List.of(declared) : List.of(declared, of(model, model.identity()));
  }

  /** The same in a stub: its meta has no converters, and no store sees what it is given. */
  static List<IdentityParameters> inStub(RecordModel model) {
    return of(model).stream().map(IdentityParameters::unconverted).toList();
  }

  /** The identity that the parameters make. */
  CodeBlock id() {
    return CodeBlock.of("$T.of($Z$L)", RuntimeTypes.ID, CodeBlock.join(values, ",$W"));
  }

  private IdentityParameters unconverted() {
    return new IdentityParameters(
        parameters, parameters.stream().map(parameter -> CodeBlock.of("$N", parameter)).toList());
  }

  private static IdentityParameters of(RecordModel model, List<? extends PartModel> parts) {
    NameAllocator names = new NameAllocator();
    names.newName(PATCH);
    boolean isIdFree = parts.stream().noneMatch(part -> part.path().last().equals("id"));
    List<ParameterSpec> parameters = new ArrayList<>();
    List<CodeBlock> values = new ArrayList<>();
    for (PartModel part : parts) {
      String last = part.path().last();
      String wished = last.equals(PATCH) && isIdFree ? "id" : last;
      String parameter = ParameterName.of(wished, List.of(model.names().meta()));
      String name = names.newName(parameter, "part " + part.path());
      parameters.add(ParameterSpec.builder(type(part), name).build());
      for (FieldModel field : part.fields()) {
        values.add(value(model, part, CodeBlock.of("$N", name), field));
      }
    }
    return new IdentityParameters(List.copyOf(parameters), List.copyOf(values));
  }

  private static CodeBlock value(
      RecordModel model, PartModel part, CodeBlock parameter, FieldModel field) {
    CodeBlock.Builder code = CodeBlock.builder().add(parameter);
    List<String> path = field.path().components();
    path.subList(part.path().components().size(), path.size())
        .forEach(component -> code.add(".$N()", component));
    if (field.type() instanceof UnknownType || field.known().form().isEmpty()) {
      return code.build();
    }
    return CodeBlock.of(
        "storedPart($S, $L, $L)", field.name(), FormCode.from(field, model.names()), code.build());
  }

  /** An identity that is asked for is never null. */
  private static TypeName type(PartModel part) {
    if (part instanceof FieldModel field && field.type() instanceof UnknownType) {
      return ANY_IDENTITY;
    }
    return PartTypes.unboxed(PartTypes.bare(part));
  }
}
