package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import dev.anhanga.annotations.Schema;
import dev.anhanga.processor.model.Declaration;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated type, whatever is wrong with it. */
public final class RecordReader {

  private final Elements elements;
  private final CanonicalConstructor constructor;
  private final NamingOptions naming;

  /** A reader of one compilation's elements. */
  public RecordReader(Elements elements, Types types, NamingOptions naming) {
    this.elements = elements;
    this.constructor = new CanonicalConstructor(elements, types);
    this.naming = naming;
  }

  /** Whether a component's type isn't there, or not yet. */
  public static boolean isWaiting(TypeElement type) {
    return components(type).stream().map(Element::asType).anyMatch(MissingTypes::isIn);
  }

  /** All that the later stages need to know. */
  public RecordModel read(TypeElement type) {
    ClassName name = ClassName.get(type);
    Origin place = Origin.of(type, Origin.RECORD);
    Optional<Mark> schema = Mark.on(type, place, Schema.class);
    List<FieldModel> fields = fields(type);
    return new RecordModel(
        name,
        declaration(type),
        resource(name, schema, place),
        naming,
        fields,
        KeyReader.on(type, place),
        GeneratedNames.of(name, fields.stream().map(FieldModel::name).toList()),
        schema.map(Mark::origin).orElse(place));
  }

  private ResourceModel resource(ClassName name, Optional<Mark> schema, Origin place) {
    Origin origin = schema.map(mark -> mark.origin("value")).orElse(place);
    return schema
        .flatMap(mark -> mark.text("value"))
        .filter(given -> !given.isEmpty())
        .map(given -> new ResourceModel(given, true, origin))
        .orElseGet(() -> new ResourceModel(madeResource(name), false, origin));
  }

  private String madeResource(ClassName name) {
    return naming.resources().spelled(name.simpleName());
  }

  private Declaration declaration(TypeElement type) {
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    return new Declaration(
        isRecord ? Declaration.RECORD : word(type.getKind()),
        Visibility.isPublic(type),
        new Visibility(elements, type).hiderOf(type).isPresent(),
        type.getTypeParameters().size(),
        isRecord && constructor.isWritten(type),
        Deprecations.in(type));
  }

  private static String word(ElementKind kind) {
    return switch (kind) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a class";
    };
  }

  private List<FieldModel> fields(TypeElement type) {
    Visibility visibility = new Visibility(elements, type);
    var fieldsByName =
        instanceFields(type).stream()
            .collect(Collectors.toMap(Element::getSimpleName, Function.identity(), (a, b) -> a));
    List<FieldModel> fields = new ArrayList<>();
    for (Element component : components(type)) {
      Element field = fieldsByName.getOrDefault(component.getSimpleName(), component);
      fields.add(new ComponentReader(component, field, fields.size()).read(visibility));
    }
    return List.copyOf(fields);
  }

  /** The components; of a class that should have been a record, the fields. */
  private static List<? extends Element> components(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? type.getRecordComponents() : instanceFields(type);
  }

  private static List<Element> instanceFields(TypeElement type) {
    List<Element> fields = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        fields.add(field);
      }
    }
    return fields;
  }
}
