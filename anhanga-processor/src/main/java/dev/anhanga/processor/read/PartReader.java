package dev.anhanga.processor.read;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Stored;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.UpdatedAt;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.model.DecimalModel;
import dev.anhanga.processor.model.DefaultModel;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.IdentityModel;
import dev.anhanga.processor.model.Nullness;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.StoredModel;
import dev.anhanga.processor.model.TimeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one component: its type, and what our annotations say about it. */
final class PartReader {

  private final ReadingScope scope;
  private final TypeReader types;

  PartReader(ReadingScope scope) {
    this.scope = scope;
    this.types = new TypeReader(scope);
  }

  /** A component, with what holds for it because of the records around it. */
  PartModel read(Component component, Surroundings around) {
    try {
      Optional<TypeUse> inside = OptionalTypes.valueOf(component.type());
      TypeUse type = inside.orElse(component.type());
      Nullness nullness =
          new Nullness(component.isNullable(), inside.isPresent(), around.nullable());
      boolean isNested =
          ReadingScope.recordOf(type.mirror()).isPresent()
              && component.mark(Convert.class).isEmpty();
      return isNested
          ? new NestedReader(scope, this).read(component, type, nullness, around)
          : field(component, type(component, type), nullness, around);
    } catch (UnstorableException e) {
      return field(component, e.type(), Nullness.NEVER, around);
    }
  }

  private FieldType type(Component component, TypeUse type) {
    return component
        .mark(Convert.class)
        .map(convert -> new ConverterReader(scope).read(convert, type))
        .orElseGet(() -> types.read(type));
  }

  private FieldModel field(
      Component component, FieldType type, Nullness nullness, Surroundings around) {
    // An identity, a version or a time is that of the resource, which a nested record isn't.
    boolean isNested = around.isNested();
    return new FieldModel(
        component.path(),
        scope.nextPosition(),
        type,
        nullness,
        around.hiding(component),
        isNested ? around.identity() : component.mark(Identity.class).map(PartReader::identity),
        component.mark(Decimal.class).map(PartReader::decimal),
        component.mark(Default.class).flatMap(PartReader::defaultValue),
        component.mark(Unique.class).map(KeyReader::unique),
        component.mark(Index.class).map(KeyReader::index),
        component.mark(Stored.class).filter(Mark::isWhole).map(PartReader::stored),
        isNested ? Optional.<Origin>empty() : component.mark(Version.class).map(Mark::origin),
        isNested ? List.of() : times(component),
        component.origin());
  }

  private static List<TimeModel> times(Component component) {
    return Stream.of(
            component
                .mark(CreatedAt.class)
                .map(mark -> new TimeModel(TimeModel.Event.CREATED, mark.origin())),
            component
                .mark(UpdatedAt.class)
                .map(mark -> new TimeModel(TimeModel.Event.UPDATED, mark.origin())))
        .flatMap(Optional::stream)
        .toList();
  }

  static IdentityModel identity(Mark mark) {
    Generation generation =
        mark.constant("generation").map(Generation::valueOf).orElse(Generation.AUTO);
    return new IdentityModel(generation, mark.origin(), mark.origin("generation"));
  }

  /** With as many digits as there can be, if it doesn't say: then the scale is in range. */
  private static DecimalModel decimal(Mark mark) {
    return new DecimalModel(
        mark.number("precision").orElse(DecimalModel.MAX_PRECISION),
        mark.number("scale").orElse(0),
        mark.origin(),
        mark.origin("precision"),
        mark.origin("scale"));
  }

  private static Optional<DefaultModel> defaultValue(Mark mark) {
    return mark.text("value")
        .map(text -> new DefaultModel(text, mark.origin(), mark.origin("value")));
  }

  private static StoredModel stored(Mark mark) {
    return new StoredModel(
        mark.text("name"),
        mark.number("length"),
        mark.origin(),
        mark.origin("name"),
        mark.origin("length"));
  }
}
