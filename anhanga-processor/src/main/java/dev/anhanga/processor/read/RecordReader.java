package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import dev.anhanga.annotations.Schema;
import dev.anhanga.processor.model.Declaration;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.ResourceModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated type, whatever is wrong with it. */
public final class RecordReader {

  private final Elements elements;
  private final Types types;
  private final HiddenNulls hidden;
  private final CanonicalConstructor constructor;
  private final NamingOptions naming;
  private final JavaLang javaLang;

  /** A reader of one compilation's elements. */
  public RecordReader(Elements elements, Types types, HiddenNulls hidden, NamingOptions naming) {
    this.elements = elements;
    this.types = types;
    this.hidden = hidden;
    this.constructor = new CanonicalConstructor(elements, types);
    this.javaLang = new JavaLang(elements);
    this.naming = naming;
  }

  /** Whether a component's type isn't there, or not yet, or what one of our annotations names. */
  public static boolean isWaiting(TypeElement type) {
    return Waiting.isNeededBy(type);
  }

  /** All that the later stages need to know. */
  public RecordModel read(TypeElement type) {
    ClassName name = ClassName.get(type);
    Origin place = Origin.of(type, Origin.RECORD).silencing(Silencers.around(type));
    Optional<Mark> schema = Mark.on(type, place, Schema.class);
    ReadingScope scope = new ReadingScope(elements, types, hidden::in, type);
    List<PartModel> parts = parts(type, scope);
    return new RecordModel(
        name,
        declaration(type, scope),
        resource(name, schema, place),
        naming,
        parts,
        scope.jsonRecords(),
        KeyReader.on(type, place),
        GeneratedNames.of(name, namesOf(parts), scope::isTaken),
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

  private static List<PartModel> parts(TypeElement type, ReadingScope scope) {
    PartReader reader = new PartReader(scope);
    return Components.ofSchema(type).stream()
        .map(component -> reader.read(component, Surroundings.NONE))
        .toList();
  }

  private static List<String> namesOf(List<PartModel> parts) {
    return parts.stream().flatMap(part -> part.fields().stream()).map(FieldModel::name).toList();
  }

  private Declaration declaration(TypeElement type, ReadingScope scope) {
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    return new Declaration(
        isRecord ? Declaration.RECORD : word(type.getKind()),
        Visibility.isPublic(type),
        new Visibility(elements, type).hiderOf(type).isPresent(),
        type.getTypeParameters().size(),
        isRecord && constructor.isWritten(type),
        Deprecations.in(type, scope.uses(), scope.names()),
        javaLang.isHiddenFrom(type));
  }

  private static String word(ElementKind kind) {
    return switch (kind) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "a class";
    };
  }
}
