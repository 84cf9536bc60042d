package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.FieldPath;
import dev.anhanga.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The components of records. */
final class Components {

  private Components() {}

  /** The components; of a class that should have been a record, the fields. */
  static List<? extends Element> of(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? type.getRecordComponents() : instanceFields(type);
  }

  /** The components of an annotated record, each reported where it is. */
  static List<Component> ofSchema(TypeElement type) {
    Map<Name, Element> fields = fieldsByName(type);
    List<Component> components = new ArrayList<>();
    for (Element element : of(type)) {
      Element field = fields.getOrDefault(element.getSimpleName(), element);
      components.add(
          new Component(
              element,
              field,
              TypeUse.of(element.asType()),
              FieldPath.of(element.getSimpleName().toString()),
              Origin.of(field, components.size()).silencing(Silencers.on(type, field))));
    }
    return components;
  }

  /**
   * The components of a record inside another one. They are reported at the component it is the
   * type of, as its own source may be in no compilation, or concern another record as well.
   */
  static List<Component> ofNested(TypeUse type, Component outer, ReadingScope scope) {
    DeclaredType declared = (DeclaredType) type.mirror();
    TypeElement record = (TypeElement) declared.asElement();
    Map<String, Map<String, ClassName>> hidden = scope.hiddenNulls(record);
    Map<Name, Element> fields = fieldsByName(record);
    List<Component> components = new ArrayList<>();
    for (Element element : record.getRecordComponents()) {
      String name = element.getSimpleName().toString();
      Element field = fields.getOrDefault(element.getSimpleName(), element);
      components.add(
          new Component(
              element,
              field,
              type.component(
                  field.asType(),
                  argued(declared, element, field, scope.types()),
                  hidden.getOrDefault(name, Map.of())),
              outer.path().then(name),
              outer.origin().far().silencing(Silencers.on(record, field))));
    }
    return components;
  }

  private static TypeMirror argued(DeclaredType type, Element element, Element field, Types types) {
    return type.getTypeArguments().isEmpty() ? element.asType() : types.asMemberOf(type, field);
  }

  private static Map<Name, Element> fieldsByName(TypeElement type) {
    return instanceFields(type).stream()
        .collect(Collectors.toMap(Element::getSimpleName, Function.identity(), (a, b) -> a));
  }

  /** The static fields, which aren't components, however they are annotated. */
  static List<Component> staticFields(TypeElement type) {
    List<Component> fields = new ArrayList<>();
    for (Element field : fields(type, true)) {
      FieldPath path = FieldPath.of(field.getSimpleName().toString());
      fields.add(
          new Component(field, field, TypeUse.of(field.asType()), path, Origin.of(field, 0)));
    }
    return fields;
  }

  private static List<Element> instanceFields(TypeElement type) {
    return fields(type, false);
  }

  private static List<Element> fields(TypeElement type, boolean isStatic) {
    List<Element> fields = new ArrayList<>();
    for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getModifiers().contains(Modifier.STATIC) == isStatic) {
        fields.add(field);
      }
    }
    return fields;
  }
}
