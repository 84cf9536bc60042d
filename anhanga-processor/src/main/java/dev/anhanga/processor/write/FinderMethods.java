package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.FinderModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The service's methods by unique keys.
 *
 * <pre>{@code
 * public Optional<Person> findByEmail(String email) {
 *   return findOne(PersonMeta.EMAIL.equalTo(email));
 * }
 * }</pre>
 */
final class FinderMethods {

  private final RecordModel model;

  private FinderMethods(RecordModel model) {
    this.model = model;
  }

  static List<MethodSpec> of(RecordModel model) {
    FinderMethods methods = new FinderMethods(model);
    return model.finders().stream().map(methods::method).toList();
  }

  /** A finder that takes these and finds a record of this type, without its body. */
  static MethodSpec.Builder signature(
      String name, TypeName record, List<ParameterSpec> parameters) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), record))
        .addParameters(parameters);
  }

  private MethodSpec method(FinderModel finder) {
    List<ParameterSpec> parameters = parameters(finder.key().fields());
    List<CodeBlock> conditions = new ArrayList<>();
    for (int index = 0; index < parameters.size(); index++) {
      conditions.add(condition(finder.key().fields().get(index), parameters.get(index)));
    }
    return signature(finder.name(), model.name(), parameters)
        .addJavadoc(javadoc(parameters.size()))
        .addStatement("return findOne($Z$L$L)", conditions.get(0), others(conditions))
        .build();
  }

  private static CodeBlock javadoc(int size) {
    return Code.prose(
        size == 1
            ? "The record with this value, which is unique, if there is one."
            : "The record with these values, which are unique together, if there is one.");
  }

  private CodeBlock condition(FieldModel field, ParameterSpec parameter) {
    String constant = model.names().constants().get(field.position());
    return CodeBlock.of("$T.$L.equalTo($N)", model.names().meta(), constant, parameter);
  }

  private static CodeBlock others(List<CodeBlock> conditions) {
    CodeBlock.Builder others = CodeBlock.builder();
    conditions.stream().skip(1).forEach(condition -> others.add("$Z.and($L)", condition));
    return others.build();
  }

  /** Null is in no key. */
  private List<ParameterSpec> parameters(List<FieldModel> fields) {
    NameAllocator names = new NameAllocator();
    names.newName(model.names().meta().simpleName());
    List<ParameterSpec> parameters = new ArrayList<>();
    for (FieldModel field : fields) {
      parameters.add(
          ParameterSpec.builder(
                  PartTypes.unboxed(field.known().name()),
                  names.newName(ParameterName.of(Words.joined(field.name()), List.of())))
              .build());
    }
    return parameters;
  }
}
