package dev.anhanga.processor.read;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.model.DecimalModel;
import dev.anhanga.processor.model.DefaultModel;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.IdentityModel;
import java.util.List;

/** Reads one component: its type, and what our annotations say about it. */
final class ComponentReader {

  private final Component component;

  ComponentReader(Component component) {
    this.component = component;
  }

  FieldModel read(Visibility visibility) {
    return new FieldModel(
        component.element().getSimpleName().toString(),
        component.position(),
        DataTypes.of(component.element().asType(), visibility),
        NullableAnnotations.isAmong(List.of(component.element(), component.field())),
        component.mark(Identity.class).map(ComponentReader::identity),
        component.mark(Decimal.class).map(ComponentReader::decimal),
        component.mark(Default.class).map(ComponentReader::defaultValue),
        component.mark(Unique.class).map(Mark::origin),
        component.mark(Version.class).map(Mark::origin),
        component.origin());
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

  private static DefaultModel defaultValue(Mark mark) {
    return new DefaultModel(mark.text("value").orElse(""), mark.origin(), mark.origin("value"));
  }
}
