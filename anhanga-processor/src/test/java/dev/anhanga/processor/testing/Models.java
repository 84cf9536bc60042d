package dev.anhanga.processor.testing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.annotations.Generation;
import dev.anhanga.processor.model.DecimalModel;
import dev.anhanga.processor.model.Declaration;
import dev.anhanga.processor.model.DefaultModel;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.FieldPath;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.GeneratedNames;
import dev.anhanga.processor.model.Hiding;
import dev.anhanga.processor.model.IdentityModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.Nullness;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.ResourceModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Records made by hand, without a compiler. */
public final class Models {

  public static final KnownType TEXT = KnownType.of(Kind.STRING, ClassName.get(String.class));
  public static final KnownType LONG = KnownType.of(Kind.LONG, TypeName.LONG);

  private Models() {}

  /** A public record with these components. */
  public static RecordModel record(String resource, FieldModel... fields) {
    ClassName name = ClassName.get("demo", "Person");
    List<FieldModel> components = List.of(fields);
    Origin place = Origin.nowhere(Origin.RECORD);
    return new RecordModel(
        name,
        new Declaration(Declaration.RECORD, true, false, 0, false, List.of(), false),
        new ResourceModel(resource, true, place),
        NamingOptions.USUAL,
        List.copyOf(components),
        List.of(),
        List.of(),
        GeneratedNames.of(name, components.stream().map(FieldModel::name).toList(), type -> false),
        place);
  }

  /** A component of which nothing more is said. */
  public static FieldModel field(String name, int position, FieldType type) {
    return field(name, position, type, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A component that is the identity. */
  public static FieldModel identity(
      String name, int position, FieldType type, Generation generation) {
    Origin place = Origin.nowhere(position);
    IdentityModel identity = new IdentityModel(generation, place, place);
    return field(name, position, type, Optional.of(identity), Optional.empty(), Optional.empty());
  }

  /** A component with a default. */
  public static FieldModel defaulted(FieldType type, String text) {
    Origin place = Origin.nowhere(0);
    return field(
        "x",
        0,
        type,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new DefaultModel(text, place, place)));
  }

  /** A decimal with a default. */
  public static FieldModel decimal(int precision, int scale, String text) {
    Origin place = Origin.nowhere(0);
    return field(
        "x",
        0,
        KnownType.of(Kind.DECIMAL, ClassName.get(BigDecimal.class)),
        Optional.empty(),
        Optional.of(new DecimalModel(precision, scale, place, place, place)),
        Optional.of(new DefaultModel(text, place, place)));
  }

  private static FieldModel field(
      String name,
      int position,
      FieldType type,
      Optional<IdentityModel> identity,
      Optional<DecimalModel> decimal,
      Optional<DefaultModel> defaultValue) {
    return new FieldModel(
        FieldPath.of(name),
        position,
        type,
        Nullness.NEVER,
        Hiding.NEVER,
        identity,
        decimal,
        defaultValue,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Origin.nowhere(position));
  }
}
