package dev.anhanga.processor.read;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Stored;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.model.DecimalModel;
import dev.anhanga.processor.model.DefaultModel;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.IdentityModel;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.StoredModel;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads one component: its type, and what our annotations say about it. */
final class ComponentReader {

  private final Element component;
  private final Element field;
  private final int position;

  /**
   * A reader of a component.
   *
   * @param field the private field of the same name; the component again, if there is none
   */
  ComponentReader(Element component, Element field, int position) {
    this.component = component;
    this.field = field;
    this.position = position;
  }

  FieldModel read(Visibility visibility) {
    return new FieldModel(
        component.getSimpleName().toString(),
        position,
        DataTypes.of(component.asType(), visibility),
        NullableAnnotations.isAmong(List.of(component, field)),
        mark(Identity.class).map(ComponentReader::identity),
        mark(Decimal.class).map(ComponentReader::decimal),
        mark(Default.class).map(ComponentReader::defaultValue),
        mark(Unique.class).map(KeyReader::unique),
        mark(Index.class).map(KeyReader::index),
        mark(Stored.class).map(ComponentReader::stored),
        mark(Version.class).map(Mark::origin),
        Origin.of(field, position));
  }

  private Optional<Mark> mark(Class<? extends Annotation> type) {
    return Mark.on(field, Origin.of(field, position), type)
        .or(() -> Mark.on(component, Origin.of(component, position), type));
  }

  private static IdentityModel identity(Mark mark) {
    Generation generation =
        mark.constant("generation").map(Generation::valueOf).orElse(Generation.AUTO);
    return new IdentityModel(generation, mark.origin(), mark.origin("generation"));
  }

  private static DecimalModel decimal(Mark mark) {
    return new DecimalModel(
        mark.number("precision").orElse(1),
        mark.number("scale").orElse(0),
        mark.origin(),
        mark.origin("precision"),
        mark.origin("scale"));
  }

  private static StoredModel stored(Mark mark) {
    return new StoredModel(
        mark.text("name"),
        mark.number("length"),
        mark.origin(),
        mark.origin("name"),
        mark.origin("length"));
  }

  private static DefaultModel defaultValue(Mark mark) {
    return new DefaultModel(mark.text("value").orElse(""), mark.origin(), mark.origin("value"));
  }
}
