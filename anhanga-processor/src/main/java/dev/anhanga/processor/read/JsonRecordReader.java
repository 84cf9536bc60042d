package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.processor.model.FieldPath;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.JsonRecordModel;
import dev.anhanga.processor.model.JsonRecordModel.ComponentModel;
import dev.anhanga.processor.model.Nullness;
import dev.anhanga.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a record that is stored inside a JSON tree. */
final class JsonRecordReader {

  private final ReadingScope scope;
  private final JsonFormReader forms;

  JsonRecordReader(ReadingScope scope, JsonFormReader forms) {
    this.scope = scope;
    this.forms = forms;
  }

  JsonRecordModel read(TypeUse type, TypeName name, String className) {
    TypeElement record = (TypeElement) ((DeclaredType) type.mirror()).asElement();
    Component around =
        new Component(record, record, type, new FieldPath(List.of()), Origin.nowhere(0));
    List<ComponentModel> components = new ArrayList<>();
    for (Component component : Components.ofNested(type, around, scope)) {
      components.add(component(component));
    }
    return new JsonRecordModel(
        className,
        name,
        GeneratedNames.variableFor(ClassName.get(record)),
        new CanonicalConstructor(scope.elements(), scope.types()).isWritten(record),
        List.copyOf(components));
  }

  private ComponentModel component(Component component) {
    Optional<TypeUse> inside = OptionalTypes.valueOf(component.type());
    TypeUse type = inside.orElse(component.type());
    return new ComponentModel(
        component.path().name(),
        form(component, type),
        new Nullness(component.isNullable(), inside.isPresent(), Optional.empty()),
        component.mark(Hidden.class).isPresent());
  }

  private Form form(Component component, TypeUse type) {
    Optional<Mark> convert = component.mark(Convert.class);
    return convert.isPresent()
        ? new ConverterReader(scope).readInJson(convert.orElseThrow(), type)
        : forms.value(type);
  }
}
