package dev.anhanga.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The components of a record; of a class that should have been a record, its fields. */
final class Components {

  private Components() {}

  /** All, in the order of the source. */
  static List<Component> of(TypeElement type) {
    List<Element> fields = fields(type, false);
    var fieldsByName =
        fields.stream()
            .collect(Collectors.toMap(Element::getSimpleName, Function.identity(), (a, b) -> a));
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    List<Component> components = new ArrayList<>();
    for (Element element : isRecord ? type.getRecordComponents() : fields) {
      Element field = fieldsByName.getOrDefault(element.getSimpleName(), element);
      Set<String> silenced = Silencers.atComponent(type, field);
      components.add(new Component(element, field, components.size(), silenced));
    }
    return List.copyOf(components);
  }

  /** The static fields, which aren't components, however they are annotated. */
  static List<Component> staticFields(TypeElement type) {
    return fields(type, true).stream()
        .map(field -> new Component(field, field, 0, Set.of()))
        .toList();
  }

  private static List<Element> fields(TypeElement type, boolean isStatic) {
    List<Element> fields = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getModifiers().contains(Modifier.STATIC) == isStatic) {
        fields.add(field);
      }
    }
    return fields;
  }
}
