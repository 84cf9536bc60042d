package dev.anhanga.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.FinderModel;
import dev.anhanga.processor.model.KeyKind;
import dev.anhanga.processor.model.KeyModel;
import dev.anhanga.processor.model.KeyPart;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/**
 * The finders of a record with errors. A key that names a component wrongly has two: by what is
 * written, and by what is most likely meant.
 *
 * <pre>{@code
 * public Optional<Person> findByEmail(String email) {
 *   throw new UnsupportedOperationException("Person has errors.");
 * }
 * }</pre>
 */
final class FinderStubs {

  private final RecordModel model;
  private final Map<String, MethodSpec> stubs = new LinkedHashMap<>();

  private FinderStubs(RecordModel model) {
    this.model = model;
  }

  static List<MethodSpec> of(RecordModel model) {
    FinderStubs finders = new FinderStubs(model);
    for (FieldModel field : model.fields()) {
      field.unique().ifPresent(key -> finders.add(List.of(field.name())));
    }
    for (KeyModel key : model.keys()) {
      if (key.kind() == KeyKind.UNIQUE) {
        finders.add(key.parts(), name -> name);
        finders.add(key.parts(), finders::meant);
      }
    }
    return List.copyOf(finders.stubs.values());
  }

  private String meant(String written) {
    List<String> known = model.fields().stream().map(FieldModel::name).toList();
    return Suggestion.nearest(written, known).orElse(written);
  }

  private void add(List<KeyPart> parts, UnaryOperator<String> reading) {
    add(parts.stream().map(KeyPart::name).map(reading).distinct().toList());
  }

  /** At most one of a name and a number of parameters, so that no two are the same to Java. */
  private void add(List<String> components) {
    String name = FinderModel.nameOf(components);
    if (!components.isEmpty() && SourceVersion.isIdentifier(name)) {
      stubs.computeIfAbsent(name + components.size(), ignored -> stub(name, components));
    }
  }

  private MethodSpec stub(String name, List<String> components) {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (String component : components) {
      String parameter = "key" + parameters.size();
      parameters.add(ParameterSpec.builder(type(component), parameter).build());
    }
    return FinderMethods.signature(name, StubTypes.record(model), parameters)
        .addStatement(StubTypes.thrown(model))
        .build();
  }

  private TypeName type(String component) {
    FieldModel field = model.field(component).orElse(null);
    if (field == null || !(field.type() instanceof KnownType known)) {
      return StubTypes.OBJECT;
    }
    return known.name().isBoxedPrimitive() ? known.name().unbox() : known.name();
  }
}
