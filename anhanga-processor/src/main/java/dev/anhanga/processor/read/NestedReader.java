package dev.anhanga.processor.read;

import com.palantir.javapoet.TypeName;
import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.UpdatedAt;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.model.NestedModel;
import dev.anhanga.processor.model.NestedModel.MisplacedModel;
import dev.anhanga.processor.model.Nullness;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads a component whose type is a record: it is stored as the fields of that record. */
final class NestedReader {

  /** A field's annotations, which on more than one field say nothing. */
  private static final List<Class<? extends Annotation>> FOR_FIELDS =
      List.of(
          Convert.class,
          CreatedAt.class,
          Decimal.class,
          Default.class,
          Index.class,
          Unique.class,
          UpdatedAt.class,
          Version.class);

  private final ReadingScope scope;
  private final PartReader parts;

  NestedReader(ReadingScope scope, PartReader parts) {
    this.scope = scope;
    this.parts = parts;
  }

  /**
   * The nested record.
   *
   * @param around what is known from the records around it
   * @throws UnstorableException if it can't be stored as fields
   */
  NestedModel read(Component component, TypeUse type, Nullness nullness, Surroundings around) {
    DeclaredType declared = (DeclaredType) type.mirror();
    TypeElement record = (TypeElement) declared.asElement();
    checkStorable(scope, declared, record);
    if (scope.isFull()) {
      throw new UnstorableException(Reason.UNCOUNTED, TypeText.of(declared));
    }
    TypeName name = TypeReader.nameAlone(scope, type);
    Surroundings inside = around.inside(component, type, nullness);
    List<PartModel> components =
        Components.ofNested(type, component, scope).stream()
            .map(each -> parts.read(each, inside))
            .toList();
    return new NestedModel(
        component.path(),
        name,
        nullness,
        around.hiding(component),
        new CanonicalConstructor(scope.elements(), scope.types()).isWritten(record),
        StaticMethods.taking(record, scope.types()),
        components,
        inside.identity(),
        FOR_FIELDS.stream().flatMap(annotation -> misplaced(component, annotation)).toList(),
        component.origin());
  }

  private static Stream<MisplacedModel> misplaced(
      Component component, Class<? extends Annotation> annotation) {
    return component
        .mark(annotation)
        .map(mark -> new MisplacedModel(annotation.getSimpleName(), mark.origin()))
        .stream();
  }

  /** Refuses what is wrong with a record itself, wherever it is inside another one. */
  static void checkStorable(ReadingScope scope, DeclaredType type, TypeElement record) {
    TypeReader.checkVisible(scope, record);
    String shown = TypeText.of(type);
    if (Mark.on(record, Origin.nowhere(0), Schema.class).isPresent()) {
      throw new UnstorableException(Reason.SCHEMA, shown);
    }
    if (record.getRecordComponents().isEmpty()) {
      throw new UnstorableException(Reason.EMPTY, shown);
    }
    boolean isArgued =
        type.getTypeArguments().size() == record.getTypeParameters().size()
            && type.getTypeArguments().stream()
                .noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
    if (!isArgued) {
      throw new UnstorableException(Reason.RAW, shown);
    }
  }
}
